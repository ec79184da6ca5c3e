import { packLines, packSections, unpackLines, unpackSections } from './sections.ts';

/** Words in order, by their UTF-16 units. */
export interface SortedWords {
  words: string[];
  /** How many first units each shares with the word before it, at most 255. */
  shared: Uint8Array;
}

/** Front-coding: a section with how much each word shares with the one before it, and one with a line for the rest of each. */
export function packWords(sorted: readonly string[]): Uint8Array<ArrayBuffer> {
  const shared = sorted.map((word, i) => Math.min(255, sharedStart(sorted[i - 1] ?? '', word)));
  return packSections([
    Uint8Array.from(shared),
    packLines(sorted.map((word, i) => word.slice(shared[i]))),
  ]);
}

export function unpackWords(packed: Uint8Array): SortedWords {
  const [shared = new Uint8Array(), rests] = unpackSections(packed);
  let word = '';
  const words = unpackLines(rests).map((rest, i) => {
    word = word.slice(0, shared[i]) + rest;
    return word;
  });
  return { words, shared };
}

/** How many first units two words share, never half of a letter: `"abcd"`, `"abef"` → 2. */
export function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return /[\ud800-\udbff]$/.test(other.slice(0, at)) ? at - 1 : at;
}

/**
 * All words as numbers, their places. They come in sorted runs, one for each share of the papers from the
 * oldest on and one for abstracts; each word is in one run. So a place never changes once older runs are frozen.
 */
export class WordList {
  words: string[] = [];
  /** As `SortedWords` has it: 0 at the start of a run. */
  shared = new Uint8Array();
  private readonly runs: { first: number; end: number }[] = [];

  get size(): number {
    return this.words.length;
  }

  addRun({ words, shared }: SortedWords): void {
    this.runs.push({ first: this.size, end: this.size + words.length });
    this.words = this.words.concat(words);
    this.shared = Uint8Array.from([...this.shared, ...shared]);
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
