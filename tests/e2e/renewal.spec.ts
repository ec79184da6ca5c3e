/** New deployments, and lines and caches that fail in the middle. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { cacheNames } from '../../src/islands/offline/release.ts';
import { newPaper, nextDayDir, testBase, testDir } from '../build-site.ts';
import { asItWas, renewed, test, visitOnce, waitUntil } from './own-site.ts';

test('a new deployment is shown at once while online, and offline after that', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await expect(page.getByText(newPaper.title)).toHaveCount(0);
  await site.deploy(nextDayDir);
  await page.goto(site.address);
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
  await renewed(page, site.address);
  await site.stop();
  await page.reload();
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
});

test('a page that was open before a new deployment says so once; one that is new does not', async ({
  page,
  site,
  context,
}) => {
  await visitOnce(page, site.address);
  // A controlled page, as all are but the first.
  await page.reload();
  // Ends after the page's own look for a new release, which must not find the next one.
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await site.deploy(nextDayDir);
  const fresh = await context.newPage();
  await fresh.goto(site.address);
  await renewed(fresh, site.address);
  await expect(
    page.getByRole('status').filter({ hasText: 'The site has been updated' }),
  ).toHaveCount(1);
  await fresh.evaluate(() => new Promise(requestAnimationFrame));
  await expect(fresh.getByText('The site has been updated')).toHaveCount(0);
});

test('scripts that two releases share are stored once', async ({ page, site }) => {
  await visitOnce(page, site.address);
  await site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  const { own, fetched } = await page.evaluate(
    async (names) => {
      const name = (await caches.keys()).find((cache) => cache.startsWith(names.shell)) ?? '';
      const addresses = async (cache: string) =>
        (await (await caches.open(cache)).keys()).map(({ url }) => url);
      return { own: await addresses(name), fetched: await addresses(names.fetched) };
    },
    {
      shell: cacheNames(testBase).shell(''),
      fetched: cacheNames(testBase).fetched,
    },
  );
  expect(fetched.filter((address) => /_astro/.test(address) && own.includes(address))).toEqual([]);
});

test('a new worker is installed only once the server has its front page', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}about/`);
  await site.deploy(nextDayDir);
  const mend = site.answer(testBase, asItWas);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await waitUntil('the new worker was refused', () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null),
  );
  mend();
  await page.reload();
  await renewed(page, site.address);
});

test('a page that arrives incomplete does not replace the kept copy', async ({ page, site }) => {
  await visitOnce(page, `${site.address}about/`);
  site.answer('/about/', (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9_000 });
    response.write('<!doctype html><title>Half', () => response.destroy());
  });
  await page.goto(`${site.address}about/`, { waitUntil: 'commit' });
  await site.stop();
  await page.goto(`${site.address}about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/About/);
});

test('when the network is slow the kept copy is shown, and the late answer is kept', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}about/`);
  let send = () => {};
  site.answer('/about/', (response) => {
    const late = `<html data-base="${testBase}"><h1>Came late</h1>`;
    send = () => response.writeHead(200, { 'content-type': 'text/html' }).end(late);
  });
  await page.goto(`${site.address}about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/About/);
  send();
  await waitUntil('the late answer was kept', () =>
    page.evaluate(
      async ([cache, address]) => {
        const kept = await (await caches.open(cache)).match(address);
        return (await kept?.text())?.includes('Came late') === true;
      },
      [cacheNames(testBase).visited, `${site.address}about/`] as const,
    ),
  );
  await site.stop();
  await page.goto(`${site.address}about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Came late');
});

test('search works where the browser has removed a file of it from the cache, or the cache fails', async ({
  page,
  site,
}) => {
  const worker = await readFile(`${testDir}/sw.js`, 'utf8');
  const broken = 'CacheStorage.prototype.match = () => Promise.reject(new Error("broken"));';
  site.answer('/sw.js', (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(`onactivate = () => { ${broken} };${worker}`);
  });
  await visitOnce(page, `${site.address}about/`);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.endsWith('.pack')) await cache.delete(request);
      }
    }
  });
  await page.reload();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('plagarism');
  await expect(page.getByRole('row').first()).toContainText(/plagiarism/i);
});
