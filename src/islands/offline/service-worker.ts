/** Keeps what was read readable without a network. Bundled by build/offline.ts into `sw.js` at the base. */
import {
  archiveListPath,
  cacheNames,
  hashHeader,
  type PageMessage,
  type Release,
  type SiteFile,
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
/** Pages kept because they were visited; the oldest go first. */
const mostVisited = 300;
/** A line that answers nothing for so long is taken for a tunnel. */
const patience = 8_000;

self.addEventListener('install', (event) =>
  event.waitUntil(keepShell().then(() => self.skipWaiting())),
);
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const message: PageMessage = event.data;
  if (message.ask === 'keep') event.waitUntil(keep(message.address));
  if (message.ask === 'refresh archive') event.waitUntil(refreshArchive());
});
self.addEventListener('fetch', (event) => {
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
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
  if (old.length === 0) return;
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage('renewed');
  }
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = () => fromCaches(request);
  try {
    // Pages lets browsers keep a page for ten minutes; asking again is what "never stale" costs.
    const response = await soon(fetch(request, { cache: 'no-cache' }), kept);
    if (response.ok && response.type === 'basic') {
      event.waitUntil(keepVisited(request, response.clone()));
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
  if (response.ok) event.waitUntil(keepVisited(event.request, response.clone()));
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

/** This release's own files first, so that old and new are never mixed; then what was visited; then the archive. */
async function fromCaches(request: Request): Promise<Response | undefined> {
  const key = keyOf(new URL(request.url));
  for (const name of [shell, names.visited, names.archive]) {
    const kept = await (await caches.open(name)).match(key);
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
  if (response.ok) await keepVisited(request, response);
}

async function keepVisited(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(names.visited);
  const key = keyOf(new URL(request.url));
  // Deleting first moves the entry to the end, so that the first keys are the oldest.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(
    keys.slice(0, Math.max(0, keys.length - mostVisited)).map((old) => cache.delete(old)),
  );
}

/** Brings a saved archive to this release: fetches what changed, drops what is no more. */
async function refreshArchive(): Promise<void> {
  if (!(await caches.has(names.archive))) return;
  const cache = await caches.open(names.archive);
  const answer = await fetch(addressOf(archiveListPath), { cache: 'no-cache' });
  const files: SiteFile[] = await answer.json();
  for (const file of files) {
    const address = addressOf(file.path);
    const kept = await cache.match(address);
    // A file that was never saved is the page's business: the reader may have paused.
    if (!kept || kept.headers.get(hashHeader) === file.hash) continue;
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) await cache.put(address, await withHash(response, file.hash));
  }
  const wanted = new Set(files.map((file) => addressOf(file.path)));
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
}

function addressOf(path: string): string {
  return origin + RELEASE.base + path;
}
