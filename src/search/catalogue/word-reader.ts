import { joinedCompounds, wordsOf } from '../words/words.ts';
import { type Lines, lineAt } from './lines.ts';
import type { RowsWriter } from './rows.ts';
import type { WordList } from './word-list.ts';

/** What a byte of a plain text is: parts words, may join two words to a compound, or a letter (its folded form). */
const apart = 0;
const joins = 1;
/** Not plain. */
const foreign = 255;

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

  /** Writes the places of a line's words, and where they count, too, those of its compounds after them. */
  read(lines: Lines, i: number, words: RowsWriter, withCompounds?: RowsWriter): void {
    const length = this.fold(lines, i);
    if (length < 0) this.readForeign(lineAt(lines, i), words, withCompounds);
    else this.readPlain(length, words, withCompounds);
  }

  private readForeign(text: string, words: RowsWriter, withCompounds?: RowsWriter): void {
    for (const word of wordsOf(text)) {
      const place = this.list.add(word);
      words.push(place);
      withCompounds?.push(place);
    }
    if (!withCompounds) return;
    for (const word of joinedCompounds(text)) withCompounds.push(this.list.add(word));
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

  private readPlain(length: number, words: RowsWriter, withCompounds?: RowsWriter): void {
    this.pushWords(length, words, withCompounds);
    if (withCompounds) this.pushCompounds(length, withCompounds);
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

const folds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[a-z0-9]/i.test(sign)) return sign.toLowerCase().charCodeAt(0);
  if (/[-./]/.test(sign)) return joins;
  return /[ -~]/.test(sign) ? apart : foreign;
});
