/** Titles and names cut into words; further words that they are found by. */
import { joinedCompounds, numberedNames, wordsOf } from '../../text/words.ts';
import type { Rows } from './rows.ts';
import type { WordList } from './word-list.ts';

/** Short texts, and their words as places in a list of words. */
export interface Texts {
  texts: readonly string[];
  /** Row `i`: the words of text `i` in their order, then further words that it is found by. */
  terms: Rows;
  /** Where in `terms.values` the words of text `i` end and the further ones begin. */
  ends: Uint32Array;
}

/** Adds the words of the texts to the list. */
export function cutTexts(texts: readonly string[], list: WordList): Texts {
  const cut = texts.map((text) => ({ words: wordsOf(text), further: furtherWords(text) }));
  const terms = list.place(cut.map(({ words, further }) => [...words, ...further]));
  const ends = Uint32Array.from(cut, ({ words }, i) => (terms.starts[i] ?? 0) + words.length);
  return { texts, terms, ends };
}

/** The places of the words of text `i`, without the further ones. */
export function wordsOfText({ terms, ends }: Texts, i: number): Uint32Array {
  return terms.values.subarray(terms.starts[i], ends[i]);
}

/** Compounds written together, and names with a number: `multimodal` for "multi-modal", `velvet2` for "Velvet 2". */
function furtherWords(text: string): string[] {
  return [...joinedCompounds(text), ...numberedNames(text)];
}
