/** Saves every file of the site in the browser: what is missing, in turn, until done or stopped. */
import {
  type ArchiveState,
  archiveListPath,
  cacheNames,
  hashHeader,
  type SiteFile,
  type SiteList,
  withHash,
} from './release.ts';

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
    list: async (): Promise<SiteList> => {
      const response = await fetch(base + archiveListPath, { cache: 'no-cache' });
      if (!response.ok)
        throw new Error(`the list of pages could not be fetched (${response.status})`);
      return response.json();
    },
    /** What of `files` is kept already, under the hash that it has now. */
    kept: async (files: SiteFile[]): Promise<Set<string>> =>
      (await caches.has(name)) ? keptOf(await caches.open(name), base, files) : new Set(),
    /** Saves `missing` files, telling of each; an aborted `signal` pauses, and a later call goes on from there. */
    save: async (
      list: SiteList,
      missing: SiteFile[],
      signal: AbortSignal,
      saved: (file: SiteFile) => void,
    ) => {
      const cache = await caches.open(name);
      const tell = (whole: boolean) => putState(cache, base, { ...list, whole });
      await tell(false);
      await Promise.all(
        saveInTurn(missing, signal, async (file, stop) => {
          await saveFile(cache, base, file, stop);
          saved(file);
        }),
      );
      if (!signal.aborted) await tell(true);
    },
    delete: () => caches.delete(name),
  };
}

/** Takes files from one queue, some abreast; the first fault, or the signal, stops them all. */
function saveInTurn(
  files: SiteFile[],
  signal: AbortSignal,
  save: (file: SiteFile, stop: AbortSignal) => Promise<void>,
): Promise<void>[] {
  const queue = files.values();
  const fault = new AbortController();
  const stop = AbortSignal.any([signal, fault.signal]);
  return Array.from({ length: abreast }, async () => {
    for (const file of queue) {
      if (stop.aborted) return;
      try {
        await save(file, stop);
      } catch (reason) {
        fault.abort();
        throw reason;
      }
    }
  });
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

/** Past the service worker, which would keep each file a second time as one that was read. */
async function saveFile(cache: Cache, base: string, file: SiteFile, signal: AbortSignal) {
  const response = await fetch(base + file.path, { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`${base + file.path} answered ${response.status}`);
  await cache.put(base + file.path, await withHash(response, file.hash));
}

function putState(cache: Cache, base: string, state: ArchiveState): Promise<void> {
  return cache.put(base + archiveListPath, Response.json(state));
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
