import { spelling } from '../tuning.ts';
import type { WordList } from './word-list.ts';

/**
 * Places of the words within an edit distance of `most`, by optimal string alignment: a swap of neighbours is
 * one edit. It walks the sorted words like a trie: words with a common prefix share the first rows of the
 * distance table, and a prefix with no value up to `most` in its row rules out all words that begin with it.
 * Letters beyond ASCII are compared by their first UTF-8 byte only, so the result may have a few words too many.
 */
export function nearWords(word: string, most: number, words: WordList): number[] {
  if (word.length > spelling.longest) return [];
  const asked = new TextEncoder().encode(word).filter(beginsLetter);
  const { bytes, starts, shared } = words;
  const near: number[] = [];
  /** A row for each letter of the word that is looked at, the first for none. */
  const rows = [Uint8Array.from({ length: asked.length + 1 }, (_, i) => i)];
  const letters = new Uint8Array(asked.length + most + 2);
  /** Number of bytes → number of letters that begin in them. */
  const depths = [0];
  /** So many first bytes of the word before rule out all words that begin with them. */
  let deadEnd = Infinity;
  for (let at = 0; at < words.size; at++) {
    const same = shared[at] ?? 0;
    if (same >= deadEnd) continue;
    const start = starts[at] ?? 0;
    const length = (starts[at + 1] ?? 0) - start;
    deadEnd = Infinity;
    for (let i = same; i < length && deadEnd === Infinity; i++) {
      const byte = bytes[start + i] ?? 0;
      const depth = depths[i] ?? 0;
      depths[i + 1] = depth;
      if (!beginsLetter(byte)) continue;
      depths[i + 1] = depth + 1;
      letters[depth] = byte;
      if (fillRow(rows, depth + 1, letters, asked) > most) deadEnd = i + 1;
    }
    const last = rows[depths[length] ?? 0];
    if (deadEnd === Infinity && (last?.[asked.length] ?? Infinity) <= most) near.push(at);
  }
  return near;
}

/** Fills the row of the first `depth` letters, and gives its least value. */
function fillRow(
  rows: Uint8Array[],
  depth: number,
  letters: Uint8Array,
  asked: Uint8Array,
): number {
  const row = rows[depth] ?? new Uint8Array(asked.length + 1);
  rows[depth] = row;
  const above = rows[depth - 1] ?? row;
  const letter = letters[depth - 1];
  row[0] = depth;
  let least = depth;
  for (let i = 1; i <= asked.length; i++) {
    const isSame = asked[i - 1] === letter;
    let distance = Math.min(
      (above[i - 1] ?? 0) + (isSame ? 0 : 1),
      (above[i] ?? 0) + 1,
      (row[i - 1] ?? 0) + 1,
    );
    const isSwap =
      depth > 1 && i > 1 && asked[i - 2] === letter && asked[i - 1] === letters[depth - 2];
    if (isSwap) distance = Math.min(distance, (rows[depth - 2]?.[i - 2] ?? 0) + 1);
    row[i] = distance;
    if (distance < least) least = distance;
  }
  return least;
}

function beginsLetter(byte: number): boolean {
  return (byte & 0xc0) !== 0x80;
}
