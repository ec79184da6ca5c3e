/** Tests with a site on a server of their own; what its service worker keeps, and the reader's marks as they are stored. */
import type { ServerResponse } from 'node:http';
import { test as base, expect, type Page } from '@playwright/test';
import type { ListName } from '../../src/islands/offline/kept-files.ts';
import { cacheNames } from '../../src/islands/offline/release.ts';
import { testBase, testDir } from '../build-site.ts';
import { type ServedSite, servedSite } from '../served-site.ts';

export const test = base.extend<{ site: ServedSite; siteDir: string }>({
  serviceWorkers: 'allow',
  siteDir: [testDir, { option: true }],
  site: async ({ siteDir }, use) => {
    const site = await servedSite(siteDir);
    await use(site);
    await site.stop();
  },
});

/** Tests of the site in a folder, on a server of its own; their addresses are below its base. */
export function testOn(dir: string) {
  return base.extend({
    baseURL: async ({ browserName: _ }, use) => {
      const site = await servedSite(dir);
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
