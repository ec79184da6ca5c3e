import { packSections, unpackSections } from './sections.ts';

/** Words in the order of their UTF-8 bytes. */
export interface SortedWords {
  /** All words, one after the other: word `i` lies from `starts[i]` to `starts[i + 1]`. */
  bytes: Uint8Array;
  starts: Uint32Array;
  /** How many first bytes each word shares with the one before it, at most 255. */
  shared: Uint8Array;
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
