import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { cacheNames } from '../../src/islands/offline/release.ts';
import { newPaper, nextDayDir, testBase, testDir } from '../build-site.ts';
import { serve } from '../serve.ts';

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

test('a page that was not kept says so, and names those that were', async ({ page }) => {
  await visitOnce(page, site);
  await stop(server);
  await page.goto(`${site}papers/never-visited/`);
  await expect(page.getByRole('heading', { name: 'Reading offline' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kept from your visits' })).toBeVisible();
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
});

test('a saved archive can be deleted again', async ({ page }) => {
  await visitOnce(page, `${site}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await page.getByRole('button', { name: 'Delete the saved archive' }).click();
  await expect(page.getByRole('button', { name: /Save the whole archive/ })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).not.toContain(`broadsheet:${testBase}:archive`);
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
