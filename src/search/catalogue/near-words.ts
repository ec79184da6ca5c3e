import { spelling } from '../tuning.ts';
import type { WordList } from './word-list.ts';

/**
 * Places of the words within an edit distance of `most`, by optimal string alignment: a swap of neighbours is
 * one edit. It walks the sorted words like a trie: words with a common prefix share the first rows of the
 * distance table, and a prefix with no value up to `most` in its row rules out all words that begin with it.
 */
export function nearWords(
  word: string,
  most: number,
  { words, shared }: Pick<WordList, 'words' | 'shared'>,
): { at: number; distance: number }[] {
  if (word.length > spelling.longest) return [];
  const near: { at: number; distance: number }[] = [];
  /** A row for each letter of the word that is looked at, the first for none. */
  const rows = [Uint8Array.from({ length: word.length + 1 }, (_, i) => i)];
  /** So many first letters of the word before rule out all words that begin with them. */
  let deadEnd = Infinity;
  words.forEach((other, at) => {
    const same = shared[at] ?? 0;
    if (same >= deadEnd) return;
    deadEnd = Infinity;
    for (let depth = same + 1; depth <= other.length && deadEnd === Infinity; depth++) {
      if (fillRow(rows, depth, other, word) > most) deadEnd = depth;
    }
    const distance = rows[other.length]?.[word.length] ?? Infinity;
    if (deadEnd === Infinity && distance <= most) near.push({ at, distance });
  });
  return near;
}

/** Fills the row of the first `depth` letters of a word, and gives its least value. */
function fillRow(rows: Uint8Array[], depth: number, other: string, word: string): number {
  const row = rows[depth] ?? new Uint8Array(word.length + 1);
  rows[depth] = row;
  const above = rows[depth - 1] ?? row;
  const letter = other.charCodeAt(depth - 1);
  row[0] = depth;
  let least = depth;
  for (let i = 1; i <= word.length; i++) {
    const isSame = word.charCodeAt(i - 1) === letter;
    let distance = Math.min(
      (above[i - 1] ?? 0) + (isSame ? 0 : 1),
      (above[i] ?? 0) + 1,
      (row[i - 1] ?? 0) + 1,
    );
    const isSwap =
      depth > 1 &&
      i > 1 &&
      word.charCodeAt(i - 2) === letter &&
      word.charCodeAt(i - 1) === other.charCodeAt(depth - 2);
    if (isSwap) distance = Math.min(distance, (rows[depth - 2]?.[i - 2] ?? 0) + 1);
    row[i] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
