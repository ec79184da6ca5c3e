/** The whole archive, saved to be read without a network. */
import { expect } from '@playwright/test';
import type { SiteList } from '../../src/islands/offline/release.ts';
import { newPaper, nextDayDir } from '../build-site.ts';
import { asItWas, isListKept, keptPaths, renewed, test, visitOnce, waitUntil } from './own-site.ts';

// Some save six hundred files, on machines that do other things besides.
test.describe.configure({ timeout: 240_000 });

/** Four papers: a browser has six connections to a server, and pages need those that are left. */
const someFiles = /\/papers\/v/;

test('once the whole archive is saved, every page opens without a network', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  const addresses = await page
    .getByRole('main')
    .locator('a[href*="/papers/"]')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
  await visitOnce(page, `${site.address}offline/`);
  await page.getByRole('button', { name: /Save the whole archive \(\d.* MB\)/ }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'every page and search work offline' }),
  ).toBeVisible({
    timeout: 120_000,
  });
  const { listed, kept } = await page.evaluate(bytesKept);
  expect(kept).toBeLessThan(listed / 2);
  await site.stop();
  for (const address of new Set([
    addresses.at(3),
    addresses.at(-1),
    `${site.address}topics/`,
    `${site.address}editions/`,
  ])) {
    await page.goto(address ?? site.address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      'This page is not kept here',
    );
  }
  await page.goto(`${site.address}offline/`);
  await expect(
    page.getByRole('status').filter({ hasText: 'every page and search work offline' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the saved archive' })).toBeVisible();
});

test('saving the archive can be paused, and goes on from there another day', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}offline/`);
  const open = site.holdBack(someFiles);
  await page.getByRole('button', { name: /Save the whole archive/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
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
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(status).toContainText('every page and search work offline', { timeout: 120_000 });
  await page.reload();
  await expect(status).toContainText('every page and search work offline');
});

test('a file that cannot be fetched is reported, and the next try fetches the site as it is by then', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}offline/`);
  const status = page.getByRole('region', { name: /archive/ }).getByRole('status');
  site.refuse(/\/about\/$/);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(status).toHaveText(
    'Not everything could be saved. What is saved stays; try again later.',
    { timeout: 120_000 },
  );
  site.deploy(nextDayDir);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toContainText('every page and search work offline', { timeout: 120_000 });
});

test('a page that the server sends from another release is not saved as one of this', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}offline/`);
  const mend = site.answer(/\/about\/$/, asItWas);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  const status = page.getByRole('region', { name: /archive/ }).getByRole('status');
  await expect(status).toContainText('What is saved stays; try again later.');
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toContainText(/^Saving/);
});

test('two tabs that save the archive fetch it once, and what one deletes is deleted', async ({
  page,
  site,
  context,
}) => {
  await visitOnce(page, `${site.address}offline/`);
  const open = site.holdBack(someFiles);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  const deleting = page.getByRole('button', { name: 'Delete the saved archive' });
  await expect(deleting).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${site.address}offline/`);
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByText('this one waits until it has ended')).toBeVisible();
  await deleting.click();
  await expect(page.getByRole('button', { name: /Save the whole archive/ })).toBeVisible();
  await expect(other.getByRole('button', { name: /Save the whole archive/ })).toBeVisible();
  open();
  expect(await keptPaths(page)).not.toContain('topics/about/');
});

test('a browser without space says so', async ({ page, site }) => {
  await visitOnce(page, `${site.address}offline/`);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  const status = page.getByRole('region', { name: /archive/ }).getByRole('status');
  await expect(status).toContainText('no more space for this site');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a saved archive can be deleted again', async ({ page, site }) => {
  await visitOnce(page, `${site.address}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await page.getByRole('button', { name: 'Delete the saved archive' }).click();
  await expect(page.getByRole('button', { name: /Save the whole archive/ })).toBeVisible();
  expect(await keptPaths(page)).not.toContain('topics/about/');
});

test('saving the archive keeps no page as one that was opened', async ({ page, site }) => {
  await visitOnce(page, `${site.address}about/`);
  await page.goto(`${site.address}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(page.getByText('every page and search work offline')).toBeVisible({
    timeout: 120_000,
  });
  await page.reload();
  const kept = page.getByRole('region', { name: 'Kept from your visits' });
  await expect(kept.getByRole('link')).toHaveText([/^About/]);
});

test('a saved archive follows a new deployment, new papers and all', async ({ page, site }) => {
  await visitOnce(page, `${site.address}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(page.getByText('every page and search work offline')).toBeVisible({
    timeout: 120_000,
  });
  site.deploy(nextDayDir);
  const { id } = await (await fetch(`${site.address}offline.json`)).json();
  await page.goto(site.address);
  await renewed(page, site.address);
  await waitUntil(`the archive is that of release ${id}`, () => isListKept(page, 'archive', id));
  const paper = await page.getByRole('link', { name: newPaper.title }).first().getAttribute('href');
  await site.stop();
  await page.goto(new URL(paper ?? '', site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newPaper.title);
  await page.goto(`${site.address}search/?q=velvet+router+compute`);
  await expect(page.getByRole('listitem').filter({ hasText: newPaper.title })).toBeVisible();
});

/** Bytes of the archive's pages, and of what the browser keeps for them; most files of search are compressed already. */
async function bytesKept(): Promise<{ listed: number; kept: number }> {
  const { files }: SiteList = await (await fetch('../offline.json')).json();
  const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const copies = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
  const pages = copies.filter(({ headers }) => headers.get('content-type')?.includes('text/html'));
  const blobs = await Promise.all(pages.map((copy) => copy.blob()));
  const listed = files.filter(({ path }) => /(?:^|\/|\.html)$/.test(path));
  return {
    listed: listed.reduce((sum, { bytes }) => sum + bytes, 0),
    kept: blobs.reduce((sum, { size }) => sum + size, 0),
  };
}
