import type { Lines } from './lines.ts';
import { packBoth, unpackBoth } from './packed.ts';
import { packWords, unpackWords } from './packed-words.ts';

/** Words of abstracts, sorted, and roughly how many papers hold each. */
export interface Vocabulary {
  words: Lines;
  papers: Uint32Array;
}

/** Frequencies keep two steps to the doubling: enough to tell a rare word from a common one. */
export function packVocabulary(vocabulary: ReadonlyMap<string, number>): Uint8Array<ArrayBuffer> {
  const entries = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  const steps = entries.map(([, papers]) => Math.round(2 * Math.log2(papers)));
  return packBoth(packWords(entries.map(([word]) => word)), [steps]);
}

export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const { letters, columns } = unpackBoth(bytes);
  const [steps = new Uint32Array()] = columns;
  return {
    words: unpackWords(letters),
    papers: steps.map((step) => Math.round(2 ** (step / 2))),
  };
}
