/** A list of papers in an address: its name and four bytes for each paper, so that 300 papers take 1,600 characters. */
import { bytesOfLetters, lettersOf, packHashes, unpackHashes } from '../../text/packed-hashes.ts';

export const mostPapers = 300;
const longestName = 60;
/** Bytes before the name. */
const head = 3;
/** The first character; another one means a later release. */
const version = '1';

export interface PackedList {
  name: string;
  /** The number of papers when it was shared. */
  papers: number;
  /** The `idHash` of their ids, in order; fewer if the address was cut on its way. */
  hashes: number[];
}

/** `{ name, hashes }` → `"1BVJlZWRz…"`: the version, then base64url of the name's length, the number of papers in two bytes, the name and the hashes; 300 papers at most. */
export function packList({ name, hashes }: Pick<PackedList, 'name' | 'hashes'>): string {
  const letters = new TextEncoder().encode(cutName(name));
  const kept = hashes.slice(0, mostPapers);
  const { length } = kept;
  const bytes = [letters.length, length >> 8, length & 0xff, ...letters, ...packHashes(kept)];
  return version + lettersOf(Uint8Array.from(bytes));
}

/** Null if it is no list, or of a later release. Of a damaged list, what can be read; 300 papers at most. */
export function unpackList(written: string): PackedList | null {
  // Mail programs include a sentence's full stop in the link.
  const packed = written.replace(/[^\w-]+$/, '');
  if (!packed.startsWith(version)) return null;
  try {
    const bytes = bytesOfLetters(packed.slice(1));
    const [length = 0, high = 0, low = 0] = bytes;
    if (length > 4 * longestName || bytes.length < head + length) return null;
    const papers = Math.min(mostPapers, 256 * high + low);
    const name = new TextDecoder().decode(bytes.slice(head, head + length));
    const hashes = [...unpackHashes(bytes.slice(head + length))].slice(0, papers);
    if (hashes.length > 0) return { name: cutName(name), papers, hashes: [...new Set(hashes)] };
  } catch {
    // No base64.
  }
  return null;
}

function cutName(name: string): string {
  return [...name.replace(/\s+/g, ' ').trim()].slice(0, longestName).join('');
}
