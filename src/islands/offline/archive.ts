/** The whole site, saved for reading offline. The offline page and the service worker write it, one at a time. */
import { base } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { fetchFile, hashHeader, packed } from './hashed-copy.ts';
import { archiveListPath, cacheNames, type SiteFile, type SiteList } from './release.ts';

interface ArchiveState {
  /** The release whose files it holds. */
  id: string;
  /** Nothing was missing: new files of a later release belong in it, too. */
  whole: boolean;
}

interface Update {
  all: boolean;
  signal?: AbortSignal;
  /** Called once, before anything is fetched; an error stops the update. */
  begin?(missing: SiteFile[]): Promise<void>;
  saved?(file: SiteFile): void;
}

/** No page of the site has this path. */
const statePath = 'offline-state.json';
/** One by one, looking up tens of thousands of files takes long. */
const lookups = 100;

/** A file's address, as caches name it, whatever the page's language: `papers/moh/` → `https://reader.example/broadsheet/papers/moh/`. */
export function addressOf(path: string): string {
  return location.origin + base + path;
}

const name = cacheNames().archive;

export const archive = {
  /** `undefined` where nothing is saved. */
  existing: async () => ((await caches.has(name)) ? caches.open(name) : undefined),
  open: () => caches.open(name),
  delete: () => caches.delete(name),
  state: async (): Promise<ArchiveState | undefined> =>
    (await caches.match(addressOf(statePath), { cacheName: name }))?.json(),
  /** Of the site as deployed now; offline, as it was when the archive was saved, unless `cache` is `no-store`. */
  list: async (cache: RequestCache = 'no-cache'): Promise<SiteList> => {
    const response = await fetch(addressOf(archiveListPath), { cache });
    if (!response.ok)
      throw new Error(`the list of pages could not be fetched (${response.status})`);
    return response.json();
  },
  /** Runs `work` under the lock that all tabs and the worker share; with `ifAvailable`, `undefined` if it is taken. */
  locked: async <T>(work: () => Promise<T>, options: LockOptions = {}): Promise<T | undefined> =>
    'locks' in navigator
      ? navigator.locks.request(name, options, async (lock) => (lock ? work() : undefined))
      : work(),
};

/**
 * Brings the archive to the release of the list; old files go last, so that it always holds whole pages. Under the lock,
 * with a cache opened under it: one that another tab deletes meanwhile stays deleted.
 */
export async function updateArchive(
  cache: Cache,
  list: SiteList,
  { all, signal, begin, saved }: Update,
): Promise<void> {
  const missing = missingOf(list.files, await keptHashes(cache, list.files), all);
  await begin?.(missing);
  // A new archive has its state at once; an older one stays what it is until it is updated.
  if (!(await cache.match(addressOf(statePath)))) await putState(false);
  const save = async (file: SiteFile, stop: AbortSignal) => {
    const address = addressOf(file.path);
    // `no-store` passes the service worker, which would keep the file a second time.
    const copy = await fetchFile(address, file, { signal: stop, cache: 'no-store' });
    await cache.put(address, packed(copy));
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

  /** With the list, which the offline page takes from here when there is no network. */
  async function putState(whole: boolean): Promise<void> {
    const state: ArchiveState = { id: list.id, whole };
    await cache.put(addressOf(archiveListPath), Response.json(list));
    await cache.put(addressOf(statePath), Response.json(state));
  }
}

/** Path → hash, of the files that are kept. */
export async function keptHashes(
  cache: Pick<Cache, 'match'>,
  files: SiteFile[],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (let from = 0; from < files.length; from += lookups) {
    const some = files.slice(from, from + lookups).map(async ({ path }) => {
      const kept = await cache.match(base + path);
      if (kept) hashes.set(path, kept.headers.get(hashHeader) ?? '');
    });
    await Promise.all(some);
  }
  return hashes;
}

/** The files to fetch. Those that a reader's pause left out are among them only with `all`. */
export function missingOf(files: SiteFile[], kept: Map<string, string>, all: boolean): SiteFile[] {
  return files.filter(({ path, hash }) => kept.get(path) !== hash && (all || kept.has(path)));
}
