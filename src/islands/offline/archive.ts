/** The whole site as a reader saved it: read and written by the offline page and by the service worker, one at a time. */

import { mapConcurrent } from '../map-concurrent.ts';
import { fetchFile, hashHeader } from './fetch-file.ts';
import { archiveListPath, cacheNames, type SiteFile, type SiteList } from './release.ts';

/** How far it has come, kept beside its files. */
export interface ArchiveState {
  /** The release that its files are of. */
  id: string;
  /** Nothing was missing: what a later release adds belongs in it, too. */
  whole: boolean;
}

/** How the archive is brought to a release. */
export interface Bringing {
  /** Fetch what is missing, too, not only what has changed. */
  all: boolean;
  signal?: AbortSignal;
  /** Told once what will be fetched; a fault stops it. */
  begin?(missing: SiteFile[]): Promise<void>;
  saved?(file: SiteFile): void;
}

/** No page of the site has this path. */
const statePath = 'offline-state.json';
/** One after the other, tens of thousands of files take long to be asked for. */
const askedAtOnce = 100;

interface OpenArchive {
  cache: Cache;
  addressOf(path: string): string;
}

/** The archive of the site that lives under `base` (with a slash at both ends). */
export function archiveOf(base: string) {
  const name = cacheNames(base).archive;
  const addressOf = (path: string) => location.origin + base + path;
  return {
    addressOf,
    /** The archive's cache; `undefined` where nothing is saved. */
    kept: async () => ((await caches.has(name)) ? caches.open(name) : undefined),
    open: () => caches.open(name),
    delete: () => caches.delete(name),
    state: async (): Promise<ArchiveState | undefined> =>
      (await caches.match(addressOf(statePath), { cacheName: name }))?.json(),
    /** Every file of the site as it is deployed now, or without a network as it was when the archive was saved. */
    list: async (): Promise<SiteList> => {
      const response = await fetch(addressOf(archiveListPath), { cache: 'no-cache' });
      if (!response.ok)
        throw new Error(`the list of pages could not be fetched (${response.status})`);
      return response.json();
    },
    /** Runs `work` when no other tab, nor the worker, has the archive in hand; not at all where it shall not wait for them. */
    alone: async <T>(work: () => Promise<T>, how: LockOptions = {}): Promise<T | undefined> =>
      'locks' in navigator
        ? navigator.locks.request(name, how, async (lock) => (lock ? work() : undefined))
        : work(),
  };
}

/**
 * Brings the archive to the release of the list, and only then drops what is no more, so that it
 * never holds pages without their files. To be called while alone with it, and opened since: when another
 * tab then deletes it, what is still under way goes with it.
 */
export async function bringArchive(
  { cache, addressOf }: OpenArchive,
  list: SiteList,
  { all, signal, begin, saved }: Bringing,
): Promise<void> {
  const missing = missingOf(list.files, await keptHashes(cache, addressOf, list.files), all);
  await begin?.(missing);
  // A new one says at once what it is of; an older one stays what it is until it is brought.
  if (!(await cache.match(addressOf(statePath)))) await putState(false);
  const save = async (file: SiteFile, stop: AbortSignal) => {
    const address = addressOf(file.path);
    // Past the service worker, which would keep each file a second time as one that was read.
    await cache.put(address, await fetchFile(address, file, { signal: stop, cache: 'no-store' }));
    saved?.(file);
  };
  await mapConcurrent(missing, save, signal);
  if (signal?.aborted) return;
  const paths = [archiveListPath, statePath, ...list.files.map(({ path }) => path)];
  const wanted = new Set(paths.map(addressOf));
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  await putState(all);

  /** With the list, which the offline page has from here when there is no network. */
  async function putState(whole: boolean): Promise<void> {
    const reached: ArchiveState = { id: list.id, whole };
    await cache.put(addressOf(archiveListPath), Response.json(list));
    await cache.put(addressOf(statePath), Response.json(reached));
  }
}

/** The hash under which each of the files is kept, for those that are. */
export async function keptHashes(
  cache: Pick<Cache, 'match'>,
  addressOf: (path: string) => string,
  files: SiteFile[],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (let from = 0; from < files.length; from += askedAtOnce) {
    const some = files.slice(from, from + askedAtOnce).map(async ({ path }) => {
      const kept = await cache.match(addressOf(path));
      if (kept) hashes.set(path, kept.headers.get(hashHeader) ?? '');
    });
    await Promise.all(some);
  }
  return hashes;
}

/** What of the files is to be fetched. What a reader paused before it was saved is not, unless `all` is wanted. */
export function missingOf(files: SiteFile[], kept: Map<string, string>, all: boolean): SiteFile[] {
  return files.filter(({ path, hash }) => kept.get(path) !== hash && (all || kept.has(path)));
}
