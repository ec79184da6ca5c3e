import { packSections, unpackSections } from './sections.ts';

/** Words in the order of their UTF-8 bytes. */
export interface SortedWords {
  /** All words, one after the other: word `i` lies from `starts[i]` to `starts[i + 1]`. */
  bytes: Uint8Array;
  starts: Uint32Array;
  /** How many first bytes each word shares with the one before it, at most 255. */
  shared: Uint8Array;
}

/**
 * All words as numbers, their places. They come in sorted runs, one for each share of the papers from the
 * oldest on and one for abstracts; each word is in one run. So a place never changes once older runs are frozen.
 */
export class WordList {
  /** All words as UTF-8: word `at` lies from `starts[at]` to `starts[at + 1]`. */
  bytes = new Uint8Array();
  starts = new Uint32Array(1);
  /** How many first bytes each shares with the word before it; 0 at the start of a run. */
  shared = new Uint8Array();
  private readonly runs: { first: number; end: number }[] = [];
  /** Words that were asked for: while one types, the same ones are. */
  private readonly strings = new Map<number, string>();

  get size(): number {
    return this.starts.length - 1;
  }

  addRun({ bytes, starts, shared }: SortedWords): void {
    const first = this.size;
    const offset = this.bytes.length;
    this.bytes = joined(this.bytes, bytes);
    this.shared = joined(this.shared, shared);
    const all = new Uint32Array(first + starts.length);
    all.set(this.starts);
    for (let i = 1; i < starts.length; i++) all[first + i] = offset + (starts[i] ?? 0);
    this.starts = all;
    this.runs.push({ first, end: this.size });
  }

  get(word: string): number | undefined {
    const asked = encoder.encode(word);
    for (const { first, end } of this.runs) {
      const at = this.lowerBound(asked, first, end);
      if (at < end && this.compare(at, asked) === 0 && this.lengthOf(at) === asked.length)
        return at;
    }
    return undefined;
  }

  wordAt(at: number): string {
    let word = this.strings.get(at);
    if (word === undefined) {
      word = decoder.decode(this.bytes.subarray(this.starts[at], this.starts[at + 1]));
      this.strings.set(at, word);
    }
    return word;
  }

  /** Places of the words with a prefix, run by run, sorted within each. */
  startingWith(prefix: string): number[] {
    const asked = encoder.encode(prefix);
    if (asked.length === 0) return [];
    return this.runs.flatMap(({ first, end }) => {
      const from = this.lowerBound(asked, first, end);
      const places: number[] = [];
      for (let at = from; at < end && this.compare(at, asked) === 0; at++) places.push(at);
      return places;
    });
  }

  /** The first place in a run whose word is not before `asked`. */
  private lowerBound(asked: Uint8Array, first: number, end: number): number {
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(middle, asked) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0: the word comes before `asked`; 0: it begins with it; above 0: it comes after. */
  private compare(at: number, asked: Uint8Array): number {
    const start = this.starts[at] ?? 0;
    const length = this.lengthOf(at);
    for (let i = 0; i < asked.length; i++) {
      if (i === length) return -1;
      const more = (this.bytes[start + i] ?? 0) - (asked[i] ?? 0);
      if (more !== 0) return more;
    }
    return 0;
  }

  private lengthOf(at: number): number {
    return (this.starts[at + 1] ?? 0) - (this.starts[at] ?? 0);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const lineBreak = 10;

/** Front-coding: a section with the number of first bytes that each word shares with the one before it, and one with the rest of each, ended by a line break. */
export function packWords(sorted: readonly string[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const words = sorted.map((word) => encoder.encode(word));
  const shared = words.map((word, i) => sharedBytes(words[i - 1] ?? noBytes, word));
  const rests = words.flatMap((word, i) => [...word.subarray(shared[i]), lineBreak]);
  return packSections([Uint8Array.from(shared), Uint8Array.from(rests)]);
}

export function unpackWords(packed: Uint8Array): SortedWords {
  const [shared = noBytes, rests = noBytes] = unpackSections(packed);
  const length = shared.reduce((sum, bytes) => sum + bytes, rests.length - shared.length);
  const bytes = new Uint8Array(length);
  const starts = new Uint32Array(shared.length + 1);
  let end = 0;
  let at = 0;
  for (let i = 0; i < shared.length; i++) {
    const before = starts[i - 1] ?? 0;
    const same = shared[i] ?? 0;
    for (let byte = 0; byte < same; byte++) bytes[end++] = bytes[before + byte] ?? 0;
    for (let byte = rests[at++] ?? lineBreak; byte !== lineBreak; byte = rests[at++] ?? lineBreak)
      bytes[end++] = byte;
    starts[i + 1] = end;
  }
  return { bytes, starts, shared };
}

const noBytes = new Uint8Array();

function sharedBytes(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length, 255);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}
