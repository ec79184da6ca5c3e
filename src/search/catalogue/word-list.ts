/** How sorted words are written: front-coded; words ↔ places; the words within an edit distance of one; swapped letters are one mistake. */
import { spelling } from '../tuning.ts';
import { type Rows, rowsOf } from './rows.ts';
import { packLines, packSections, unpackLines, unpackSections } from './sections.ts';

/** Front-coding of words in the order of their UTF-16 units: a section with how much each shares with the one before it, and one with a line for the rest of each. */
export function packWords(sorted: readonly string[]): Uint8Array<ArrayBuffer> {
  const shared = startsShared(sorted);
  return packSections([shared, packLines(sorted.map((word, i) => word.slice(shared[i])))]);
}

export function unpackWords(packed: Uint8Array): string[] {
  const [shared = new Uint8Array(), rests] = unpackSections(packed);
  let word = '';
  return unpackLines(rests).map((rest, i) => {
    word = word.slice(0, shared[i]) + rest;
    return word;
  });
}

/** How many first units each word shares with the one before it, at most 255. */
function startsShared(sorted: readonly string[]): Uint8Array {
  return Uint8Array.from(sorted, (word, i) =>
    Math.min(255, sharedStart(sorted[i - 1] ?? '', word)),
  );
}

/** How many first units two words share, never half of a letter: `"abcd"`, `"abef"` → 2. */
export function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return /[\ud800-\udbff]$/.test(other.slice(0, at)) ? at - 1 : at;
}

/** Words ↔ places, in sorted runs, one for each time that words were added. A word’s place never changes. */
export class WordList {
  words: string[] = [];
  /** How many first units each shares with the word before it; 0 at the start of a run. */
  shared = new Uint8Array();
  private readonly places = new Map<string, number>();
  private readonly runs: { first: number; end: number }[] = [];

  get size(): number {
    return this.words.length;
  }

  /** The places of all these words, row by row. Those that are new get the next ones, sorted. */
  place(lists: readonly (readonly string[])[]): Rows {
    const first = this.size;
    const added: string[] = [];
    const rows = rowsOf(
      lists.map((words) =>
        words.map((word) => {
          const known = this.places.get(word);
          if (known !== undefined) return known;
          this.places.set(word, first + added.length);
          return first + added.push(word) - 1;
        }),
      ),
    );
    const sorted = added.toSorted();
    for (const [i, word] of sorted.entries()) this.places.set(word, first + i);
    const places = added.map((word) => this.places.get(word) ?? 0);
    const values = rows.values.map((at) => places[at - first] ?? at);
    this.runs.push({ first, end: first + added.length });
    this.words = this.words.concat(sorted);
    const shared = new Uint8Array(this.size);
    shared.set(this.shared);
    shared.set(startsShared(sorted), first);
    this.shared = shared;
    return { ...rows, values };
  }

  get(word: string): number | undefined {
    return this.places.get(word);
  }

  wordAt(at: number): string {
    return this.words[at] ?? '';
  }

  /** Places of the words with a prefix, run by run, sorted within each. */
  startingWith(prefix: string): number[] {
    if (prefix === '') return [];
    return this.runs.flatMap(({ first, end }) => {
      const places: number[] = [];
      for (let at = this.lowerBound(prefix, first, end); at < end; at++) {
        if (!this.wordAt(at).startsWith(prefix)) break;
        places.push(at);
      }
      return places;
    });
  }

  /** The first place in a run whose word is not before this one. */
  private lowerBound(word: string, first: number, end: number): number {
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wordAt(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Words within an edit distance of `most` (optimal string alignment), the sorted words walked as a trie: a prefix shares rows
 * of the table, and one without a value up to `most` in its row ends all words that begin with it.
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
