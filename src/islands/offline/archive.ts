/** Saves every file of the site in the browser: what is missing, in turn, until done or stopped. */
import { archiveListPath, cacheNames, hashHeader, type SiteFile, withHash } from './release.ts';

export interface Progress {
  files: number;
  bytes: number;
}

/** Requests under way at once: enough to fill a phone's line, few enough to leave the reader some. */
const abreast = 6;

/** The archive of the site that lives under `base` (with a slash at both ends). */
export function archiveOf(base: string) {
  const name = cacheNames(base).archive;
  return {
    /** Every file of the site as it is deployed now. */
    list: async (): Promise<SiteFile[]> => {
      const response = await fetch(base + archiveListPath, { cache: 'no-cache' });
      if (!response.ok)
        throw new Error(`the list of pages could not be fetched (${response.status})`);
      return response.json();
    },
    /** What of `files` is kept already, under the hash that it has now. */
    kept: async (files: SiteFile[]): Promise<Set<string>> =>
      (await caches.has(name)) ? keptOf(await caches.open(name), base, files) : new Set(),
    /** Saves `files`, telling of each; an aborted `signal` pauses, and a later call goes on from there. */
    save: async (files: SiteFile[], signal: AbortSignal, saved: (file: SiteFile) => void) => {
      const cache = await caches.open(name);
      const queue = files.values();
      await Promise.all(
        Array.from({ length: abreast }, async () => {
          for (const file of queue) {
            if (signal.aborted) return;
            await saveFile(cache, base, file, signal);
            saved(file);
          }
        }),
      );
    },
    delete: () => caches.delete(name),
  };
}

/** Adds up what `kept` holds of `files`. */
export function progressOf(files: SiteFile[], kept: Set<string>): Progress {
  const done = files.filter(({ path }) => kept.has(path));
  return { files: done.length, bytes: totalBytes(done) };
}

export function totalBytes(files: SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** `1_534_000` → `"1.5 MB"`; under ten megabytes with one decimal. */
export function megabytes(bytes: number): string {
  const millions = bytes / 1e6;
  return `${millions < 10 ? millions.toFixed(1) : Math.round(millions)} MB`;
}

async function saveFile(cache: Cache, base: string, file: SiteFile, signal: AbortSignal) {
  const response = await fetch(base + file.path, { signal, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${base + file.path} answered ${response.status}`);
  await cache.put(base + file.path, await withHash(response, file.hash));
}

async function keptOf(cache: Cache, base: string, files: SiteFile[]): Promise<Set<string>> {
  const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
  const kept = new Set<string>();
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname.slice(base.length);
    const hash = hashes.get(path);
    if (hash && (await cache.match(url))?.headers.get(hashHeader) === hash) kept.add(path);
  }
  return kept;
}
