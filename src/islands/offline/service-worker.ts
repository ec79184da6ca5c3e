/** Makes the site readable offline. compile/offline.ts bundles it into `sw.js` at the base. */
import { pathTo } from '../../site.ts';
import { addressOf, archive, updateArchive } from './archive.ts';
import { fetchFile, hashedCopy, hashHeader, isIntact, isOfSite, unpacked } from './hashed-copy.ts';
import {
  cacheNames,
  isHashedPath,
  type Release,
  type SiteFile,
  type WorkerMessage,
} from './release.ts';

/** What is used of a service worker's global scope, which the DOM types do not know. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  location: Location;
  navigator: Navigator & { connection?: { saveData: boolean } };
  clients: {
    claim(): Promise<void>;
  };
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: WorkerEvent & MessageEvent) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
declare const self: WorkerScope;
/** Put in by compile/offline.ts. */
declare const RELEASE: Release;

const names = cacheNames();
const shell = names.shell(RELEASE.id);
const languageKey = addressOf('language');
const shellFiles = new Map(
  [RELEASE.shell, ...Object.values(RELEASE.languages)]
    .flat()
    .map((file) => [addressOf(file.path), file]),
);
/** Most entries of a cache; the oldest go first. */
const limits = { [names.visited]: 300, [names.fetched]: 600 };
/** After so many milliseconds without an answer, a kept copy is shown. */
const networkTimeout = 8_000;
/** Milliseconds without a request after which the next release's worker may take over. */
const quietTime = 1_000;

self.addEventListener('install', (event) => event.waitUntil(keepShells()));
self.registration.addEventListener('updatefound', () => {
  self.registration.installing?.addEventListener('statechange', giveWayWhenQuiet);
});
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const message: WorkerMessage = event.data;
  if (message.ask === 'keep') event.waitUntil(keepPage(message.addresses));
  // Offline the archive stays as it is.
  if (message.ask === 'refresh archive')
    event.waitUntil(archive.locked(refresh, { ifAvailable: true }).catch(() => {}));
  if (message.ask === 'keep newest') event.waitUntil(keepNewest().catch(() => {}));
  if (message.ask === 'keep language') event.waitUntil(keepLanguage(message.code).catch(() => {}));
  if (message.ask === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  giveWayWhenQuiet();
  // The page that saves the archive stores what it fetches itself.
  if (event.request.cache === 'no-store') return;
  if (event.request.mode === 'navigate') checked.clear();
  const path = pathOf(event.request.url);
  if (event.request.method !== 'GET' || path === null) return;
  const isHashed = isHashedPath(path);
  const answer = isHashed ? cacheFirst(event) : networkFirst(event);
  event.respondWith(answer);
  answer.then(giveWayWhenQuiet, giveWayWhenQuiet);
});

let givingWay: ReturnType<typeof setTimeout> | undefined;

/** Lets the next release’s worker take over when nothing is asked for: requests at that moment may never be answered. */
function giveWayWhenQuiet(): void {
  clearTimeout(givingWay);
  if (!self.registration.waiting) return;
  givingWay = setTimeout(() => {
    const next: WorkerMessage = { ask: 'take over' };
    self.registration.waiting?.postMessage(next);
  }, quietTime);
}

/** Under the base; null: not of this site. */
function pathOf(url: string): string | null {
  const { origin, pathname } = new URL(url);
  const isOurs = origin === self.location.origin && pathname.startsWith(pathTo());
  return isOurs ? pathname.slice(pathTo().length) : null;
}

/** The cache key of an address: without query and fragment, which change no file of a static site. */
function keyOf(url: string): string {
  const address = new URL(url);
  return address.origin + address.pathname;
}

async function keepShells(): Promise<void> {
  await keepShell([...RELEASE.shell, ...(RELEASE.languages[await readersLanguage()] ?? [])]);
}

async function keepLanguage(code: string): Promise<void> {
  await (await caches.open(names.language)).put(languageKey, new Response(code));
  await keepShell(RELEASE.languages[code] ?? []);
}

/** Its code, as the last page has told it. */
async function readersLanguage(): Promise<string> {
  const kept = await caches.match(languageKey, { cacheName: names.language });
  return (await kept?.text()) ?? '';
}

/** Fetches only the files that no cache has with the same bytes. */
async function keepShell(files: SiteFile[]): Promise<void> {
  const cache = await caches.open(shell);
  await Promise.all(
    files.filter(isWanted).map(async (file) => {
      const address = addressOf(file.path);
      if (await cache.match(address)) return;
      const kept = await caches.match(address);
      const isSame = kept?.headers.get(hashHeader) === file.hash && (await isIntact(kept));
      const copy = isSame ? unpacked(kept) : await fetchFile(address, file, { cache: 'no-cache' });
      await cache.put(address, copy);
    }),
  );
}

/** For a reader with data saving on, search is kept only once it is used. */
function isWanted({ path }: SiteFile): boolean {
  return !self.navigator.connection?.saveData || !/^search\/./.test(path);
}

/** Deletes the shells of other releases, and serves the pages that are open. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(names.shell('')) && name !== shell,
  );
  for (const name of old) {
    await keepScripts(await caches.open(name));
    await caches.delete(name);
  }
  await self.clients.claim();
}

/** Pages of the former release, open or kept, still need those of its scripts that this release lacks. */
async function keepScripts(former: Cache): Promise<void> {
  for (const request of await former.keys()) {
    if (!request.url.includes('/_astro/') || shellFiles.has(request.url)) continue;
    const script = await former.match(request);
    if (script) await keepIn(names.fetched, request.url, script);
  }
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const key = keyOf(request.url);
  const kept = () => fromCaches(key).catch(() => undefined);
  // GitHub Pages lets browsers keep a page for ten minutes without asking.
  const answer = fetch(request, { cache: 'no-cache' });
  const name = request.mode === 'navigate' ? names.visited : names.fetched;
  // An answer that comes too late to be shown is kept all the same.
  event.waitUntil(answer.then((response) => keepAnswer(name, key, response)).catch(() => {}));
  try {
    return await withTimeout(answer, kept);
  } catch (error) {
    const copy =
      (await kept()) ?? (request.mode === 'navigate' ? await inItsPlace(key) : undefined);
    if (copy) return copy;
    throw error;
  }
}

async function withTimeout(
  answer: Promise<Response>,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, networkTimeout, undefined));
  const first = await Promise.race([answer, late]);
  return first ?? (await kept()) ?? answer;
}

async function cacheFirst(event: FetchEvent): Promise<Response> {
  const key = keyOf(event.request.url);
  const kept = await fromCaches(key).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keepHashed(key, response.clone()));
  return response;
}

/** Looks first in this release's files, so that old and new are never mixed; then in its archive; then in visited pages. */
async function fromCaches(key: string): Promise<Response | undefined> {
  const read = [names.newest, names.visited, names.fetched];
  const isCurrent = (await archive.state())?.id === RELEASE.id;
  const others = isCurrent ? [names.archive, ...read] : [...read, names.archive];
  for (const cacheName of [shell, ...others]) {
    const kept = await caches.match(key, { cacheName });
    if (kept && (await isUsable(kept, cacheName, key))) return unpacked(kept);
  }
  return undefined;
}

/** `cache key` of copies whose bytes were checked since a page was last asked for. */
const checked = new Set<string>();

/** A damaged copy is deleted, so that the file is fetched again. */
async function isUsable(copy: Response, cacheName: string, key: string): Promise<boolean> {
  const place = `${cacheName} ${key}`;
  if (checked.has(place)) return true;
  if (await isIntact(copy)) {
    checked.add(place);
    return true;
  }
  await (await caches.open(cacheName)).delete(key);
  return false;
}

/** For a page that is not kept, the same in the reader's language or in the first; or else the offline page. */
async function inItsPlace(key: string): Promise<Response | undefined> {
  const folders = Object.keys(RELEASE.languages).map((code) => `${code}/`);
  const asked = key.slice(addressOf('').length);
  const path = asked.slice(folders.find((folder) => asked.startsWith(folder))?.length);
  for (const one of [`${await readersLanguage()}/${path}`, path, 'offline/']) {
    const kept = await fromCaches(addressOf(one));
    if (kept) return kept;
  }
  return undefined;
}

/** The first page, and what it fetched, were loaded before there was a worker to keep them. */
async function keepPage([page = '', ...files]: string[]): Promise<void> {
  const visited = await caches.open(names.visited);
  if (await visited.match(keyOf(page))) return;
  const keep = async (name: string, address: string) =>
    keepAnswer(name, keyOf(address), await fetch(address, { cache: 'no-cache' }));
  // The page is kept last, and whatever becomes of the others.
  await Promise.allSettled(
    files.map(async (file) => {
      if (pathOf(file) !== null && !(await caches.match(keyOf(file))))
        await keep(names.fetched, file);
    }),
  );
  await keep(names.visited, page);
}

async function keepAnswer(name: string, key: string, response: Response): Promise<void> {
  const copy = response.clone();
  if (await isOfSite(copy, pathTo())) await keepIn(name, key, copy);
}

/** Puts a file of a shell back into it. */
async function keepHashed(key: string, response: Response): Promise<void> {
  if (!(await isOfSite(response, pathTo()))) return;
  const copy = await hashedCopy(response);
  const isOfShell = shellFiles.get(key)?.hash === copy.headers.get(hashHeader);
  if (isOfShell) await (await caches.open(shell)).put(key, copy);
  else await keepIn(names.fetched, key, copy);
}

async function keepIn(name: string, key: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  // Replaces a former copy at the end: the first keys are the oldest.
  await cache.put(key, response);
  const keys = await cache.keys();
  const tooMany = keys.slice(0, Math.max(0, keys.length - (limits[name] ?? 0)));
  await Promise.all(tooMany.map((old) => cache.delete(old)));
}

/** One file after another, so that no page waits for them; what an interruption leaves out is fetched at the next page. */
async function keepNewest(): Promise<void> {
  if (self.navigator.connection?.saveData || (await caches.has(names.withoutNewest))) return;
  const cache = await caches.open(names.newest);
  for (const file of RELEASE.newest) {
    const address = addressOf(file.path);
    const kept = await cache.match(address);
    if (kept?.headers.get(hashHeader) === file.hash) continue;
    await cache.put(address, await fetchFile(address, file, { cache: 'no-cache' }));
  }
  const wanted = new Set(RELEASE.newest.map(({ path }) => addressOf(path)));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

/** Every page asks for it when it is opened, so that an interrupted refresh continues. */
async function refresh(): Promise<void> {
  const cache = await archive.existing();
  const state = await archive.state();
  if (!cache || !state || state.id === RELEASE.id) return;
  const list = await archive.list();
  // Another release is on its way: its worker will be asked.
  if (list.id !== RELEASE.id) return;
  await updateArchive(cache, list, { all: state.whole });
}
