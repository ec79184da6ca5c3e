import { CborReader } from './cbor.ts';
import { type Held, heldByAny } from './held.ts';

/** Bytes before the data of each of Pagefind's files. */
export const signature = 12;

/** The weight that Pagefind gives a word which is no part of a compound. */
const wholeWord = 24;

/** What a word and where it starts take in memory beside the file, about. */
const bytesOfWord = 64;

/** One of the files of Pagefind's index: words in order, with the papers that hold them. It is read a word at a time. */
export class Chunk {
  private readonly bytes: Uint8Array;
  private readonly words: string[] = [];
  private readonly starts: number[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const reader = new CborReader(bytes, signature);
    reader.list();
    for (let left = reader.list(); left > 0; left--) {
      reader.list();
      this.words.push(reader.text());
      this.starts.push(reader.at);
      reader.skip();
      reader.skip();
    }
  }

  /** Papers are counted from `first` on; null: no paper holds the word. */
  held(word: string, first: number): Held | null {
    const start = this.starts[this.placeOf(word)];
    if (start === undefined) return null;
    const reader = new CborReader(this.bytes, start);
    const forms = [readPapers(reader, first)];
    // The same word with accents.
    for (let left = reader.list(); left > 0; left--) {
      reader.list();
      reader.skip();
      forms.push(readPapers(reader, first));
    }
    return heldByAny(forms.map((held) => ({ held, weight: 1 })));
  }

  /** In bytes, about. */
  get size(): number {
    return this.bytes.length + bytesOfWord * this.words.length;
  }

  private placeOf(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return this.words[low] === word ? low : -1;
  }
}

/** Papers and places are told by their distance from the one before; a negative place is the weight of those after it, which are told from the start again. */
function readPapers(reader: CborReader, first: number): Held {
  const count = reader.list();
  const papers = new Uint32Array(count);
  const counts = new Float32Array(count);
  const starts = new Uint32Array(count + 1);
  let places = new Uint32Array(2 * count);
  let held = 0;
  let paper = first;
  for (let i = 0; i < count; i++) {
    reader.list();
    paper += reader.number();
    papers[i] = paper;
    let weight = 1;
    let place = 0;
    let sum = 0;
    for (let left = reader.list(); left > 0; left--) {
      const value = reader.number();
      if (value < 0) {
        weight = (-1 - value) / wholeWord;
        place = 0;
        continue;
      }
      place += value;
      if (held === places.length) places = twice(places);
      places[held++] = place;
      sum += weight;
    }
    reader.skip();
    counts[i] = sum;
    starts[i + 1] = held;
  }
  return { papers, counts, starts, places: places.slice(0, held) };
}

function twice(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * places.length + 8);
  larger.set(places);
  return larger;
}
