/** What can be read without a network, of itself. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { areKept, keptPaths, test, visitOnce, waitUntil } from './own-site.ts';

test('after one visit to a paper, it and the front page open without a network', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  const paper = page.getByRole('main').locator('a[href*="/papers/"]').first();
  const address = new URL((await paper.getAttribute('href')) ?? '', site.address).href;
  await visitOnce(page, address);
  await site.stop();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(site.address);
  await expect(page.locator('a[href*="/papers/"]').first()).toBeVisible();
  for (const name of ['Editions', 'Topics', 'Map', 'Subscribe']) {
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  }
  await page.goto(`${site.address}map/`);
  await expect(page.getByRole('button', { name: 'Open 62 papers as a list' })).toBeVisible();
});

test('after one visit, search without a network forgives a typo, reads abstracts and filters', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}about/`);
  await site.stop();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('plagarism');
  await expect(page.getByRole('row').first()).toContainText(/plagiarism/i);
  await page.goto(`${site.address}search/?q=hallucinaton`);
  await expect(page.getByText('Showing results for hallucination')).toBeVisible();
  const listed = page.getByRole('main').locator('mark').first();
  await expect(listed).toBeVisible();
  await page.getByRole('checkbox', { name: /With code/ }).click();
  await expect(page).toHaveURL(/has=code/);
  await expect(listed).toBeVisible();
  await page.goto(`${site.address}search/?q=exact:hallucinations`);
  await expect(page.getByRole('status').filter({ hasText: /^2 papers/ })).toBeVisible();
});

test('without a network, a paper’s citation can be had as a file all the same', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(site.address);
  const paper = page.getByRole('main').locator('a[href*="/papers/"]').first();
  await visitOnce(page, new URL((await paper.getAttribute('href')) ?? '', site.address).href);
  await site.stop();
  await page.getByRole('button', { name: 'Cite' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download: RIS' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[\w-]+\.ris$/);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^TY {2}-[\s\S]*^AB {2}- /m);
});

test('papers of the newest edition are kept by themselves, until a reader turns that off', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  const papers = page.getByRole('main').locator('h3 a[href*="/papers/"]');
  const address = new URL((await papers.last().getAttribute('href')) ?? '', site.address).href;
  await visitOnce(page, `${site.address}offline/`);
  await waitUntil('the last paper is kept', () => areKept(page, [address]));
  await page.reload();
  await expect(page.getByText(/\d+ pages, \d.* MB\. Older ones are deleted/)).toBeVisible();
  await site.stop();
  await page.goto(address);
  await expect(page.getByRole('article')).toBeVisible();

  await page.goto(`${site.address}offline/`);
  const choice = page.getByRole('checkbox', { name: /keep the newest seven editions/ });
  // Known only once the page has asked what is kept; `uncheck` presses nothing before.
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await expect(page.getByText(/Older ones are deleted/)).toBeHidden();
  await page.reload();
  await expect(choice).not.toBeChecked();
  await waitUntil('no paper is kept', async () =>
    (await keptPaths(page)).every((path) => !path.startsWith('papers/')),
  );
});

test('a page that was not kept says so, and names those that were', async ({ page, site }) => {
  await visitOnce(page, site.address);
  await site.stop();
  await page.goto(`${site.address}papers/never-visited/`);
  await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Search for “never visited”' })).toBeVisible();
  const kept = page.getByRole('region', { name: 'Kept from your visits' });
  await expect(kept.getByRole('link', { name: 'Front page' })).toBeVisible();
  // Nobody asked for it to be saved.
  await expect(page.getByRole('status').filter({ hasText: 'archive' })).toHaveText(
    'The whole archive can be saved once you are online.',
  );
  await page.getByRole('main').getByRole('link', { name: 'Your library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your library' })).toBeVisible();
  // Its papers are found, and it can be followed as on its page.
  await page.goto(`${site.address}topics/attention/`);
  await page.getByRole('link', { name: 'Search for “topic:attention”' }).click();
  await expect(page.getByRole('status')).toContainText('32 papers');
  await expect(page.getByRole('button', { name: 'Follow' })).toBeVisible();
});

test('where a browser keeps no pages, the reader is told so, and not to come back online', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await page.goto('offline/');
  const main = page.getByRole('main');
  await expect(main).toContainText('This browser keeps no pages of this site');
  await expect(main.getByRole('region')).toHaveCount(0);
  await expect(main).not.toContainText('are kept in your browser');
  await expect(main.getByRole('link', { name: 'Front page' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('without a network, too, a paper’s page marks the words that were searched for', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(`${site.address}search/?q=plagiarism`);
  const hit = page.getByRole('list', { name: 'Papers' }).getByRole('link').first();
  const address = new URL((await hit.getAttribute('href')) ?? '', site.address);
  address.hash = '';
  await visitOnce(page, address.href);
  await site.stop();
  await page.goto(`${address}#q=plagiarism`);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('found')?.size))
    .toBeGreaterThan(0);
});
