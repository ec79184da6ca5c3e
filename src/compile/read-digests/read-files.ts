import { decodeDigest } from '../../digest/decode.ts';
import type { Digest } from '../../digest/digest.ts';
import { readDigest } from '../../digest/read-digest.ts';
import { inTwoThreads } from '../two-threads.ts';

/** A digest as it lies in its folder, or will. */
export interface DigestFile {
  id: string;
  bytes: Uint8Array;
}

/** Less text than this is read before a thread has started. */
const enoughBytes = 1_000_000;

/** Reads digests of which nothing is kept, many of them in two threads. */
export async function readFiles(files: DigestFile[]): Promise<Digest[]> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes < enoughBytes) return files.map(readFile);
  const thread = new URL('./thread.ts', import.meta.url);
  return inTwoThreads(files, { make: (part) => part.map(readFile), thread });
}

export function readFile({ id, bytes }: DigestFile): Digest {
  return readDigest(decodeDigest(bytes).text, { id, date: id.slice(0, 10) });
}
