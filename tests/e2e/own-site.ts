/** A site with a server of the test's own, which it may stop, slow down, or follow with another deployment. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { test as base, expect, type Page } from '@playwright/test';
import type { ListName } from '../../src/islands/offline/kept-files.ts';
import { cacheNames } from '../../src/islands/offline/release.ts';
import { testBase, testDir } from '../build-site.ts';
import { serve } from '../serve.ts';

export interface OwnSite {
  address: string;
  stop(): Promise<void>;
  /** Another deployment takes the place of what is served. */
  deploy(dir: string): Promise<void>;
  /** Lets requests for such addresses wait until the function that it gives is called. */
  holdBack(addresses: RegExp): () => void;
  /** Answers 503 for such addresses until the function that it gives is called. */
  refuse(addresses: RegExp): () => void;
  /** Answers so for addresses that end so, until the function that it gives is called. */
  answer(end: string, how: (response: ServerResponse) => void): () => void;
}

export const test = base.extend<{ site: OwnSite; siteDir: string }>({
  serviceWorkers: 'allow',
  siteDir: [testDir, { option: true }],
  site: async ({ siteDir }, use) => {
    const site = await ownSite(siteDir);
    await use(site);
    await site.stop();
  },
});

/** Tests of the site in a folder, on a server of its own; their addresses are below its base. */
export function testOn(dir: string) {
  return base.extend({
    baseURL: async ({ browserName: _ }, use) => {
      const site = await ownSite(dir);
      await use(site.address);
      await site.stop();
    },
  });
}

/** Asks again and again; after a minute, fails with a sentence that says what did not come. */
export async function waitUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const intervals = [20, 50, 100];
  await expect
    .poll(isSo, { message: `waited until ${what}`, timeout: 60_000, intervals })
    .toBe(true);
}

/** A visit that ends when the service worker has all that it keeps from the first visit on. */
export async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntil(`the service worker kept ${address}`, () =>
    page.evaluate(
      async ([seen, cache]) =>
        (await navigator.serviceWorker.getRegistration())?.active != null &&
        (await (await caches.open(cache)).match(seen)) !== undefined,
      [address, cacheNames(testBase).seen] as const,
    ),
  );
}

/** Ends when the release that is deployed at the address is kept, and no other. */
export async function renewed(page: Page, address: string): Promise<void> {
  const { id } = await (await fetch(`${address}release.json`)).json();
  await waitUntil(`release ${id} is the only one kept`, () => isListKept(page, 'release', id));
}

/** Whether that list of kept files is whole, and that of this release. */
export async function isListKept(page: Page, name: ListName, id: string): Promise<boolean> {
  return page.evaluate(
    async ([cache, below, list, id]) => {
      const store = await caches.open(cache);
      const kept = await (await store.match(`${below}kept-lists/${list}.json`))?.json();
      return kept?.id === id && kept.whole;
    },
    [cacheNames(testBase).files, testBase, name, id] as const,
  );
}

/** Whether all of these are kept, of whatever release. */
export async function areKept(page: Page, addresses: string[]): Promise<boolean> {
  return page.evaluate(async (all) => {
    const copies = all.map((address) => caches.match(address, { ignoreSearch: true }));
    return (await Promise.all(copies)).every(Boolean);
  }, addresses);
}

/** Paths below the base of all files of releases that are kept. */
export async function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(
    async ([cache, below]) =>
      (await (await caches.open(cache)).keys())
        .map(({ url }) => new URL(url))
        .filter(({ search }) => search !== '')
        .map(({ pathname }) => pathname.slice(below.length)),
    [cacheNames(testBase).files, testBase] as const,
  );
}

/** Where the site keeps the reader's marks. */
export const marksDatabase = `broadsheet:${testBase}:marks`;

export async function saveFirst(page: Page): Promise<void> {
  const button = page.locator('[data-keep="saved"]').first();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** An entry of the reader's marks as the browser has stored it; undefined where there is none. */
export async function storedMarks(
  page: Page,
  store: string,
  key: string,
  database = marksDatabase,
): Promise<unknown> {
  return page.evaluate(
    async ([name, from, id]) => {
      // To open it would make one.
      if (!(await indexedDB.databases()).some((one) => one.name === name)) return undefined;
      return new Promise((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const get = request.result.transaction(from).objectStore(from).get(id);
          get.onsuccess = () => {
            request.result.close();
            done(get.result);
          };
        };
      });
    },
    [database, store, key] as const,
  );
}

/** What is there of a page before its deployment has reached all servers. */
export function asItWas(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>As it was</h1>');
}

export async function ownSite(dir: string): Promise<OwnSite> {
  let server = await serve(dir, testBase);
  const port = portOf(server);
  return {
    address: `http://localhost:${port}${testBase}`,
    stop: () => stop(server),
    deploy: async (dir) => {
      await stop(server);
      server = await serve(dir, testBase, port);
    },
    holdBack: (addresses) => holdBack(server, addresses),
    refuse: (addresses) => refuse(server, addresses),
    answer: (end, how) => answer(server, end, how),
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Puts itself before the server's own answer; gives what takes it away again. */
function answerFirst(running: Server, wrap: (answer: Answer) => Answer): () => void {
  const own = running.listeners('request') as Answer[];
  const wrapped = wrap((request, response) => {
    for (const answer of own) answer(request, response);
  });
  running.removeAllListeners('request').on('request', wrapped);
  return () => {
    running.removeListener('request', wrapped);
    for (const answer of own) running.on('request', answer);
  };
}

function holdBack(running: Server, addresses: RegExp): () => void {
  const waiting: (() => void)[] = [];
  const free = answerFirst(running, (answer) => (request, response) => {
    if (addresses.test(request.url ?? '')) waiting.push(() => answer(request, response));
    else answer(request, response);
  });
  return () => {
    free();
    for (const go of waiting) go();
  };
}

function refuse(running: Server, addresses: RegExp): () => void {
  return answerFirst(running, (answer) => (request, response) => {
    if (addresses.test(request.url ?? '')) response.writeHead(503).end();
    else answer(request, response);
  });
}

function answer(running: Server, end: string, how: (response: ServerResponse) => void) {
  return answerFirst(running, (own) => (request, response) => {
    if (request.url?.endsWith(end)) how(response);
    else own(request, response);
  });
}

function portOf(running: Server): number {
  const address = running.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function stop(running: Server): Promise<void> {
  return new Promise((resolve) => {
    running.close(() => resolve());
    running.closeAllConnections();
  });
}

/** The database answers the pages that follow only after the event `answer`. */
export async function answerLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { addEventListener: listen } = IDBOpenDBRequest.prototype;
    const answered = new Promise((done) => {
      addEventListener('answer', done);
    });
    IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: EventListener) {
      listen.call(this, type, (event: Event) => answered.then(() => listener(event)));
    };
  });
}
