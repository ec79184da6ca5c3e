/** Storage that is damaged, blocked or written by several tabs at once. */
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

async function expectScriptsToWork(page: Page): Promise<void> {
  await page.locator('.topic-choice .with').first().click();
  await expect(page).toHaveURL(/topic=/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('attention');
  await expect(page.getByRole('option').first()).toBeVisible();
}

test('a kept script whose bytes were damaged is fetched again', async ({ page, site }) => {
  await visitOnce(page, site.address);
  expect(await damageKeptScripts(page)).toBeGreaterThan(5);
  await page.reload();
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

test('two tabs that mark papers at the same time keep all marks', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  const other = await context.newPage();
  await other.goto(site.address);
  const clickAll = (tab: Page, from: number) =>
    tab.evaluate(async (first) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-keep="saved"]')];
      for (const button of buttons.slice(first, first + 20)) {
        button.click();
        await scheduler.yield();
      }
    }, from);
  await Promise.all([clickAll(page, 0), clickAll(other, 20)]);
  const third = await context.newPage();
  await third.goto(`${site.address}saved/`);
  await expect(third.locator('.saved-papers li')).toHaveCount(40);
});

test('where the browser stores nothing, a saved paper is said to last as long as the page', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(site.address);
  await page.locator('[data-keep="saved"]').first().click();
  await expect(page.getByRole('status').getByText(/^Not stored/)).toBeVisible();
  await expect(page.getByText('Saved.')).toHaveCount(0);
});

for (const [old, isKept] of [
  ['{"broadsheet":1,"saved":["on-kites","on-hedges"],"read":[],"muted":[]}', false],
  ['{"broadsheet":2,"papers":{}}', true],
  ['{"broadsh', true],
] as const) {
  test(`the list ${old} of another release is ${isKept ? 'left as it is' : 'taken over'}`, async ({
    page,
    site,
  }) => {
    await page.goto(site.address);
    const key = await page.evaluate(
      () => `broadsheet:${document.documentElement.dataset.base}:reader`,
    );
    await page.evaluate(([at, text]) => localStorage.setItem(at, text), [key, old] as const);
    await page.goto(`${site.address}saved/`);
    await page.goto(site.address);
    await page.locator('[data-keep="saved"]').first().click();
    await page.goto(`${site.address}saved/`);
    await expect(
      page.getByText(isKept ? '1 paper' : /2 papers no longer on this site/),
    ).toBeVisible();
    const kept = await page.evaluate((at) => localStorage.getItem(at), key);
    expect(kept).toBe(isKept ? old : null);
  });
}

test('the archive is saved though the question whether to keep it is never answered', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => new Promise(() => {});
  });
  await visitOnce(page, `${site.address}offline/`);
  await page.getByRole('button', { name: /Save the whole archive/ }).click();
  await expect(page.getByText('every page and search work offline')).toBeVisible({
    timeout: 60_000,
  });
});
