import { joinedCompounds, leastTail, numberedNames, tailsOf, wordsOf } from '../../text/words.ts';
import { type Lines, lineAt } from './lines.ts';
import type { RowsWriter } from './rows.ts';
import type { WordList } from './word-list.ts';

/** What a byte of a plain text is: parts words, may join two words to a compound, or a letter (its folded form). */
const apart = 0;
const joins = 1;
/** Not plain. */
const foreign = 255;

/** Where the places of a text's words go, and where they count, those with its compounds after them, and those of its names' ends. */
export interface WordRows {
  words: RowsWriter;
  withCompounds?: RowsWriter;
  tails?: RowsWriter;
}

/**
 * Puts the words of texts on a list, as `wordsOf` and `joinedCompounds` find them. Thousands of texts
 * are read before the first answer: plain ones, which most are, without making a string.
 */
export class WordReader {
  private readonly list: WordList;
  /** The text under way: a letter, `joins` or `apart` for each byte, and `apart` at the end. */
  private folded = new Uint8Array(512);

  constructor(list: WordList) {
    this.list = list;
  }

  read(lines: Lines, i: number, rows: WordRows): void {
    const length = this.fold(lines, i);
    if (length < 0) this.readForeign(lineAt(lines, i), rows);
    else this.readPlain(length, lines.bytes, lines.starts[i] ?? 0, rows);
  }

  private readForeign(text: string, { words, withCompounds, tails }: WordRows): void {
    for (const word of wordsOf(text)) {
      const place = this.list.add(word);
      words.push(place);
      withCompounds?.push(place);
    }
    if (tails) for (const tail of tailsOf(text)) tails.push(this.list.add(tail));
    if (!withCompounds) return;
    for (const word of [...joinedCompounds(text), ...numberedNames(text)]) {
      withCompounds.push(this.list.add(word));
    }
  }

  /** Gives the text's length; -1: it is not plain. */
  private fold({ bytes, starts }: Lines, i: number): number {
    const from = starts[i] ?? 0;
    const length = (starts[i + 1] ?? 0) - 1 - from;
    if (length >= this.folded.length) this.folded = new Uint8Array(2 * length);
    for (let at = 0; at < length; at++) {
      const as = folds[bytes[from + at] ?? 0] ?? foreign;
      if (as === foreign) return -1;
      this.folded[at] = as;
    }
    this.folded[length] = apart;
    return length;
  }

  private readPlain(
    length: number,
    bytes: Uint8Array,
    from: number,
    { words, withCompounds, tails }: WordRows,
  ): void {
    this.pushWords(length, words, withCompounds);
    if (tails) this.pushTails(length, bytes, from, tails);
    if (!withCompounds) return;
    this.pushNumbered(length, bytes, from, withCompounds);
    // It draws them together where they stand.
    this.pushCompounds(length, withCompounds);
  }

  /** As `numberedNames` finds them. */
  private pushNumbered(length: number, bytes: Uint8Array, from: number, row: RowsWriter): void {
    for (let at = 2; at + 1 < length; at++) {
      if (bytes[from + at] !== space || !this.isDigit(at + 1)) continue;
      const end = this.endOfWord(at + 1);
      const isNumber = end - at <= 3 && this.isDigit(end - 1);
      let start = at;
      while (start > 0 && this.isLetter(start - 1) && !this.isDigit(start - 1)) start--;
      const isName = at - start > 1 && (start === 0 || !this.isLetter(start - 1));
      if (!isName || !isNumber) continue;
      const name = [...this.folded.subarray(start, at), ...this.folded.subarray(at + 1, end)];
      row.push(this.list.addBytes(Uint8Array.from(name), 0, name.length));
    }
  }

  /** As `tailsOf` finds them. */
  private pushTails(length: number, bytes: Uint8Array, from: number, tails: RowsWriter): void {
    let start = 0;
    for (let at = 1; at < length; at++) {
      if (!this.isLetter(at - 1)) start = at;
      else if (isCapital(bytes[from + at]) && at - start > 1 && !isCapital(bytes[from + at - 1])) {
        const end = this.endOfWord(at);
        if (end - at >= leastTail) tails.push(this.list.addBytes(this.folded, at, end));
      }
    }
  }

  private pushWords(length: number, words: RowsWriter, withCompounds?: RowsWriter): void {
    for (let at = 0; at < length; at++) {
      if (!this.isLetter(at)) continue;
      const start = at;
      at = this.endOfWord(at);
      const place = this.list.addBytes(this.folded, start, at);
      words.push(place);
      withCompounds?.push(place);
    }
  }

  private pushCompounds(length: number, row: RowsWriter): void {
    for (let at = 0; at < length; at++) {
      if (!this.isLetter(at)) continue;
      const start = at;
      at = this.endOfWord(at);
      const isAlone = !this.isJoined(at);
      while (this.isJoined(at)) at = this.endOfWord(at + 1);
      if (!isAlone) row.push(this.list.addBytes(this.folded, start, this.joined(start, at)));
    }
  }

  private isLetter(at: number): boolean {
    return (this.folded[at] ?? apart) > joins;
  }

  private isDigit(at: number): boolean {
    return isDigit(this.folded[at]);
  }

  private endOfWord(start: number): number {
    let at = start;
    while (this.isLetter(at)) at++;
    return at;
  }

  /** Does another word follow in the same compound? */
  private isJoined(at: number): boolean {
    return this.folded[at] === joins && this.isLetter(at + 1);
  }

  /** Draws a compound together where it stands, and gives its end. */
  private joined(start: number, end: number): number {
    let held = start;
    for (let at = start; at < end; at++) {
      const letter = this.folded[at] ?? apart;
      if (letter > joins) this.folded[held++] = letter;
    }
    return held;
  }
}

const space = 32;

function isDigit(byte = 0): boolean {
  return byte > 47 && byte < 58;
}

function isCapital(byte = 0): boolean {
  return byte > 64 && byte < 91;
}

const folds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[a-z0-9]/i.test(sign)) return sign.toLowerCase().charCodeAt(0);
  if (/[-./]/.test(sign)) return joins;
  return /[ -~]/.test(sign) ? apart : foreign;
});
