/** Kept files that are damaged, and a browser that does not answer. */
import { expect, type Page } from '@playwright/test';
import { newPaper, nextDayDir } from '../build-site.ts';
import { renewed, test, visitOnce } from './own-site.ts';

/** Replaces the bytes of every kept script and style, and leaves their headers. */
async function damageKeptScripts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let damaged = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const kept = await cache.match(request);
        if (!kept || !request.url.includes('/_astro/')) continue;
        await cache.put(request, new Response('(((', { headers: kept.headers }));
        damaged++;
      }
    }
    return damaged;
  });
}

/** How many kept files still have those bytes. */
async function stillDamaged(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).matchAll()),
    );
    const texts = await Promise.all(kept.flat().map((response) => response.text()));
    return texts.filter((text) => text === '(((').length;
  });
}

/** `hasFilters`: a list of few papers has none. */
async function expectScriptsToWork(page: Page, hasFilters = true): Promise<void> {
  if (hasFilters) {
    await page.locator('.topic-choice .with').first().click();
    await expect(page).toHaveURL(/topic=/);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('attention');
  await expect(page.getByRole('grid').getByRole('row').first()).toBeVisible();
}

test('a kept script whose bytes were damaged is fetched again', async ({ page, site }) => {
  await visitOnce(page, site.address);
  expect(await damageKeptScripts(page)).toBeGreaterThan(5);
  await page.reload();
  await expectScriptsToWork(page);
  // The same worker, which found these bytes whole a moment ago.
  await page.goto(`${site.address}about/`);
  await damageKeptScripts(page);
  await page.goto(site.address);
  await expectScriptsToWork(page);
  await site.stop();
  await page.goto(site.address);
  await expectScriptsToWork(page);
});

test('a script that was answered wrongly once is fetched again, past what the browser kept of it', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  const script = await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys())
        if (key.url.includes('/_astro/')) await cache.delete(key);
    }
    const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
    return loaded.find(({ pathname }) => /_astro.*\.js$/.test(pathname))?.pathname ?? '';
  });
  const mend = site.answer(new RegExp(`${script}$`), (response) => {
    const headers = { 'content-type': 'text/javascript', 'cache-control': 'max-age=600' };
    response.writeHead(200, headers).end('(((');
  });
  // As after ten minutes, or with another browser window.
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  await page.reload();
  mend();
  await page.goto(site.address);
  await expectScriptsToWork(page);
  expect(await stillDamaged(page)).toBe(0);
});

test('a new release takes over no damaged script from the one before', async ({ page, site }) => {
  await visitOnce(page, site.address);
  await damageKeptScripts(page);
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  await site.stop();
  await page.goto(site.address);
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
  await expectScriptsToWork(page, false);
});

test('the archive is saved though the question whether to keep it is never answered', async ({
  page,
  site,
}) => {
  test.slow();
  await page.addInitScript(() => {
    navigator.storage.persist = () => new Promise(() => {});
  });
  await visitOnce(page, `${site.address}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(page.getByText('every page and search work offline')).toBeVisible({
    timeout: 120_000,
  });
});

test('the storage of the site is repaired by a button, with another tab open, too, and marks stay', async ({
  page,
  site,
  context,
}) => {
  await visitOnce(page, site.address);
  await page.locator('[data-keep="saved"]').first().click();
  await expect(page.getByRole('status').getByText(/^Saved/)).toBeVisible();
  await visitOnce(page, `${site.address}offline/`);
  const other = await context.newPage();
  await other.goto(site.address);
  await damageKeptScripts(page);
  const button = page.getByRole('button', { name: 'Repair this site’s storage' });
  const free = site.refuse(/release\.json/);
  await button.click();
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  expect(await stillDamaged(page)).toBeGreaterThan(0);
  expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
  free();
  // Those that no page has asked for since: a script that fails is fetched anew without the button.
  expect(await stillDamaged(page)).toBeGreaterThan(0);
  const loaded = page.waitForEvent('load');
  await button.click();
  await loaded;
  expect(await stillDamaged(page)).toBe(0);
  await site.stop();
  await page.goto(site.address);
  await expectScriptsToWork(page);
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
});
