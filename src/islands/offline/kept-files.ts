/**
 * Files of releases, each kept once under its path and hash, and the lists that say which of them are wanted. A list is
 * written before its files are fetched, and files that no list names are swept: however often this is interrupted, by
 * whatever tab, no list loses a file, and none is left for good.
 */
import { mapConcurrent } from '../map-concurrent.ts';
import { fetchFile, intactCopy, keepSeen, packed } from './copies.ts';
import { addressOf, cacheNames, type Release, type SiteFile } from './release.ts';

/** `release`: kept from the first visit on; `language`: what the reader's language needs besides; `archive`: the whole site. */
export type ListName = 'release' | 'language' | 'newest' | 'archive';

interface KeptList {
  /** Lists of the same files have the same id. */
  id: string;
  /** All of its files are kept, and the reader has not paused. */
  whole: boolean;
  files: SiteFile[];
  /** For `language`: the code of the language. */
  code?: string;
  /** For `archive`: its size in bytes, roughly. */
  kept?: number;
}

/** The empty list in place of the newest editions, for a reader who does not want them kept. */
export const notWanted = { id: 'none', files: [] };

interface Keeping {
  /** False: keep only files whose paths were in the former list of this name. */
  all?: boolean;
  /** `no-store` bypasses the service worker. */
  cache?: RequestCache;
  signal?: AbortSignal | undefined;
  /** Called once, before anything is fetched. If it throws, nothing is kept. */
  begin?(missing: SiteFile[]): Promise<void>;
  saved?(file: SiteFile): void;
}

/** Fetches and keeps a list of files. The former list of that name stays until the last file has arrived. */
export async function keepList(
  name: ListName,
  list: Omit<KeptList, 'whole'>,
  { all = true, cache = 'no-cache', signal, begin, saved }: Keeping = {},
): Promise<void> {
  const beside = (other?: KeptList) =>
    other && other.id !== list.id ? (`${name}-next` as const) : name;
  const former = await alone(async () => {
    const before = await listNamed(name);
    // Deleted in another tab before it began, or turned off by the reader, perhaps this moment.
    if (!signal?.aborted && before?.id !== notWanted.id)
      await putList(beside(before), { ...list, whole: false });
    return before;
  });
  if (former?.id === notWanted.id) return;
  const place = beside(former);
  const had = all || !former ? null : new Set((await keptOf(former.files)).map(({ path }) => path));
  const missing = (await missingOf(list.files)).filter(({ path }) => had?.has(path) ?? true);
  await begin?.(missing);
  const keep = async (file: SiteFile, stop: AbortSignal) => {
    const copy = await fetchFile(addressOf(file.path), file, { signal: stop, cache });
    await putFile(file, copy);
    saved?.(file);
  };
  await mapConcurrent(missing, keep, signal);
  await alone(async () => {
    // Another tab may have deleted it meanwhile, or put another in its place.
    if (!signal?.aborted && (await listNamed(place))?.id === list.id) {
      await putList(name, { ...list, whole: all });
      await deleteList(`${name}-next`);
    }
    await sweep();
  });
}

/** Keeps the newest editions, unless the browser saves data, or the reader has turned that off. */
export async function keepNewest({ id, newest: files }: Release, cache: RequestCache = 'no-cache') {
  const kept = await listNamed('newest');
  if (navigator.connection?.saveData || (kept?.id === id && kept.whole)) return;
  await keepList('newest', { id, files }, { cache });
}

/** `instead`: the list that takes its place, without files. */
export async function dropList(name: ListName, instead?: typeof notWanted): Promise<void> {
  await alone(async () => {
    if (instead) await putList(name, { ...instead, whole: true });
    else await deleteList(name);
    await deleteList(`${name}-next`);
    await sweep();
  });
}

/** The kept copies of a path: that of the release which the worker shows, and those of other releases. */
export async function filesAt(path: string) {
  const [release, ...others] = await Promise.all(names.map(listNamed));
  const isOfRelease = (list?: KeptList) => list?.id === release?.id;
  const find = (lists: (KeptList | undefined)[]) =>
    lists.flatMap((list) => list?.files.find((file) => file.path === path) ?? [])[0];
  return {
    current: find([release, ...others.filter(isOfRelease)]),
    former: find(others.filter((list) => !isOfRelease(list))),
  };
}

export async function keptOf(files: SiteFile[]): Promise<SiteFile[]> {
  const missing = new Set(await missingOf(files));
  return files.filter((file) => !missing.has(file));
}

/** The files that are not kept yet. */
export async function missingOf(files: SiteFile[]): Promise<SiteFile[]> {
  const keys = await (await openFiles()).keys();
  const kept = new Set(keys.map(({ url }) => url));
  return files.filter((file) => !kept.has(keyOf(file)));
}

export async function keptFile(file: SiteFile): Promise<Response | undefined> {
  return intactCopy(await openFiles(), keyOf(file));
}

export async function putFile(file: SiteFile, copy: Response): Promise<void> {
  await (await openFiles()).put(keyOf(file), isPage(file) ? packed(copy) : copy);
}

/** Fetches damaged and missing files of lists again, but for the archive's. Throws where one cannot be had. */
export async function repairFiles(): Promise<void> {
  const store = await openFiles();
  for (const { url } of await store.keys()) await intactCopy(store, url);
  for (const name of names) {
    const list = name !== 'archive' && (await listNamed(name));
    if (list) await keepList(name, list, { cache: 'no-store' });
  }
}

/** Runs `work` under a lock that all tabs and the worker share. With `ifAvailable`, answers `undefined` if the lock is taken. */
export async function locked<T>(
  name: ListName | 'lists',
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T | undefined> {
  const lock = `${cacheNames().files}:${name}`;
  return navigator.locks.request(lock, options, async (held) => (held ? work() : undefined));
}

type Place = ListName | `${ListName}-next`;
const names: ListName[] = ['release', 'language', 'newest', 'archive'];
const places: Place[] = names.flatMap((name) => [name, `${name}-next` as const]);

const openFiles = () => caches.open(cacheNames().files);
const alone = <T>(work: () => Promise<T>) => locked('lists', work);
const isPage = ({ path }: SiteFile) => /(^|\/)$/.test(path);

/** `…/papers/moh/?0123456789abcdef` */
function keyOf({ path, hash }: SiteFile): string {
  return `${addressOf(path)}?${hash}`;
}

/** No page of the site has this path. */
const listAddress = (place: Place) => addressOf(`kept-lists/${place}.json`);
const putList = async (place: Place, list: KeptList) =>
  (await openFiles()).put(
    listAddress(place),
    Response.json(list, { headers: { [writeHeader]: crypto.randomUUID() } }),
  );
const deleteList = async (place: Place) => (await openFiles()).delete(listAddress(place));

const writeHeader = 'x-broadsheet-write';
/** The lists read last: parsing that of a large archive takes 10 ms. */
const lastRead = new Map<Place, { write: string | null; list: KeptList }>();

export async function listNamed(place: Place): Promise<KeptList | undefined> {
  const entry = await (await openFiles()).match(listAddress(place));
  const write = entry?.headers.get(writeHeader) ?? null;
  const last = lastRead.get(place);
  if (!entry || (last && last.write === write)) return entry && last?.list;
  // A damaged list counts as none, and is written again.
  const list: KeptList | undefined = await entry.json().catch(() => undefined);
  if (list) lastRead.set(place, { write, list });
  return list;
}

/** Deletes files that no list names. Pages of a former release, open or kept, still need its scripts: these move to the visited pages. */
async function sweep(): Promise<void> {
  const store = await openFiles();
  const lists = await Promise.all(places.map(listNamed));
  const wanted = new Set(lists.flatMap((list) => list?.files ?? []).map(keyOf));
  const unwanted = (await store.keys()).filter(({ url }) => url.includes('?') && !wanted.has(url));
  await mapConcurrent(unwanted, async ({ url }) => {
    const script = url.includes('/_astro/') ? await store.match(url) : undefined;
    if (script) await keepSeen(url.replace(/\?.*/, ''), script);
    await store.delete(url);
  });
}
