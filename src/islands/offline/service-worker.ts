/** Keeps what was read readable without a network. Bundled by build/offline.ts into `sw.js` at the base. */
import { archiveOf, bringArchive } from './archive.ts';
import { fetchFile, hashHeader } from './fetch-file.ts';
import { cacheNames, type PageMessage, type Release, type SiteFile } from './release.ts';
import { keyOf, strategyFor } from './strategy.ts';

/** What of a service worker's global scope is used here; the DOM types know none of it. */
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
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: WorkerEvent & MessageEvent) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
declare const self: WorkerScope;
/** Put in by build/offline.ts. */
declare const RELEASE: Release;

const { origin } = self.location;
const names = cacheNames(RELEASE.base);
const shell = names.shell(RELEASE.id);
const archive = archiveOf(RELEASE.base);
const { addressOf } = archive;
/** Pages kept because they were visited, and what else was fetched; the oldest go first. */
const most = { [names.visited]: 300, [names.fetched]: 600 };
/** A line that answers nothing for so long is taken for a tunnel. */
const patience = 8_000;

self.addEventListener('install', (event) =>
  event.waitUntil(keepShell().then(() => self.skipWaiting())),
);
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const message: PageMessage = event.data;
  if (message.ask === 'keep') event.waitUntil(keep(message.address));
  // Without a network the archive stays as it is.
  if (message.ask === 'refresh archive')
    event.waitUntil(archive.alone(refresh, { ifAvailable: true }).catch(() => {}));
});
self.addEventListener('fetch', (event) => {
  // Who wants nothing stored keeps it elsewhere: the page that saves the archive.
  if (event.request.cache === 'no-store') return;
  const address = new URL(event.request.url);
  const strategy = strategyFor(event.request.method, address, origin, RELEASE.base);
  if (strategy === 'network-first') event.respondWith(networkFirst(event));
  if (strategy === 'cache-first') event.respondWith(cacheFirst(event));
});

/** Fetches the shell, but for files that an older release kept with the same bytes, or an install that broke off. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(shell);
  await Promise.all(
    RELEASE.shell.filter(isWanted).map(async (file) => {
      const address = addressOf(file.path);
      if (await cache.match(address)) return;
      const kept = await caches.match(address);
      if (kept?.headers.get(hashHeader) === file.hash) return cache.put(address, kept);
      return cache.put(address, await fetchFile(address, file, { cache: 'no-cache' }));
    }),
  );
}

/** A reader who saves data has search kept when searching. */
function isWanted({ path }: SiteFile): boolean {
  return !self.navigator.connection?.saveData || !/^search\/./.test(path);
}

/** Drops the shells of other releases; open pages see that they are served by another worker now. */
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

/** Pages of an older release, open or kept, go on with the scripts and styles that they were made with and that this one lacks. */
async function keepScripts(older: Cache): Promise<void> {
  const own = new Set(RELEASE.shell.map(({ path }) => addressOf(path)));
  for (const request of await older.keys()) {
    if (!request.url.startsWith(addressOf('_astro/')) || own.has(request.url)) continue;
    const script = await older.match(request);
    if (script) await keepIn(names.fetched, request, script);
  }
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = () => fromCaches(request).catch(() => undefined);
  // Pages lets browsers keep a page for ten minutes; asking again is what "never stale" costs.
  const answer = fetch(request, { cache: 'no-cache' });
  const name = request.mode === 'navigate' ? names.visited : names.fetched;
  // An answer that comes too late to be shown is kept all the same.
  event.waitUntil(answer.then((response) => keepAnswer(name, request, response)).catch(() => {}));
  try {
    return await soon(answer, kept);
  } catch (fault) {
    const copy = (await kept()) ?? (request.mode === 'navigate' ? await offlinePage() : undefined);
    if (copy) return copy;
    throw fault;
  }
}

async function cacheFirst(event: FetchEvent): Promise<Response> {
  const kept = await fromCaches(event.request).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keepAnswer(names.fetched, event.request, response));
  return response;
}

/** The answer of the network; when it takes too long, the kept copy, where there is one. */
async function soon(
  answer: Promise<Response>,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  const first = await Promise.race([answer, late]);
  return first ?? (await kept()) ?? answer;
}

/** This release's own files first, so that old and new are never mixed; then an archive of it; then what was read. Fails where the browser's caches do. */
async function fromCaches(request: Request): Promise<Response | undefined> {
  const key = keyOf(new URL(request.url));
  const own = await caches.match(key, { cacheName: shell });
  if (own) return own;
  const read = [names.visited, names.fetched];
  const isFresh = (await archive.state())?.id === RELEASE.id;
  for (const cacheName of isFresh ? [names.archive, ...read] : [...read, names.archive]) {
    const kept = await caches.match(key, { cacheName });
    if (kept) return kept;
  }
  return undefined;
}

async function offlinePage(): Promise<Response | undefined> {
  return (await caches.open(shell)).match(addressOf('offline/'));
}

/** A page may have been loaded before this worker could see it, and claimed since: it asks in any case. */
async function keep(address: string): Promise<void> {
  const visited = await caches.open(names.visited);
  if (await visited.match(keyOf(new URL(address)))) return;
  const request = new Request(address);
  const response = await fetch(request, { cache: 'no-cache' });
  if (response.ok) await keepIn(names.visited, request, response);
}

/** Keeps a copy of what a page is given. */
async function keepAnswer(name: string, request: Request, response: Response): Promise<void> {
  if (response.ok && response.type === 'basic') await keepIn(name, request, response.clone());
}

async function keepIn(name: string, request: Request, response: Response): Promise<void> {
  const cache = await caches.open(name);
  const key = keyOf(new URL(request.url));
  // Once the response is whole, it takes the place of a former copy, at the end: the first keys are the oldest.
  await cache.put(key, response);
  const keys = await cache.keys();
  const tooMany = keys.slice(0, Math.max(0, keys.length - (most[name] ?? 0)));
  await Promise.all(tooMany.map((old) => cache.delete(old)));
}

/** Each page that is opened asks for it, so that a refresh that was cut off goes on. */
async function refresh(): Promise<void> {
  const cache = await archive.kept();
  const state = await archive.state();
  if (!cache || !state || state.id === RELEASE.id) return;
  const list = await archive.list();
  // A later worker is on its way, or the list is late: the next page asks again.
  if (list.id !== RELEASE.id) return;
  await bringArchive({ cache, addressOf }, list, { all: state.whole });
}
