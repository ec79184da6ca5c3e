import type { Interned } from './interned.ts';

/** One for each pair of bytes. */
const allShelves = 1 << 16;

/** Words by their first two bytes. Each shelf is put in order when it is asked for: most never are. */
export class Shelves {
  private readonly words: Interned;
  private places = new Uint32Array();
  /** Where each shelf's places start. */
  private readonly starts = new Uint32Array(allShelves + 1);
  private readonly ordered = new Uint8Array(allShelves);

  constructor(words: Interned) {
    this.words = words;
  }

  /** Places of the words that start so, in the order of their bytes. */
  startingWith(start: Uint8Array): number[] {
    const [first, second] = start;
    if (first === undefined) return [];
    this.keepUp();
    if (second !== undefined) {
      const places = this.inOrder((first << 8) | second);
      const from = this.firstFrom(start, places, 0);
      return Array.from(places.subarray(from, this.firstFrom(start, places, 1)));
    }
    const found: number[] = [];
    for (let shelf = first << 8; shelf >> 8 === first; shelf++) {
      for (const at of this.inOrder(shelf)) found.push(at);
    }
    return found;
  }

  /** Words arrive in parts: when some have, all are put on shelves again. */
  private keepUp(): void {
    const { words, starts } = this;
    if (this.places.length === words.size) return;
    this.ordered.fill(0);
    starts.fill(0);
    for (let at = 0; at < words.size; at++) {
      const after = this.shelfOf(at) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let i = 1; i <= allShelves; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    this.places = new Uint32Array(words.size);
    const next = starts.slice();
    for (let at = 0; at < words.size; at++) {
      const shelf = this.shelfOf(at);
      const place = next[shelf] ?? 0;
      this.places[place] = at;
      next[shelf] = place + 1;
    }
  }

  private shelfOf(at: number): number {
    const { bytes, starts } = this.words;
    const start = starts[at] ?? 0;
    const length = (starts[at + 1] ?? 0) - start;
    if (length === 0) return 0;
    return ((bytes[start] ?? 0) << 8) | (length > 1 ? (bytes[start + 1] ?? 0) : 0);
  }

  private inOrder(shelf: number): Uint32Array {
    const places = this.places.subarray(this.starts[shelf], this.starts[shelf + 1]);
    if (this.ordered[shelf] === 0) {
      places.sort((one, other) => this.compare(one, other));
      this.ordered[shelf] = 1;
    }
    return places;
  }

  /** The first place whose word starts so (0), or comes after all that do (1). */
  private firstFrom(start: Uint8Array, ordered: Uint32Array, least: 0 | 1): number {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.beside(ordered[middle] ?? 0, start) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** 0: the word starts so; else whether it comes before or after those that do. */
  private beside(at: number, start: Uint8Array): number {
    const { bytes, starts } = this.words;
    const from = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    for (let i = 0; i < start.length; i++) {
      if (from + i === end) return -1;
      const more = (bytes[from + i] ?? 0) - (start[i] ?? 0);
      if (more !== 0) return Math.sign(more);
    }
    return 0;
  }

  private compare(one: number, other: number): number {
    const { bytes, starts } = this.words;
    const from = starts[one] ?? 0;
    const away = (starts[other] ?? 0) - from;
    const length = (starts[one + 1] ?? 0) - from;
    const longer = length - ((starts[other + 1] ?? 0) - from - away);
    const end = from + length - Math.max(0, longer);
    for (let i = from; i < end; i++) {
      const more = (bytes[i] ?? 0) - (bytes[i + away] ?? 0);
      if (more !== 0) return more;
    }
    return longer;
  }
}
