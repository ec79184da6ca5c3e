/**
 * Makes the site readable offline; compile/offline.ts bundles it into `sw.js` at the base. It is the same from one deployment
 * to the next: what is deployed it learns from `release.json`, whenever a page is opened. So a deployment replaces files and
 * never the worker, and no page ever waits for one to take over. A worker with new code waits, as browsers do it, until no
 * page of the site is open.
 */
import { answer, copyAt, isOfBase, withoutQuery } from './answer.ts';
import { isVisited, keepAnswer, openSeen } from './copies.ts';
import { keepList, keepNewest, keptFile, listNamed, locked } from './kept-files.ts';
import {
  deployed,
  deployedList,
  type Release,
  type SiteFile,
  type WorkerMessage,
  type WorkerNews,
} from './release.ts';

/** The parts of a service worker's global scope that are used here; the DOM types lack them. */
interface Client {
  postMessage(news: WorkerNews): void;
}
interface Events {
  install: object;
  activate: object;
  message: { data: WorkerMessage; source: Client };
  fetch: { request: Request; respondWith(response: Promise<Response>): void };
}
declare const self: {
  clients: { claim(): Promise<void>; matchAll(): Promise<Client[]> };
  addEventListener<Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type] & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

self.addEventListener('install', (event) => event.waitUntil(keepFirst()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const answered = answer(event.request, (work) => event.waitUntil(work));
  if (answered) event.respondWith(answered);
});
self.addEventListener('message', (event) => {
  const { addresses, language } = event.data;
  // Waits for both, even if one fails: the browser may stop a worker whose event has ended.
  event.waitUntil(Promise.allSettled([keepPage(addresses), renew(event.source, language)]));
});

async function keepFirst(): Promise<void> {
  if (!(await listNamed('release'))?.whole) await keepRelease(await deployed());
}

/** Brings everything that is kept up to the deployed release. If it is interrupted, the next page that is opened continues. */
async function renew(page: Client, language: string): Promise<void> {
  const release = await deployed().catch(() => undefined);
  // Offline, the page is of the kept release.
  const id = release?.id ?? (await listNamed('release'))?.id;
  if (id) page.postMessage({ deployed: id });
  if (!release) return;
  await locked('release', () => keepRelease(release, language));
  await locked('newest', () => keepNewest(release), { ifAvailable: true });
  await locked('archive', () => refreshArchive(release), { ifAvailable: true });
}

async function keepRelease(release: Release, code = ''): Promise<void> {
  const { id, shell, languages } = release;
  const kept = await listNamed('release');
  if (kept?.id !== id || !kept.whole) {
    // Finds and deletes damaged files, so that this release does not reuse them.
    await Promise.all(shell.map(keptFile));
    await keepList('release', { id, files: shell.filter(isWanted) });
    for (const page of await self.clients.matchAll()) page.postMessage({ kept: id });
  }
  const own = await listNamed('language');
  const files = languages[code] ?? [];
  if (own?.id !== id || own.code !== code || !own.whole)
    if (own || files.length > 0) await keepList('language', { id, code, files });
}

/** Where the reader saves data, the search index is kept only once search is used. */
function isWanted({ path }: SiteFile): boolean {
  return !navigator.connection?.saveData || !/^search\/./.test(path);
}

async function refreshArchive({ id }: Release): Promise<void> {
  const kept = await listNamed('archive');
  if (!kept || kept.id === id) return;
  const list = await deployedList();
  // A newer release is being deployed: the next page will ask again.
  if (list.id === id) await keepList('archive', list, { all: kept.whole });
}

/** Keeps the first page of a visit and its files, which were loaded before the worker ran. */
async function keepPage([page = '', ...files]: string[]): Promise<void> {
  if (isVisited(await (await openSeen()).match(withoutQuery(page)))) return;
  const keep = async (address: string, isVisit: boolean) =>
    keepAnswer(withoutQuery(address), await fetch(address, { cache: 'no-cache' }), isVisit);
  // The page is kept last, even if one of its files cannot be kept.
  await Promise.allSettled(
    files.filter(isOfBase).map(async (file) => {
      if (!(await copyAt(withoutQuery(file)))) await keep(file, false);
    }),
  );
  await keep(page, true);
}
