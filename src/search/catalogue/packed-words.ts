import { type Lines, linesAt, packLines, unpackLines } from './lines.ts';

/** So many bytes a word may share with the one before it: what one digit can say. */
const mostShared = 35;
const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const lineBreak = 10;

/** Each word as the number of bytes it shares with the one before, and the rest: small when sorted. */
export function packWords(words: string[]): Uint8Array<ArrayBuffer> {
  const { bytes, starts } = unpackLines(packLines(words));
  const packed = new Uint8Array(bytes.length + words.length);
  let held = 0;
  for (let i = 0; i < words.length; i++) {
    const [start = 0, end] = starts.subarray(i, i + 2);
    const shared = i === 0 ? 0 : sharedBytes(bytes, starts[i - 1] ?? 0, start);
    packed[held++] = digits.charCodeAt(shared);
    const rest = bytes.subarray(start + shared, end);
    packed.set(rest, held);
    held += rest.length;
  }
  return packed.slice(0, held);
}

export function unpackWords(packed: Uint8Array): Lines {
  const { words, length } = measured(packed);
  const bytes = new Uint8Array(length);
  const starts = new Uint32Array(words + 1);
  let before = 0;
  let held = 0;
  for (let at = 0, word = 0; word < words; word++) {
    const start = held;
    const shared = digitOf(packed[at++] ?? 0);
    for (let i = 0; i < shared; i++) bytes[held++] = bytes[before + i] ?? 0;
    let byte = 0;
    while (byte !== lineBreak) {
      byte = packed[at++] ?? lineBreak;
      bytes[held++] = byte;
    }
    before = start;
    starts[word + 1] = held;
  }
  return linesAt(bytes, starts);
}

/** How many words there are, and how many bytes they take. */
function measured(packed: Uint8Array): { words: number; length: number } {
  let words = 0;
  let length = 0;
  let start = 0;
  for (let end = packed.indexOf(lineBreak); end >= 0; end = packed.indexOf(lineBreak, start)) {
    words++;
    length += digitOf(packed[start] ?? 0) + end - start;
    start = end + 1;
  }
  return { words, length };
}

function digitOf(byte: number): number {
  return byte < 58 ? byte - 48 : byte - 87;
}

/** How many bytes two lines have in common from their start; a break is in none. */
function sharedBytes(bytes: Uint8Array, one: number, other: number): number {
  let shared = 0;
  while (shared < mostShared) {
    const byte = bytes[one + shared];
    if (byte === lineBreak || byte !== bytes[other + shared]) break;
    shared++;
  }
  return shared;
}
