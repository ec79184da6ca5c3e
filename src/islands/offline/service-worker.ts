/** Keeps what was read readable without a network. Bundled by build/offline.ts into `sw.js` at the base. */
import { refreshArchive } from './refresh-archive.ts';
import {
  type ArchiveState,
  archiveListPath,
  cacheNames,
  hashHeader,
  type PageMessage,
  type Release,
  withHash,
} from './release.ts';
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
  clients: {
    claim(): Promise<void>;
    matchAll(options?: {
      includeUncontrolled: boolean;
    }): Promise<{ postMessage(message: unknown): void }[]>;
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
  if (message.ask === 'refresh archive') event.waitUntil(refresh());
});
self.addEventListener('fetch', (event) => {
  // Who wants nothing stored keeps it elsewhere: the page that saves the archive.
  if (event.request.cache === 'no-store') return;
  const address = new URL(event.request.url);
  const strategy = strategyFor(event.request.method, address, origin, RELEASE.base);
  if (strategy === 'network-first') event.respondWith(networkFirst(event));
  if (strategy === 'cache-first') event.respondWith(cacheFirst(event));
});

/** Fetches the shell, but for files that an older release kept with the same bytes. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(shell);
  await Promise.all(
    RELEASE.shell.map(async (file) => {
      const address = addressOf(file.path);
      const kept = await caches.match(address);
      if (kept?.headers.get(hashHeader) === file.hash) return cache.put(address, kept);
      const response = await fetch(address, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return cache.put(address, await withHash(response, file.hash));
    }),
  );
}

/** Drops the shells of other releases and tells open pages once that the site was renewed. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(names.shell('')) && name !== shell,
  );
  for (const name of old) {
    await keepScripts(await caches.open(name));
    await caches.delete(name);
  }
  await self.clients.claim();
  if (old.length === 0) return;
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage('renewed');
  }
}

/** Pages of an older release, open or kept, go on with the scripts and styles that they were made with. */
async function keepScripts(older: Cache): Promise<void> {
  for (const request of await older.keys()) {
    const script = request.url.startsWith(addressOf('_astro/')) && (await older.match(request));
    if (script) await keepIn(names.fetched, request, script);
  }
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = () => fromCaches(request);
  try {
    // Pages lets browsers keep a page for ten minutes; asking again is what "never stale" costs.
    const response = await soon(fetch(request, { cache: 'no-cache' }), kept);
    if (response.ok && response.type === 'basic') {
      const name = request.mode === 'navigate' ? names.visited : names.fetched;
      event.waitUntil(keepIn(name, request, response.clone()));
    }
    return response;
  } catch (fault) {
    const copy = (await kept()) ?? (request.mode === 'navigate' ? await offlinePage() : undefined);
    if (copy) return copy;
    throw fault;
  }
}

async function cacheFirst(event: FetchEvent): Promise<Response> {
  const kept = await fromCaches(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keepIn(names.fetched, event.request, response.clone()));
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

/** This release's own files first, so that old and new are never mixed; then an archive of it; then what was read. */
async function fromCaches(request: Request): Promise<Response | undefined> {
  const key = keyOf(new URL(request.url));
  const own = await caches.match(key, { cacheName: shell });
  if (own) return own;
  const read = [names.visited, names.fetched];
  const isFresh = (await archiveState())?.id === RELEASE.id;
  for (const cacheName of isFresh ? [names.archive, ...read] : [...read, names.archive]) {
    const kept = await caches.match(key, { cacheName });
    if (kept) return kept;
  }
  return undefined;
}

/** How far a saved archive has come; `undefined` where there is none. */
async function archiveState(): Promise<ArchiveState | undefined> {
  const address = addressOf(archiveListPath);
  return (await caches.match(address, { cacheName: names.archive }))?.json();
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

async function keepIn(name: string, request: Request, response: Response): Promise<void> {
  const cache = await caches.open(name);
  const key = keyOf(new URL(request.url));
  // Deleting first moves the entry to the end, so that the first keys are the oldest.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  const tooMany = keys.slice(0, Math.max(0, keys.length - (most[name] ?? 0)));
  await Promise.all(tooMany.map((old) => cache.delete(old)));
}

/** Each page that is opened asks for it, so that a refresh that was cut off goes on. */
async function refresh(): Promise<void> {
  const state = await archiveState();
  if (!state || state.id === RELEASE.id) return;
  try {
    await refreshArchive(await caches.open(names.archive), addressOf, state);
  } catch {
    // Without a network the archive stays as it is.
  }
}

function addressOf(path: string): string {
  return origin + RELEASE.base + path;
}
