/** The errand that a paper's page ends: to cite it, to go on in one's list, to subscribe. */
import { expect, type Page, test } from '@playwright/test';
import { downloaded } from './downloads.ts';
import { countShifts } from './layout-shifts.ts';
import { settled } from './templates.ts';

async function openFirstPaper(page: Page): Promise<string> {
  const link = page.locator('[data-list] h3 a').first();
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return title;
}

test('a citation is copied, and says so aloud, or is taken as a file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await openFirstPaper(page);
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this paper' });
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toHaveText('BibTeX');
  await dialog.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await expect(dialog.getByRole('status')).toHaveText('BibTeX copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@\w+\{[^,]+,\n/);
  const key = /\{(.*),/.exec(copied)?.[0] ?? '';
  const download = dialog.getByRole('button', { name: 'Download: BibTeX' });
  expect(await downloaded(page, () => download.click())).toContain(key);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('next leads on in the topic that one came from, and back to it', async ({ page }) => {
  await page.goto('topics/');
  await page.locator('.tiles .list-link').first().click();
  await page.waitForURL(/topics\/.+/);
  const topic = page.url();
  const titles = await page.locator('[data-list] h3 a').allInnerTexts();
  await openFirstPaper(page);
  const stops = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(stops.getByRole('link', { name: /Previous/ })).toBeHidden();
  await stops.getByRole('link', { name: /Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[1] ?? '');
  await expect(stops.getByRole('link', { name: /Previous/ })).toContainText(titles[0] ?? '');
  await stops.locator('p').getByRole('link').click();
  await expect(page).toHaveURL(topic);
});

test('next stays within the topic in a new tab, and after a reload', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await page.goto('topics/');
  await page.locator('.tiles .list-link').first().click();
  const links = page.locator('[data-list] h3 a');
  const second = await links.nth(1).innerText();
  const opened = context.waitForEvent('page');
  await links.first().click({ button: 'middle' });
  const tab = await opened;
  const next = tab
    .getByRole('navigation', { name: 'Previous and next' })
    .getByRole('link', { name: /Next/ });
  await expect(next).toContainText(second);
  await tab.reload();
  await expect(next).toContainText(second);
});

test('next leads on in the search that one came from', { tag: '@long' }, async ({ page }) => {
  await page.goto('search/?q=attention');
  const links = page.locator('[data-list] h2 a');
  // The whole answer: the first one has another order.
  await expect(page.getByRole('status')).toContainText('for “attention”');
  const second = await links.nth(1).innerText();
  await links.first().click();
  const stops = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(stops.getByRole('link', { name: /Next/ })).toContainText(second);
  await expect(stops.locator('p').getByRole('link')).toHaveAttribute(
    'href',
    /search\/\?q=attention/,
  );
  // Whoever opens the same page later comes from nowhere.
  const later = await page.context().newPage();
  await later.goto(page.url());
  await expect(later.getByRole('link', { name: 'On the map' })).toBeVisible();
  const back = later.getByRole('navigation', { name: 'Previous and next' }).locator('p a');
  await expect(back).not.toHaveAttribute('href', /search/);
});

test('ticked topics are one OPML file, and each has its feed', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('subscribe/');
  const topics = page.locator('opml-chooser');
  await expect(topics.getByRole('link', { name: 'Atom feed' }).first()).toBeVisible();
  const chosen = topics.getByRole('checkbox');
  await chosen.nth(0).check();
  await chosen.nth(2).check();
  await expect(topics.getByRole('status')).toHaveText('Feeds chosen: 2');
  const download = topics.getByRole('button', { name: 'Download OPML' });
  const opml = await downloaded(page, () => download.click());
  const addresses = [...opml.matchAll(/xmlUrl="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([await chosen.nth(0).inputValue(), await chosen.nth(2).inputValue()]);
});

for (const where of ['subscribe/', 'authors/zhen-qin/', 'search/?q=attention']) {
  test(`nothing moves while one looks at ${where}`, { tag: '@long' }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const moved = await countShifts(page);
    await page.goto(where);
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await moved()).toBeLessThan(0.005);
  });
}

test('without JavaScript a paper’s page says how to cite it, and topics are followed one by one', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await page.goto('./');
  await openFirstPaper(page);
  await expect(page.getByRole('button', { name: 'Cite' })).toBeHidden();
  await expect(page.getByText(/^Cite (as:|it by)/)).toBeVisible();
  await page.goto('subscribe/');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByText('tick some')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Atom feed' }).first()).toHaveAttribute(
    'href',
    /(topics|searches)\/.*\/feed\.xml$/,
  );
});

test('an author’s page gives an abstract when it is asked for, and seems to have none before', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('authors/zhen-qin/');
  const row = page.locator('.papers > li').first();
  await expect(row.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await expect(row.locator('.abstract')).toBeHidden();
  await row.getByText('Abstract', { exact: true }).click();
  await expect(row.locator('.abstract')).toContainText('We present');
});
