/** How sorted words are written: front-coded, looked up by binary search; the words within an edit distance of one; swapped letters are one mistake. */
import { spelling } from '../tuning.ts';
import { packLines, packSections, unpackLines, unpackSections } from './sections.ts';

export type SortedWords = ReturnType<typeof unpackWords>;

/** Front-coding: a section with how much each word shares with the one before it, and one with a line for the rest of each. */
export function packWords(sorted: readonly string[]): Uint8Array<ArrayBuffer> {
  const shared = sorted.map((word, i) => Math.min(255, sharedStart(sorted[i - 1] ?? '', word)));
  return packSections([
    Uint8Array.from(shared),
    packLines(sorted.map((word, i) => word.slice(shared[i]))),
  ]);
}

/** Words in order, by their UTF-16 units. */
export function unpackWords(packed: Uint8Array) {
  const [shared = new Uint8Array(), rests] = unpackSections(packed);
  let word = '';
  const words = unpackLines(rests).map((rest, i) => {
    word = word.slice(0, shared[i]) + rest;
    return word;
  });
  return {
    words,
    /** How many first units each shares with the word before it, at most 255. */
    shared,
  };
}

/** How many first units two words share, never half of a letter: `"abcd"`, `"abef"` → 2. */
export function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return /[\ud800-\udbff]$/.test(other.slice(0, at)) ? at - 1 : at;
}

/** Words ↔ places, in sorted runs: one a share of the papers, newest first, one for abstracts. A word’s place never changes. */
export class WordList {
  words: string[] = [];
  /** As `SortedWords` has it: 0 at the start of a run. */
  shared = new Uint8Array();
  private readonly runs: { first: number; end: number }[] = [];

  get size(): number {
    return this.words.length;
  }

  /** Gives each word's place: that of an earlier run which holds it, else a new one. */
  addRun({ words, shared }: SortedWords): Uint32Array {
    const first = this.size;
    const earlier = this.runs.map(({ first, end }) => ({ at: first, end }));
    const added: string[] = [];
    const sharedOfAdded: number[] = [];
    let least = 0;
    const places = Uint32Array.from(words, (word, i) => {
      least = Math.min(least, shared[i] ?? 0);
      for (const run of earlier) {
        while (run.at < run.end && this.wordAt(run.at) < word) run.at++;
        if (run.at < run.end && this.words[run.at] === word) return run.at;
      }
      sharedOfAdded.push(least);
      // Of the next one, what all words between share.
      least = 255;
      return first + added.push(word) - 1;
    });
    this.words = this.words.concat(added);
    this.shared = Uint8Array.from([...this.shared, ...sharedOfAdded]);
    this.runs.push({ first, end: this.size });
    return places;
  }

  get(word: string): number | undefined {
    for (const { first, end } of this.runs) {
      const at = this.lowerBound(word, first, end);
      if (at < end && this.words[at] === word) return at;
    }
    return undefined;
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

/** The nearest of some words within so many edits, or null. */
export function nearestWord(word: string, words: string[], most: number): string | null {
  const near = nearWords(word, most, { words, shared: new Uint8Array(words.length) });
  const [nearest] = near.sort((a, b) => a.distance - b.distance);
  return (nearest && words[nearest.at]) ?? null;
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
