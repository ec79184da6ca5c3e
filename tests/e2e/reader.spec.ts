import { expect, type Page, test } from '@playwright/test';
import { storageKeyUnder } from '../../src/storage-key.ts';
import { formerId, nextDayDir, testBase } from '../build-site.ts';
import { downloaded, exported } from './downloads.ts';
import { importFile, importMarks } from './library.ts';
import { testOn } from './own-site.ts';

async function saveFirst(page: Page): Promise<string> {
  await page.goto('./');
  const paper = page.locator('[data-paper]').first();
  await paper.getByRole('button', { name: 'Save' }).click();
  await expect(paper.getByRole('button', { name: 'Saved' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  return paper.locator('h3').innerText();
}

test('a saved paper stands in the library and can be taken off', async ({ page }) => {
  const title = await saveFirst(page);
  await page.goto('library/');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.getByRole('group', { name: title }).getByRole('button', { name: 'More' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saved' }).click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'newest papers' }).click();
  await expect(page.locator('[data-paper]').first()).toBeVisible();
});

test('saving a paper offers a link to the library, until the paper is taken off again', {
  tag: '@long',
}, async ({ page }) => {
  const title = await saveFirst(page);
  const way = page.getByRole('status').getByRole('link', { name: 'See your library' });
  await expect(way).toBeInViewport();
  await page.locator('[data-paper]').first().getByRole('button', { name: 'Saved' }).click();
  await expect(way).toHaveCount(0);
  await saveFirst(page);
  await way.click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('each step is taken back by the button of the line that says so, until none is left', async ({
  page,
}) => {
  await page.goto('./');
  const saved = page.locator('[data-keep="saved"][aria-pressed="true"]');
  const read = page.locator('[data-keep="read"][aria-pressed="true"]');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(saved).toHaveCount(1);
  await page.getByRole('button', { name: 'Mark as read', exact: true }).first().click();
  await expect(read).toHaveCount(1);
  // Until then the line, and its button, are those of the step before.
  await expect(page.getByText('Marked as read.')).toBeVisible();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(read).toHaveCount(0);
  await expect(saved).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo the step before – Saved.', exact: true }).click();
  await expect(saved).toHaveCount(0);
  await expect(page.getByText('Undone – Saved.')).toBeVisible();
  await expect(undo).toHaveCount(0);
});

test('the library is taken along as BibTeX, and the marks to another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = await saveFirst(page);
  await page.goto('library/');
  expect(await exported(page, 'BibTeX')).toMatch(/^@\w+\{/);
  const marks = await downloaded(page, () =>
    page.getByRole('button', { name: 'Export library' }).click(),
  );
  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto('library/');
  await importFile(other, 'marks.json', marks);
  await expect(other.getByText(/1 new, 0 changed, 0 as before/)).toBeVisible();
  await other.getByRole('button', { name: 'Merge' }).click();
  await expect(other.getByRole('link', { name: title })).toBeVisible();
});

test('a file that holds no marks is refused, and the page says so', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('library/');
  await importFile(page, 'shopping.json', '["milk"]');
  await expect(page.getByText('This is neither a library file nor')).toBeVisible();
});

test('a paper is read when the reader has stayed on its page, and can be left out of lists and searches', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./');
  const first = page.locator('[data-paper]').first();
  const id = (await first.getAttribute('data-paper')) ?? '';
  await first.locator('h3 a').click();
  await expect(page).toHaveURL(/\/papers\//);
  // The clock is the test's: the time that the page's script takes to come is not on it.
  await expect(page.locator('html[data-marks]')).toBeAttached();
  const mark = page.locator('[data-keep="read"]').first();
  await page.clock.runFor(10_000);
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(60_000);
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await page.getByRole('checkbox', { name: /Unread only/ }).click();
  await expect(page.locator(`[data-paper="${id}"]`)).toBeHidden();
  await page.goto('search/?q=is:read');
  await expect(page.getByRole('status')).toContainText(/^1 paper /);
});

test('a paper marked as unread stays so, however long its page is open', { tag: '@long' }, async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./');
  await page.locator('[data-paper] h3 a').first().click();
  await expect(page).toHaveURL(/\/papers\//);
  const mark = page.locator('[data-keep="read"]').first();
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  for (const pressed of ['true', 'false']) {
    await mark.click();
    await expect(mark).toHaveAttribute('aria-pressed', pressed);
  }
  await page.reload({ waitUntil: 'load' });
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(90_000);
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
});

test('a hidden paper leaves the list, which says so and shows it again; hiding can be undone', async ({
  page,
}) => {
  await page.goto('./');
  const first = page.locator('[data-paper]').first();
  const id = (await first.getAttribute('data-paper')) ?? '';
  const hidden = page.locator(`[data-paper="${id}"]`);
  await first.getByRole('button', { name: 'Hide' }).click();
  await expect(hidden).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(hidden).toBeVisible();
  await expect(page.getByRole('status').getByText('Undone – Hidden.')).toBeVisible();
  await hidden.getByRole('button', { name: 'Hide' }).click();
  await page.reload();
  await expect(hidden).toBeHidden();
  await expect(page.getByText('1 hidden by you')).toBeVisible();
  await page.getByRole('button', { name: 'Show hidden papers' }).click();
  await expect(hidden).toBeVisible();
  await hidden.getByRole('button', { name: 'Hidden' }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('[data-paper][hidden]')).toHaveCount(0);
});

test('the papers of a muted topic are gone from every list until it is unmuted', async ({
  page,
}) => {
  await page.goto('./');
  const name = await page.locator('.topic-choice .name').first().innerText();
  await page.getByRole('button', { name: `Exclude ${name}`, exact: true }).click();
  await page.getByRole('button', { name: `Mute ${name}` }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('search/');
  await page.goto('./');
  await expect(page.getByText(/muted by you/)).toBeVisible();
  await page.getByRole('button', { name: `Unmute ${name}` }).click();
  await expect(page.locator('[data-paper][hidden]')).toHaveCount(0);
});

test('several topics that are muted at once come back with one undo', async ({ page }) => {
  await page.goto('./');
  const topics = page.locator('.topic-choice .name');
  const names = [await topics.nth(0).innerText(), await topics.nth(1).innerText()];
  for (const name of names)
    await page.getByRole('button', { name: `Exclude ${name}`, exact: true }).click();
  const both = names.join(' and ');
  await page.getByRole('button', { name: `Mute ${both}` }).click();
  await expect(page.getByText(`Muted: ${both}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(`Undone – Muted: ${both}.`)).toBeVisible();
  for (const name of names)
    await expect(page.getByRole('button', { name: `Unmute ${name}` })).toHaveCount(0);
});

test('an author is muted from the menu of a row, a phrase in the library, and both are shown when asked for', async ({
  page,
}) => {
  await page.goto('./');
  const [first, second] = [
    page.locator('.papers > li').nth(0),
    page.locator('.papers > li').nth(1),
  ];
  const author = await first.locator('.by bdi').first().innerText();
  await first.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: `Mute ${author}` }).click();
  await expect(page.getByText(`Muted: ${author}.`)).toBeVisible();
  await expect(first).toBeHidden();
  // Where search has not loaded yet, what it answered before stands.
  await page.route(/\/search\/.*\.pack/, (route) => route.abort());
  await page.reload();
  await expect(first).toBeHidden();
  await page.unroute(/\/search\/.*\.pack/);
  const [one, two] = (await second.locator('h3').innerText()).split(' ');
  const phrase = `${one} ${two}`;
  await page.goto('library/');
  await page.getByRole('textbox', { name: 'Word or phrase' }).fill(phrase);
  await page.getByRole('button', { name: 'Mute', exact: true }).click();
  await expect(page.getByRole('button', { name: `Unmute ${phrase}` })).toBeVisible();
  await page.goto('./');
  await expect(second).toBeHidden();
  await page.getByRole('button', { name: 'Show muted papers' }).click();
  await expect(page.locator('.papers > li:visible')).toHaveCount(2);
  const title = await first.locator('h3').innerText();
  await page.goto(`search/?q=${encodeURIComponent(title)}`);
  await page.getByRole('button', { name: 'Show muted papers' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.goto('library/');
  await page.getByRole('button', { name: `Unmute ${author}` }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: `Unmute ${author}` })).toBeVisible();
});

test('after a key has unmuted one thing, the next has the focus, and after the last the field', async ({
  page,
}) => {
  await page.goto('library/');
  const field = page.getByRole('textbox', { name: 'Word or phrase' });
  const unmute = (name: string) => page.getByRole('button', { name: `Unmute ${name}` });
  for (const phrase of ['kites', 'reeds', 'tides']) {
    await field.fill(phrase);
    await field.press('Enter');
    await expect(unmute(phrase)).toBeVisible();
  }
  await unmute('reeds').press('Enter');
  await expect(unmute('tides')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
});

test('muted topics stay out of addresses that may be shared', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('./');
  // No paper below has it.
  const name = 'Robotics and embodied AI';
  await page.getByRole('button', { name: `Exclude ${name}`, exact: true }).click();
  await page.getByRole('button', { name: `Mute ${name}` }).click();
  await page.goto('search/?q=plagiarism&has=project');
  await page
    .getByRole('button', { name: /^Without the filter “With a project page”: \d+ paper/ })
    .click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Plagiarism' }).first()).toBeVisible();
  await expect(page).toHaveURL(/search\/\?q=plagiarism$/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('"plagarism"');
  await page.getByRole('button', { name: /^Without the quotation marks/ }).click();
  await expect(page.getByRole('link', { name: 'All results, with filters' })).toHaveAttribute(
    'href',
    /search\/\?q=plagarism$/,
  );
});

testOn(nextDayDir)(
  'marks of a paper that proved to be another one are shown wherever that one is',
  async ({ page }) => {
    await page.goto('about/');
    await page.evaluate(
      ([key, id]) =>
        localStorage.setItem(key, JSON.stringify([{ id, field: 'saved', value: true, at: 1 }])),
      [storageKeyUnder(testBase, 'unstored:early-1'), formerId] as const,
    );
    await page.goto(`papers/${formerId}/`);
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  },
);

testOn(nextDayDir)(
  'a saved paper is found under its new id, and the list says which are gone',
  {
    tag: '@long',
  },
  async ({ page }) => {
    await page.goto('library/');
    const marks = [formerId, 'never-there'].map((id) => ({ id, fields: { saved: [true, 1] } }));
    await importMarks(page, { broadsheet: 2, marks });
    await expect(page.getByText('2 papers; 1 paper no longer on this site').first()).toBeVisible();
    await expect(page.locator('.library-papers h2 a')).toHaveCount(1);
    expect(await exported(page, 'BibTeX')).toMatch(/^@\w+\{/);
  },
);

test('before anything is asked, the search counts what was saved and read, and leaves out muted topics', {
  tag: '@long',
}, async ({ page }) => {
  await saveFirst(page);
  const second = page.locator('[data-paper]').nth(1);
  await second.getByRole('button', { name: 'Mark as read' }).click();
  await expect(second.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  await page.goto('search/');
  await expect(page.getByRole('checkbox', { name: 'Saved 1' })).toBeEnabled();
  const unread = page.getByRole('checkbox', { name: /^Unread only/ });
  const count = Number.parseInt(/\d+/.exec(await unread.locator('..').innerText())?.[0] ?? '', 10);
  await unread.click();
  await expect(page.getByRole('status')).toHaveText(`${count} papers`);

  await page.goto('./');
  const muted = page.locator('.topic-choice').first();
  const name = await muted.locator('.name').innerText();
  await page.getByRole('button', { name: `Exclude ${name}`, exact: true }).click();
  await page.getByRole('button', { name: `Mute ${name}` }).click();
  await expect(page.getByText(/muted by you/)).toBeVisible();
  const topic = page.locator('.topic-choice').nth(1);
  const left = Number.parseInt(await topic.locator('.count').innerText(), 10);
  await page.goto('search/');
  await expect(topic.locator('.count')).toHaveText(`${left}`);
  await topic.locator('.with').click();
  await expect(page.getByRole('status')).toHaveText(`${left} papers`);
});

test('an author whom a row names in its tip alone is muted, and Zotero gets all of them', async ({
  page,
}) => {
  await page.goto('./');
  const row = page.locator('.papers > li', { has: page.locator('.by [title]') }).first();
  const coins = row.locator('.Z3988');
  await expect(coins).toHaveCount(1);
  const said = new URLSearchParams((await coins.getAttribute('title')) ?? '');
  const others = (await row.locator('.by [title]').getAttribute('title'))?.split(', ') ?? [];
  const shown = await row.locator('.by bdi').allInnerTexts();
  expect(said.getAll('rft.au')).toEqual([...shown, ...others]);
  expect(said.get('rft.type')).toBe('preprint');
  await row.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: `Mute ${others.at(-1)}` }).click();
  await expect(row).toBeHidden();
});

test('a paper is put into a list from the menu of its row and of its page, and is saved with it', async ({
  page,
}) => {
  await page.goto('./');
  const rows = page.locator('.papers > li');
  const titles = await rows.locator('h3').allInnerTexts();
  const put = async () => {
    await page.getByRole('combobox', { name: 'Add to list' }).fill('Thesis');
    await page.getByRole('button', { name: 'Add to list' }).click();
    await expect(page.getByText('1 paper added to “Thesis”.')).toBeVisible();
  };
  await rows.nth(0).getByRole('button', { name: 'More' }).click();
  await put();
  await rows.nth(1).getByRole('link', { name: titles[1] }).click();
  await page.getByRole('main').getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('heading', { level: 2, name: titles[1] })).toBeVisible();
  await put();
  await page.goto('library/');
  await page.getByRole('link', { name: /^Thesis/ }).click();
  for (const title of titles.slice(0, 2))
    await expect(
      page.getByRole('list', { name: 'Papers' }).getByRole('link', { name: title }),
    ).toBeVisible();
});
