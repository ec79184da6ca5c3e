/** Fetches files of the index: unpacks gzip, asks once more for a damaged one, tells one that cannot be fetched from a bug. */
import { manifestName } from './manifest.ts';

/** A file could not be fetched, for example without a network. All other errors are bugs. */
export class Unreachable extends Error {}

/** For `.catch()`: gives `instead` if a file is unreachable; throws any other error again. */
export function ifUnreachable<T>(instead: T): (fault: unknown) => T {
  return (fault) => {
    if (fault instanceof Unreachable) return instead;
    throw fault;
  };
}

export type FetchFile = (
  url: string,
  priority?: RequestPriority,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Makes a thing when it is first asked for, and anew after a failure: a network that was away may be back. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/** Without milliseconds, too, a question may come in between, and is answered first. */
export function waited(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Fetches a file of the index; one that is damaged once more, past all that browser and service worker keep. */
export async function fetchPacked(
  url: string,
  priority: RequestPriority = 'auto',
): Promise<Uint8Array<ArrayBuffer>> {
  const cache: RequestCache = url.endsWith(manifestName) ? 'no-cache' : 'default';
  const bytes = await fetchBytes(url, { priority, cache });
  return unpacked(bytes).catch(async () =>
    unpacked(await fetchBytes(url, { priority, cache: 'reload' })),
  );
}

async function fetchBytes(url: string, how: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, how);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(String(response.status));
  } catch (cause) {
    throw new Unreachable(`${url} cannot be had`, { cause });
  }
}

/** A packed file is gzip, unless the browser has unpacked it (Content-Encoding). */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { readable, writable } = new DecompressionStream('gzip');
  // A blob's stream would come by way of another process.
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [all] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(all);
}
