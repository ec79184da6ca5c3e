/** Lists that are handed on by their address. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { packList, unpackList } from '../../src/islands/share/packed-list.ts';
import { idHash } from '../../src/text/id-hash.ts';
import { formerId, nextDayDir, testDir } from '../build-site.ts';
import { exported } from './downloads.ts';
import { testOn } from './own-site.ts';
import { settled } from './templates.ts';

async function shareTwo(page: Page): Promise<{ titles: string[]; link: string }> {
  await page.goto('./');
  const papers = page.locator('[data-paper]');
  for (const at of [0, 1])
    await papers.nth(at).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(papers.nth(1).getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  const titles = await Promise.all([0, 1].map((at) => papers.nth(at).locator('h3').innerText()));
  await page.goto('library/');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share: To read' });
  await expect(dialog).toContainText('2 papers');
  await expect(dialog.getByRole('img').locator('path')).toHaveAttribute('d', /^M20,20h10/);
  return { titles, link: await dialog.locator('pre').innerText() };
}

test('a shared list opens in another browser, and is added only when asked to', async ({
  page,
  browser,
}) => {
  const { titles, link } = await shareTwo(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Shared list');
  await expect(other.getByRole('heading', { name: 'To read' })).toBeVisible();
  for (const title of titles) await expect(other.getByRole('link', { name: title })).toBeVisible();
  const { origin, pathname } = new URL(link);
  const library = `${origin}${pathname.replace('shared/', 'library/')}`;
  await other.goto(library);
  await expect(other.getByText('Nothing here yet')).toBeVisible();
  await other.goto(link);
  const add = other.getByRole('button', { name: 'Add as a list of mine' });
  await other.getByRole('button', { name: 'Only save the papers' }).press('Enter');
  await expect(add).toBeFocused();
  await add.click();
  await other.getByRole('main').getByRole('link', { name: 'your library' }).click();
  await other
    .getByRole('navigation', { name: 'Lists of papers' })
    .getByRole('link', { name: /^To read 2/ })
    .last()
    .click();
  for (const title of titles) await expect(other.getByRole('link', { name: title })).toBeVisible();
  await other.context().close();
});

test('the library goes to another device by a link, which asks before anything changes', async ({
  page,
  browser,
}) => {
  const { titles } = await shareTwo(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Note: ${titles[0]}` }).click();
  await page.getByLabel(`Your note: ${titles[0]}`).fill('for the seminar');
  await page.getByRole('link', { name: 'With a note 1' }).click();
  await page.getByRole('button', { name: 'To another device' }).click();
  const dialog = page.getByRole('dialog', { name: 'To another device' });
  await expect(dialog.getByRole('img').locator('path')).toHaveAttribute('d', /^M20,20h10/);
  const other = await (await browser.newContext()).newPage();
  await other.goto(await dialog.locator('pre').innerText());
  const preview = other.getByText('Papers, topics and lists: 2 new, 0 changed, 0 as before');
  await expect(preview).toBeInViewport();
  await expect(other.locator('[data-to-read]')).toHaveText('');
  await other.getByRole('button', { name: 'Merge' }).press('Enter');
  await expect(other.getByLabel('Import library')).toBeFocused();
  await expect(other.getByRole('link', { name: 'To read 2' })).toBeVisible();
  for (const title of titles) await expect(other.getByRole('link', { name: title })).toBeVisible();
  await other.getByRole('link', { name: 'With a note 1' }).click();
  await expect(other.locator('.library-papers > li')).toContainText('for the seminar');
  await other.context().close();
});

test('the titles of a shared list come without those of all papers, until words are searched for', async ({
  page: library,
  context,
}) => {
  const { titles, link } = await shareTwo(library);
  // In a tab of its own: the library's worker asks for titles, too, and may still do so when the next page is open.
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(link);
  const rows = page.locator('.hit-list h2');
  // Of the library, what was saved last stands first.
  await expect(rows).toHaveText(titles.toReversed());
  await settled(page);
  const ofWords = () => fetched.filter((path) => /search\/(titles|authors|vocabulary)/.test(path));
  expect(ofWords()).toEqual([]);
  await page.getByRole('checkbox', { name: /With a project page/ }).click();
  await expect(rows).toHaveCount(1);
  expect(ofWords()).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('attention');
  await expect.poll(() => ofWords().length).toBeGreaterThan(0);
});

/** The address of a list of so many papers, whose rows lie in more than one file. */
async function listOf(papers: number): Promise<string> {
  const files = await readdir(join(testDir, 'papers'), { withFileTypes: true });
  const hashes = files.flatMap((file) => (file.isDirectory() ? idHash(file.name) : []));
  expect(hashes.length).toBeGreaterThan(papers);
  return `shared/#${packList({ name: 'Many', hashes: hashes.slice(0, papers) })}`;
}

test('where rows cannot be had, a shared list shows titles, and without these what there is', {
  tag: '@long',
}, async ({ page }) => {
  const rows = page.locator('.hit-list h2');
  await page.route(/\/search\/rows-1/, (route) => route.abort());
  await page.goto(await listOf(40));
  await expect(page.getByText('40 papers', { exact: true }).first()).toBeVisible();
  await expect(rows).toHaveCount(40);
  await page.route(/\/search\/titles/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText(/^\d+ of 40 papers$/).first()).toBeVisible();
  expect(await rows.count()).toBeGreaterThan(0);
  const add = page.getByRole('button', { name: 'Add as a list of mine' });
  await expect(add).toHaveCount(0);
  await page.route(/\/search\/rows/, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByText('Searching…')).toHaveCount(0);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rows).toHaveCount(40);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(add).toBeVisible();
});

test('what is done with a shared list stands in one bar; a few papers can be compared', async ({
  page,
}) => {
  const bar = page.getByRole('toolbar');
  const compare = bar.getByRole('link', { name: 'Compare' });
  await page.goto(await listOf(3));
  await expect(compare).toHaveAttribute('href', /compare\/#[^,]+,[^,]+,[^,]+$/);
  await page.goto(await listOf(5));
  await expect(bar.getByRole('status')).toHaveText('5 papers');
  await expect(bar.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
  await expect(bar.getByRole('combobox', { name: 'Export' })).toBeVisible();
  await expect(page.getByText('Compare')).toHaveCount(0);
});

test('a long shared list takes titles, not many files of rows', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(await listOf(55));
  await expect(page.locator('.hit-list h2')).toHaveCount(50);
  await page.getByRole('button', { name: 'Show 5 more' }).click();
  await expect(page.locator('.hit-list h2')).toHaveCount(55);
  expect(fetched.filter((url) => url.includes('/search/rows'))).toEqual([]);
});

test('a shared list is taken along, searched, put in order and reviewed as any list is', async ({
  page,
}) => {
  const { titles, link } = await shareTwo(page);
  await page.goto(link);
  const rows = page.locator('.hit-list h2');
  await expect(rows).toHaveCount(2);
  expect((await exported(page, 'RIS')).match(/^ER {2}-/gm)).toHaveLength(2);
  await page.getByLabel('Order').selectOption('By title');
  await expect(rows).toHaveText(titles.toSorted((a, b) => a.localeCompare(b)));
  await page.getByRole('searchbox', { name: 'Search this list' }).fill(`"${titles[1]}"`);
  await expect(rows).toHaveText([titles[1] ?? '']);
  expect(page.url()).toContain(link.slice(link.indexOf('#')));
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.locator('.place')).toHaveText('1 of 1');
  await expect(page.locator('.card h2')).toHaveText(titles[1] ?? '');
});

test('a link to another list, opened in the same tab, shows that one', async ({ page }) => {
  const { titles, link } = await shareTwo(page);
  await page.goto(link);
  await expect(page.locator('.hit-list h2')).toHaveCount(2);
  const { hashes = [] } = unpackList(new URL(link).hash.slice(1)) ?? {};
  const hash = packList({ name: 'One of them', hashes: hashes.slice(0, 1) });
  await page.goto(`shared/#${hash}`);
  await expect(page.getByRole('heading', { name: 'One of them' })).toBeVisible();
  await expect(page.locator('.hit-list h2')).toHaveText([titles[1] ?? '']);
  await expect(page.getByText('1 paper', { exact: true }).first()).toBeVisible();
});

test('a shared list is still one after a link skipped to its papers, and after a reload', async ({
  page,
}) => {
  const { titles, link } = await shareTwo(page);
  await page.goto(link);
  await expect(page.getByRole('link', { name: titles[0] ?? '' })).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(page.url()).toBe(link);
  await page.reload();
  await expect(page.getByRole('link', { name: titles[0] ?? '' })).toBeVisible();
});

test('a shared list that was added is not offered again, unless that is undone', {
  tag: '@long',
}, async ({ page }) => {
  const { link } = await shareTwo(page);
  await page.goto(link);
  await expect(page.getByText('You have saved 2 of these papers already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Only save the papers' })).toHaveCount(0);
  const add = page.getByRole('button', { name: 'Add as a list of mine' });
  await add.press('Enter');
  await expect(page.getByText('They are in your library.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'your library' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('They are in your library.')).toBeVisible();
  await expect(add).toHaveCount(0);
  await page.goto('library/');
  await page
    .getByRole('link', { name: /^To read 2/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Delete this list' }).click();
  await expect(page.getByText('is deleted.')).toBeVisible();
  await page.goto(link);
  await expect(add).toBeVisible();
});

testOn(nextDayDir)(
  'a shared list follows a paper that proved to be another one, and so do its review and a comparison',
  async ({ page }) => {
    const hashes = [formerId, 'never-there'].map((id) => idHash(id));
    await page.goto(`shared/#${packList({ name: 'Before', hashes })}`);
    const title = page.locator('.hit-list h2');
    await expect(title).toHaveCount(1);
    await expect(
      page.getByText('1 paper; 1 paper of the list not on this site').first(),
    ).toBeVisible();
    const shown = await title.innerText();
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await expect(page.getByRole('heading', { name: shown })).toBeVisible();
    await page.goto(`compare/#${formerId}`);
    await expect(page.getByRole('heading', { name: shown })).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(formerId));
  },
);

test('a link that was cut says so', { tag: '@long' }, async ({ page }) => {
  await page.goto('shared/#1');
  await expect(page.getByRole('alert')).toContainText('Ask for the whole link');
});
