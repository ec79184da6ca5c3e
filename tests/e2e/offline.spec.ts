import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { cacheNames } from '../../src/islands/offline/release.ts';
import { newPaper, nextDayDir, testBase, testDir } from '../build-site.ts';
import { serve } from '../serve.ts';

// Some save six hundred files, on machines that do other things besides.
test.describe.configure({ timeout: 120_000 });

// Each test has a server of its own, since it stops it.
let server: Server;
let site: string;

test.beforeEach(async () => {
  server = await serve(testDir, testBase);
  site = `http://localhost:${portOf(server)}${testBase}`;
});
test.afterEach(() => stop(server));

test('after one visit to a paper, it and the front page open without a network', async ({
  page,
}) => {
  await page.goto(site);
  const paper = page.getByRole('main').locator('a[href*="/papers/"]').first();
  const address = new URL((await paper.getAttribute('href')) ?? '', site).href;
  await visitOnce(page, address);
  await stop(server);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(site);
  await expect(page.locator('a[href*="/papers/"]').first()).toBeVisible();
});

test('after one visit, search without a network forgives a typo, reads abstracts and filters', async ({
  page,
}) => {
  await visitOnce(page, `${site}about/`);
  await stop(server);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('plagarism');
  await expect(page.getByRole('option').first()).toContainText(/plagiarism/i);
  await page.goto(`${site}search/?q=hallucinaton`);
  await expect(page.getByText('Showing results for hallucination')).toBeVisible();
  const listed = page.getByRole('main').locator('mark').first();
  await expect(listed).toBeVisible();
  await page.getByRole('checkbox', { name: /Has code/ }).click();
  await expect(page).toHaveURL(/has=code/);
  await expect(listed).toBeVisible();
});

test('without a network, a paper’s citation can be had as a file all the same', async ({
  page,
}) => {
  await page.goto(site);
  const paper = page.getByRole('main').locator('a[href*="/papers/"]').first();
  await visitOnce(page, new URL((await paper.getAttribute('href')) ?? '', site).href);
  await stop(server);
  await page.getByRole('button', { name: 'Cite' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('region', { name: 'RIS' }).getByRole('link', { name: 'Download' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[\w-]+\.ris$/);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^TY {2}-/);
  await expect(
    page.getByText('RIS as it stands here; the whole file needs a network'),
  ).toBeInViewport();
});

test('a page that was not kept says so, and names those that were', async ({ page }) => {
  await visitOnce(page, site);
  await stop(server);
  await page.goto(`${site}papers/never-visited/`);
  await expect(page.getByRole('heading', { name: 'Reading offline' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kept from your visits' })).toBeVisible();
  // Nobody asked for it to be saved.
  await expect(page.getByRole('status').filter({ hasText: 'archive' })).toHaveText(
    'The whole archive can be saved once you are online.',
  );
});

test('once the whole archive is saved, every page opens without a network', async ({ page }) => {
  await page.goto(site);
  const addresses = await page
    .getByRole('main')
    .locator('a[href*="/papers/"]')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
  await visitOnce(page, `${site}offline/`);
  await page.getByRole('button', { name: /Save the whole archive \(\d.* MB\)/ }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'every page and search work offline' }),
  ).toBeVisible({
    timeout: 60_000,
  });
  await stop(server);
  for (const address of new Set([
    addresses.at(3),
    addresses.at(-1),
    `${site}topics/`,
    `${site}editions/`,
  ])) {
    await page.goto(address ?? site);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Reading offline');
  }
  await page.goto(`${site}offline/`);
  await expect(
    page.getByRole('status').filter({ hasText: 'every page and search work offline' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the saved archive' })).toBeVisible();
});

test('saving the archive can be paused, and goes on from there another day', async ({ page }) => {
  await visitOnce(page, `${site}offline/`);
  const open = holdBack(server, /\/papers\//);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  const status = page.getByRole('region', { name: /archive/ }).getByRole('status');
  await expect(status).toContainText(/^Saving: \d+ ?% of \d+ files/);
  await expect(page.getByRole('progressbar', { name: 'Saved so far' })).toBeVisible();
  // It comes with the first file that is kept.
  await expect(page.getByRole('button', { name: 'Delete the saved archive' })).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(status).toContainText(/^Paused at \d+ of \d+ files; what is saved stays/);
  await page.reload();
  await expect(status).toContainText(/^Paused at [1-9]\d* of \d+ files/);
  open();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(status).toContainText('every page and search work offline', { timeout: 60_000 });
  await page.reload();
  await expect(status).toContainText('every page and search work offline');
});

test('a file that cannot be had, and a lost network, are told in words and tried again', async ({
  page,
}) => {
  await visitOnce(page, `${site}offline/`);
  const status = page.getByRole('region', { name: /archive/ }).getByRole('status');
  const mend = refuse(server, /\/topics\/$/);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(status).toContainText(/^Not everything could be saved: .*topics\/ answered 503/, {
    timeout: 60_000,
  });
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toContainText('every page and search work offline', { timeout: 60_000 });
});

test('a browser without room says so', async ({ page }) => {
  await visitOnce(page, `${site}offline/`);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  const status = page.getByRole('region', { name: /archive/ }).getByRole('status');
  await expect(status).toContainText(/no more room for this site|gives this site \d.* MB more/);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a saved archive can be deleted again', async ({ page }) => {
  await visitOnce(page, `${site}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await page.getByRole('button', { name: 'Delete the saved archive' }).click();
  await expect(page.getByRole('button', { name: /Save the whole archive/ })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).not.toContain(cacheNames(testBase).archive);
});

test('saving the archive keeps no page as one that was opened', async ({ page }) => {
  await visitOnce(page, `${site}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(page.getByText('every page and search work offline')).toBeVisible({
    timeout: 60_000,
  });
  const visited = await page.evaluate(
    async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => url),
    cacheNames(testBase).visited,
  );
  expect(visited).toEqual([`${site}offline/`]);
});

test('a saved archive follows a new deployment, new papers and all', async ({ page }) => {
  await visitOnce(page, `${site}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(page.getByText('every page and search work offline')).toBeVisible({
    timeout: 60_000,
  });
  const port = portOf(server);
  await stop(server);
  server = await serve(nextDayDir, testBase, port);
  const { id } = await (await fetch(`${site}offline.json`)).json();
  await page.goto(site);
  await expect(page.getByText('The site has been renewed')).toBeVisible();
  // The next page that is opened asks the new worker to bring the archive up to date.
  await page.goto(site);
  await page.evaluate(
    async ([cache, list, release]) => {
      while ((await (await (await caches.open(cache)).match(list))?.json())?.id !== release) {
        await new Promise(requestAnimationFrame);
      }
    },
    [cacheNames(testBase).archive, `${site}offline.json`, id] as const,
  );
  const paper = await page.getByRole('link', { name: newPaper.title }).first().getAttribute('href');
  await stop(server);
  await page.goto(new URL(paper ?? '', site).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newPaper.title);
  await page.goto(`${site}search/?q=velvet+router+compute`);
  await expect(page.getByRole('listitem').filter({ hasText: newPaper.title })).toBeVisible();
});

test('without a network, too, a paper’s page marks the words that were searched for', async ({
  page,
}) => {
  await page.goto(`${site}search/?q=plagiarism`);
  const hit = page.getByRole('list', { name: 'Papers' }).getByRole('link').first();
  const address = new URL((await hit.getAttribute('href')) ?? '', site);
  address.hash = '';
  await visitOnce(page, address.href);
  await stop(server);
  await page.goto(`${address}#q=plagiarism`);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('found')?.size))
    .toBeGreaterThan(0);
});

test('a new deployment is shown at once while online, and offline after that', async ({ page }) => {
  await visitOnce(page, site);
  await expect(page.getByText(newPaper.title)).toHaveCount(0);
  const port = portOf(server);
  await stop(server);
  server = await serve(nextDayDir, testBase, port);

  await page.goto(site);
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'The site has been renewed' }),
  ).toHaveCount(1);
  await stop(server);
  await page.reload();
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
});

/** A visit that ends when the service worker has all that it keeps from the first visit on. */
async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    async ([visited, cache]) => {
      await navigator.serviceWorker.ready;
      while (!(await (await caches.open(cache)).match(visited))) {
        await new Promise(requestAnimationFrame);
      }
    },
    [address, cacheNames(testBase).visited] as const,
  );
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

/** Lets requests for such addresses wait until the function that it gives is called. */
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
