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

async function expectScriptsToWork(page: Page): Promise<void> {
  await page.locator('.topic-choice .with').first().click();
  await expect(page).toHaveURL(/topic=/);
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

test('a new release takes over no damaged script from the one before', async ({ page, site }) => {
  await visitOnce(page, site.address);
  await damageKeptScripts(page);
  await site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  await site.stop();
  await page.goto(site.address);
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
  await expectScriptsToWork(page);
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

test('the storage of the site is repaired by a button: everything kept is fetched anew, and marks stay', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await page.locator('[data-keep="saved"]').first().click();
  await expect(page.getByRole('status').getByText(/^Saved/)).toBeVisible();
  await visitOnce(page, `${site.address}offline/`);
  await damageKeptScripts(page);
  const button = page.getByRole('button', { name: 'Repair this site’s storage' });
  const free = site.refuse(/offline\.json/);
  await button.click();
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
  free();
  // Those that no page has asked for since: a script that fails is fetched anew without the button.
  expect(await stillDamaged(page)).toBeGreaterThan(0);
  const loaded = page.waitForEvent('load');
  await button.click();
  await loaded;
  await expect.poll(() => stillDamaged(page)).toBe(0);
  await visitOnce(page, site.address);
  await site.stop();
  await page.reload();
  await expectScriptsToWork(page);
  await expect(page.getByRole('link', { name: 'Desk 1' })).toBeVisible();
});

test('the sign-in page of a Wi-Fi is shown but not kept in place of a page', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}about/`);
  const leave = site.answer('/about/', (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our Wi-Fi</h1>');
  });
  await page.goto(`${site.address}about/`);
  await expect(page.getByRole('heading', { name: 'Welcome to our Wi-Fi' })).toBeVisible();
  leave();
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Welcome to our Wi-Fi' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: /About/ })).toBeVisible();
});
