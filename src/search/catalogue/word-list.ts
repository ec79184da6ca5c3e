import { Interned } from './interned.ts';
import { Shelves } from './shelves.ts';

/** Words as numbers, in the order of their arrival, found by how they start. They lie as bytes; a string is made of one that is asked for. */
export class WordList {
  private readonly list = new Interned();
  private readonly shelves = new Shelves(this.list);
  private readonly strings = new Map<number, string>();
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  get size(): number {
    return this.list.size;
  }

  get(word: string): number | undefined {
    const bytes = this.encoder.encode(word);
    return this.list.get(bytes, 0, bytes.length);
  }

  add(word: string): number {
    const bytes = this.encoder.encode(word);
    return this.addBytes(bytes, 0, bytes.length);
  }

  /** The same of a word that lies as bytes. */
  addBytes(bytes: Uint8Array, from: number, to: number): number {
    const next = this.list.size;
    const at = this.list.add(bytes, from, to);
    if (at === next) this.shelves.put(at);
    return at;
  }

  wordAt(at: number): string {
    let word = this.strings.get(at);
    if (word === undefined) {
      const { bytes, starts } = this.list;
      word = this.decoder.decode(bytes.subarray(starts[at], starts[at + 1]));
      this.strings.set(at, word);
    }
    return word;
  }

  /** All words as bytes: word `at` from `starts[at]` to `starts[at + 1]`. */
  get spelled(): { bytes: Uint8Array; starts: Uint32Array } {
    return this.list;
  }

  /** Places of the words that start so, in alphabetical order. */
  startingWith(start: string): number[] {
    return this.shelves.startingWith(this.encoder.encode(start));
  }
}
