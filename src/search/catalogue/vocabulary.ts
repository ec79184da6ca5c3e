import { packBoth, packWords, unpackBoth, unpackWords } from './packed.ts';

/** Words of abstracts and roughly how many papers hold each. */
export type Vocabulary = Map<string, number>;

/** Frequencies keep two steps to the doubling: enough to tell a rare word from a common one. */
export function packVocabulary(vocabulary: Vocabulary): Uint8Array<ArrayBuffer> {
  const entries = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  const steps = entries.map(([, papers]) => Math.round(2 * Math.log2(papers)));
  return packBoth(packWords(entries.map(([word]) => word)), [steps]);
}

export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const { text, columns } = unpackBoth(bytes);
  const words = text ? unpackWords(text) : [];
  return new Map(words.map((word, i) => [word, Math.round(2 ** ((columns[0]?.[i] ?? 0) / 2))]));
}
