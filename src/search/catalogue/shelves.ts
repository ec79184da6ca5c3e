import type { Interned } from './interned.ts';

/** A shelf for each pair of bytes, as many pairs as ten bits tell apart: what comes on one that does not belong is passed over. */
const allShelves = 1024;

/** Words by their first two bytes. A shelf is put in order when it is asked for: most never are. */
export class Shelves {
  private readonly words: Interned;
  /** One more than the word that came last on each; 0: none did. */
  private readonly last = new Uint32Array(allShelves);
  private readonly counts = new Uint32Array(allShelves);
  /** Of each word the same for the one before it on its shelf. */
  private before = new Uint32Array(1 << 10);
  /** Those that were asked for, as they stood then. */
  private readonly ordered = new Map<number, Uint32Array>();

  constructor(words: Interned) {
    this.words = words;
  }

  /** Words are put here in the order of their numbers. */
  put(at: number): void {
    if (at === this.before.length) {
      const larger = new Uint32Array(2 * at);
      larger.set(this.before);
      this.before = larger;
    }
    const { bytes, starts } = this.words;
    const start = starts[at] ?? 0;
    const isLong = (starts[at + 1] ?? 0) - start > 1;
    const shelf = shelfOf(bytes[start] ?? 0, isLong ? (bytes[start + 1] ?? 0) : 0);
    this.before[at] = this.last[shelf] ?? 0;
    this.last[shelf] = at + 1;
    this.counts[shelf] = (this.counts[shelf] ?? 0) + 1;
  }

  /** Places of the words that start so, in the order of their bytes. */
  startingWith(start: Uint8Array): number[] {
    const [first, second] = start;
    if (first === undefined) return [];
    const places = second === undefined ? this.row(first) : this.shelf(shelfOf(first, second));
    const from = this.firstFrom(start, places, 0);
    return Array.from(places.subarray(from, this.firstFrom(start, places, 1)));
  }

  private shelf(shelf: number): Uint32Array {
    return this.inOrder(shelf, [shelf]);
  }

  /** All shelves of a first byte, as one. */
  private row(first: number): Uint32Array {
    const from = shelfOf(first, 0);
    return this.inOrder(
      allShelves + from,
      Array.from({ length: 32 }, (_, i) => from + i),
    );
  }

  private inOrder(name: number, shelves: number[]): Uint32Array {
    const words = shelves.reduce((sum, shelf) => sum + (this.counts[shelf] ?? 0), 0);
    const known = this.ordered.get(name);
    if (known?.length === words) return known;
    const places = new Uint32Array(words);
    let held = 0;
    for (const shelf of shelves) {
      for (let next = this.last[shelf] ?? 0; next > 0; next = this.before[next - 1] ?? 0) {
        places[held++] = next - 1;
      }
    }
    places.sort((one, other) => this.compare(one, other));
    this.ordered.set(name, places);
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

function shelfOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}
