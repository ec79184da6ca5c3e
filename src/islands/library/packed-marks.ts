/** The reader's marks in addresses, for another device: each is a library file of its own, deflated, and fits a QR code. */
import { bytesOfLetters, lettersOf } from '../../text/packed-hashes.ts';
import type { Marks } from '../reader/marks.ts';

const start = 'marks=';
/** So many a phone still reads from a screen. */
const mostLetters = 1200;
/** A longer address was not made here. */
const mostRead = 100_000;

/** Halves what is too long; `write` makes a library file. */
export async function packMarks(
  marks: Marks[],
  write: (marks: Marks[]) => string,
): Promise<string[]> {
  const deflated = through(new CompressionStream('deflate-raw'), write(marks));
  const part = start + lettersOf(new Uint8Array(await deflated.arrayBuffer()));
  if (part.length <= mostLetters || marks.length < 2) return [part];
  const half = Math.ceil(marks.length / 2);
  const halves = [marks.slice(0, half), marks.slice(half)];
  return (await Promise.all(halves.map((some) => packMarks(some, write)))).flat();
}

export function hasMarks(fragment: string): boolean {
  return fragment.startsWith(start) && fragment.length <= mostRead;
}

/** The library file in a fragment, without the full stop of a sentence around it; rejects where it is damaged. */
export async function unpackMarks(fragment: string): Promise<string> {
  const packed = bytesOfLetters(fragment.slice(start.length).replace(/[^\w-]+$/, ''));
  return through(new DecompressionStream('deflate-raw'), packed).text();
}

function through(change: CompressionStream | DecompressionStream, content: BlobPart): Response {
  return new Response(new Blob([content]).stream().pipeThrough(change));
}
