/**
 * Makes the site readable offline; compile/offline.ts bundles it into `sw.js` at the base. It is the same from one deployment
 * to the next: what is deployed it learns from `release.json`, whenever a page is opened. So a deployment replaces files and
 * never the worker, and no page ever waits for one to take over. A worker with new code waits, as browsers do it, until no
 * page of the site is open.
 */
import { answer, copyAt, isOfBase, withoutQuery } from './answer.ts';
import { isVisited, keepAnswer, openSeen, refreshSeen } from './copies.ts';
import { deleteDamaged, dropList, keepList, keptFile, listNamed, locked } from './kept-files.ts';
import {
  deployed,
  deployedList,
  type Release,
  type SiteFile,
  type WorkerMessage,
  type WorkerNews,
} from './release.ts';

/** What is used of a service worker's global scope, which the DOM types do not know. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Client {
  postMessage(news: WorkerNews): void;
}
interface MessageToWorker extends WorkerEvent {
  data: WorkerMessage;
  source: Client;
  ports: readonly MessagePort[];
}
interface WorkerScope {
  navigator: Navigator & { connection?: { saveData: boolean } };
  clients: { claim(): Promise<void>; matchAll(): Promise<Client[]> };
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(keepFirst()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const answered = answer(event.request, (work) => event.waitUntil(work));
  if (answered) event.respondWith(answered);
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const end = (isDone: boolean) => port?.postMessage(isDone);
  event.waitUntil(
    obey(event).then(
      () => end(true),
      () => end(false),
    ),
  );
});

async function obey({ data: message, source: page }: MessageToWorker): Promise<void> {
  switch (message.ask) {
    case 'keep':
      // Each to its end, whatever becomes of the other: a worker whose event has ended is stopped.
      await Promise.allSettled([keepPage(message.addresses), renew(page, message.language)]);
      break;
    case 'newest':
      choice.abort();
      choice = new AbortController();
      await locked('newest', async () => {
        await (message.isOn ? dropList('newest') : keepList('newest', notWanted));
        if (message.isOn) await keepNewest(await deployed());
      });
      break;
    case 'repair':
      await repair();
  }
}

/** In place of the newest editions, where a reader wants none. */
const notWanted = { id: 'none', files: [] };
/** Aborted by a reader's next choice: that does not wait for megabytes whose keeping began before it. */
let choice = new AbortController();

async function keepFirst(): Promise<void> {
  if (!(await listNamed('release'))?.whole) await keepRelease(await deployed());
}

/** Brings all that is kept to what is deployed; whatever interrupts it, the next page that is opened goes on. */
async function renew(page: Client, language: string): Promise<void> {
  const { signal } = choice;
  const release = await deployed().catch(() => undefined);
  // Offline, the page came from what is kept.
  const id = release?.id ?? (await listNamed('release'))?.id;
  if (id) page.postMessage({ deployed: id });
  if (!release) return;
  await locked('release', () => keepRelease(release, language));
  await locked('newest', () => keepNewest(release, { signal }), { ifAvailable: true });
  await locked('archive', () => refreshArchive(release), { ifAvailable: true });
}

/** What is damaged is fetched anew, whatever else is open; the reader's own choices and marks stay. */
async function repair(): Promise<void> {
  const { signal } = choice;
  const release = await deployed();
  await deleteDamaged();
  const language = (await listNamed('language'))?.code;
  await locked('release', () => keepRelease(release, language, true));
  await locked('newest', () => keepNewest(release, { isAnew: true, signal }));
  await refreshSeen();
}

/** `isAnew`: even if it was whole. */
async function keepRelease(release: Release, code = '', isAnew = false): Promise<void> {
  const { id, shell, languages } = release;
  const kept = await listNamed('release');
  if (isAnew || kept?.id !== id || !kept.whole) {
    // Finds those that are damaged, so that this release does not take them over.
    await Promise.all(shell.map(keptFile));
    await keepList('release', { id, files: shell.filter(isWanted) });
    for (const page of await self.clients.matchAll()) page.postMessage({ kept: id });
  }
  const own = await listNamed('language');
  const files = languages[code] ?? [];
  if (isAnew || own?.id !== id || own.code !== code || !own.whole)
    if (own || files.length > 0) await keepList('language', { id, code, files });
}

/** For a reader with data saving on, search is kept only once it is used. */
function isWanted({ path }: SiteFile): boolean {
  return !self.navigator.connection?.saveData || !/^search\/./.test(path);
}

async function keepNewest(
  { id, newest }: Release,
  { isAnew = false, signal = choice.signal } = {},
): Promise<void> {
  const kept = await listNamed('newest');
  if (self.navigator.connection?.saveData || kept?.id === notWanted.id) return;
  if (isAnew || kept?.id !== id || !kept.whole)
    await keepList('newest', { id, files: newest }, { signal });
}

async function refreshArchive({ id }: Release): Promise<void> {
  const kept = await listNamed('archive');
  if (!kept || kept.id === id) return;
  const list = await deployedList();
  // Another release is on its way: the next page will ask.
  if (list.id === id) await keepList('archive', list, { all: kept.whole });
}

/** The first page, and what it fetched, were loaded before there was a worker to keep them. */
async function keepPage([page = '', ...files]: string[]): Promise<void> {
  if (isVisited(await (await openSeen()).match(withoutQuery(page)))) return;
  const keep = async (address: string, isVisit: boolean) =>
    keepAnswer(withoutQuery(address), await fetch(address, { cache: 'no-cache' }), isVisit);
  // The page is kept last, and whatever becomes of the others.
  await Promise.allSettled(
    files.filter(isOfBase).map(async (file) => {
      if (!(await copyAt(withoutQuery(file)))) await keep(file, false);
    }),
  );
  await keep(page, true);
}
