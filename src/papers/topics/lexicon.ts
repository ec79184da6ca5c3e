/** Every word that was met, by number: a corpus has few different ones, and what is found out about one can be kept by it. */
import { Column } from './column.ts';
import { formOf } from './word-form.ts';

export interface Word {
  /** As it stands. */
  text: string;
  form: string;
}

const words: Word[] = [];

/** All words' characters, one word after the other. */
const characters = new Column(1 << 17);

/** By number: the word's hash, and where its characters start; they end where the next one's do. */
const hashes = new Column();
const starts = new Column();

/** A word's number and one more stands where its hash says, or at the next place that was free. */
let table = new Int32Array(1 << 15);

export function wordNumbered(number: number): Word {
  const word = words[number];
  if (!word) throw new Error(`no word has the number ${number}`);
  return word;
}

/** The hash of a word with one more character, to be had while the word's end is looked for. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1);
}

/** The number of the word whose characters stand there, known by its hash: no text is made of a word that was met. */
export function wordNumber(codes: Uint16Array, start: number, end: number, hash: number): number {
  const mask = table.length - 1;
  let place = placeOf(hash, mask);
  for (let entry = table[place] ?? 0; entry > 0; entry = table[place] ?? 0) {
    if (hashes.at(entry - 1) === hash && stands(entry - 1, codes, start, end)) return entry - 1;
    place = (place + 1) & mask;
  }
  table[place] = words.length + 1;
  return add(codes.subarray(start, end), hash);
}

function stands(number: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = starts.at(number);
  if (starts.at(number + 1) - from !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (characters.at(from + at - start) !== codes[at]) return false;
  return true;
}

/** The upper bits are the better mixed ones. */
function placeOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

const decoder = new TextDecoder('utf-16le');

function add(codes: Uint16Array, hash: number): number {
  const text = decoder.decode(codes);
  const number = words.push({ text, form: formOf(text) }) - 1;
  const start = starts.at(number);
  codes.forEach((code, at) => {
    characters.set(start + at, code);
  });
  hashes.set(number, hash);
  starts.set(number + 1, start + codes.length);
  if (words.length * 2 > table.length) widen();
  return number;
}

function widen(): void {
  table = new Int32Array(2 * table.length);
  const mask = table.length - 1;
  for (let number = 0; number < words.length; number += 1) {
    let place = placeOf(hashes.at(number), mask);
    while (table[place]) place = (place + 1) & mask;
    table[place] = number + 1;
  }
}
