/** The library: lists, tags, filters, many papers at once, and files in and out. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parse } from '@retorquere/bibtex-parser';

/** Saves the first papers of the front page, and opens the library. */
async function libraryWith(page: Page, papers: number): Promise<string[]> {
  await page.goto('./');
  const listed = page.locator('[data-list] > [data-paper]');
  for (let at = 0; at < papers; at++) {
    await listed.nth(at).getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('link', { name: `Library ${at + 1}` })).toBeVisible();
  }
  const titles = await listed.locator('h3').allInnerTexts();
  await page.goto('library/');
  await expect(rows(page)).toHaveCount(papers);
  return titles.slice(0, papers);
}

const rows = (page: Page) => page.locator('.library-papers > li');

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

const buttonOf = (page: Page, title: string, name = 'More') =>
  page.getByRole('group', { name: title }).getByRole('button', { name });

/** Does what the paper's row has no room for. */
async function fromMenu(page: Page, title: string, name: string): Promise<void> {
  await buttonOf(page, title).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter');
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Import library')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('a key in a paper’s menu that takes it out passes the focus on, a pointer does not', async ({
  page,
}) => {
  const [first = '', second = '', third = ''] = await libraryWith(page, 3);
  const focused = page.locator('.library-papers :focus');
  await buttonOf(page, first).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saved', exact: true }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText('No longer saved.')).toBeVisible();
  await expect(focused).toHaveCount(0);
  await fromMenu(page, second, 'Saved');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).filter({ hasText: third }).locator(':focus')).toHaveCount(1);
});

test('on a phone, another list of the library begins with its filters closed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await libraryWith(page, 2);
  await rows(page).first().getByRole('button', { name: 'Mark as read' }).click();
  const filters = page.getByRole('button', { name: 'Filters' });
  await filters.click();
  await expect(page.getByRole('region', { name: 'Filters' })).toBeFocused();
  const read = page.getByRole('link', { name: 'Read 1', exact: true });
  await read.click();
  await expect(rows(page)).toHaveCount(1);
  await expect(filters).toHaveAttribute('aria-expanded', 'false');
  await expect(read).toBeFocused();
});

test('papers are added to a named list, which is renamed, deleted, and brought back', async ({
  page,
  context,
}) => {
  const [first = '', second = ''] = await libraryWith(page, 3);
  const other = await context.newPage();
  await other.goto('library/');
  for (const title of [first, second])
    await page.getByRole('checkbox', { name: `Select ${title}` }).check();
  await expect(page.getByLabel('2 papers selected')).toBeVisible();
  await fill(page, 'Add to list', 'Reading group');
  // The other tab has it, too.
  await other.getByRole('link', { name: 'Reading group 2' }).click();
  await expect(rows(other)).toHaveCount(2);
  await page.reload();
  await page.getByRole('link', { name: 'Reading group 2' }).click();
  await fromMenu(page, first, 'Remove from list');
  await expect(rows(page)).toHaveCount(1);
  await fill(page, 'Name', 'Thursdays');
  await expect(page.getByRole('link', { name: 'Thursdays 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete this list' }).click();
  await expect(page.getByRole('link', { name: 'Thursdays' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Thursdays 1' }).click();
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.locator('.place')).toHaveText('1 of 1');
  await expect(page.locator('.card h2')).toHaveText(second);
});

test('a row of the library shows two actions, and its menu the others; a key’s focus stays there', async ({
  page,
}) => {
  const [first = '', second = ''] = await libraryWith(page, 2);
  const row = rows(page).filter({ hasText: first });
  await expect(row.locator('.tools').getByRole('button')).toHaveText(['Mark as read', '⋯', 'Note']);
  await fromMenu(page, first, 'Star');
  const menu = buttonOf(page, first);
  await expect(page.getByRole('link', { name: 'Starred 1' })).toBeVisible();
  await expect(menu).toBeFocused();
  await menu.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Starred' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('dialog').getByRole('link', { name: 'PDF' })).toBeVisible();
  await page.keyboard.press('Escape');
  await fromMenu(page, first, 'Saved');
  await expect(rows(page)).toHaveCount(1);
  await expect(buttonOf(page, second)).toBeFocused();
});

test('the library is filtered by states, tags and words, and sorted', async ({ page }) => {
  const [first = '', second = '', third = ''] = await libraryWith(page, 3);
  await page.getByRole('checkbox', { name: `Select ${first}` }).check();
  await page.getByRole('checkbox', { name: `Select ${second}` }).check();
  await fill(page, 'Tag', 'To cite');
  await fromMenu(page, second, 'Star');
  await page.getByRole('button', { name: `Note: ${third}` }).click();
  await page.getByLabel(`Your note: ${third}`).fill('Ask Ada about the kumquat.');
  await page.getByLabel(`Your note: ${third}`).blur();
  await expect(page.locator('.noted')).toBeHidden();
  await page.getByRole('button', { name: `Note: ${third}` }).click();
  await expect(rows(page).filter({ hasText: third }).locator('.noted')).toBeVisible();
  await expect(page.locator('.noted')).toContainText('Ask Ada about the kumquat.');
  const filter = page.getByLabel('Filter this list');
  const left = async (text: string, titles: string[]) => {
    await filter.fill(text);
    await expect(rows(page).locator('h2')).toHaveText(titles);
  };
  await left('tag:to-cite', [second, first]);
  await left('tag:to-cite -is:starred', [first]);
  await left('is:starred', [second]);
  await left('has:note', [third]);
  await left('kumq', [third]);
  await filter.fill('tag:zzz');
  await expect(page.getByText('No tag of yours is called “zzz”')).toBeVisible();
  await left('', [third, second, first]);
  await page.getByLabel('Order').selectOption('title');
  const inOrder = [first, second, third].sort((a, b) => a.localeCompare(b));
  await expect(rows(page).locator('h2')).toHaveText(inOrder);
  await page.getByRole('button', { name: `Take off the tag to-cite: ${first}` }).click();
  await left('tag:to-cite', [second]);
});

test('a tag of a row filters the library by it, in its address, and back shows all', async ({
  page,
}) => {
  const [first = '', second = '', third = ''] = await libraryWith(page, 3);
  await page.getByRole('checkbox', { name: `Select ${first}` }).check();
  await page.getByRole('checkbox', { name: `Select ${second}` }).check();
  await fill(page, 'Tag', 'To cite');
  const row = rows(page).filter({ hasText: first });
  const tag = row.getByRole('link', { name: 'to-cite' });
  await tag.press('Enter');
  const tagged = async () => {
    await expect(rows(page).locator('h2')).toHaveText([second, first]);
    await expect(page.getByLabel('Filter this list')).toHaveValue('tag:to-cite');
  };
  await tagged();
  await expect(page).toHaveURL(/library\/\?q=tag%3Ato-cite/);
  await page.goBack();
  await expect(rows(page).locator('h2')).toHaveText([third, second, first]);
  // In another tab, say.
  await page.goto(`library/${await tag.getAttribute('href')}`);
  await tagged();
});

test('the library is searched, filtered and put in order as any list is, by its address', async ({
  page,
}) => {
  const titles = await libraryWith(page, 4);
  const texts = page.locator('.library-papers h2');
  await page.getByLabel('Order').selectOption('Nearest to my saved papers');
  await expect(page).toHaveURL(/library\/\?sort=saved$/);
  await page.getByLabel('Order').selectOption('Last changed first');
  const topic = page.locator('.topic-choice').first();
  const count = Number.parseInt(await topic.locator('.count').innerText(), 10);
  await topic.locator('.with').click();
  await expect(texts).toHaveCount(count);
  await expect(page.getByRole('status').first()).toHaveText(
    count < 4 ? `${count} of 4 papers` : '4 papers',
  );
  await page.reload();
  await expect(texts).toHaveCount(count);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.locator('.place')).toHaveText(`1 of ${count}`);
  await page.goBack();
  await expect(texts).toHaveCount(count);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(texts).toHaveText(titles.toReversed());
});

test('selected papers stay so after a way back from Compare, and where Undo brings them back', async ({
  page,
}) => {
  await libraryWith(page, 3);
  const box = (paper: number) => rows(page).nth(paper).getByRole('checkbox');
  await box(0).check();
  await box(2).check();
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByText('Shared words')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('2 papers selected')).toBeVisible();
  await expect(box(0)).toBeChecked();
  await expect(box(1)).not.toBeChecked();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await rows(page).getByRole('checkbox', { checked: false }).check();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('3 papers selected')).toBeVisible();
});

test('how many of a list are saved is right from the first time it is shown', async ({ page }) => {
  await libraryWith(page, 2);
  // Search, which counts anew, answers late: never.
  await page.route(/\/search\//, () => {});
  await page.reload();
  const saved = page.locator('.choice', { hasText: 'Saved' }).locator('.count');
  await expect(saved).toBeVisible();
  expect(await saved.innerText()).toBe('2');
});

test('where search cannot be had, the library is filtered by what is kept of its papers, and says so', async ({
  page,
}) => {
  const [first = ''] = await libraryWith(page, 3);
  await expect(page.locator('.library-papers').getByText('PDF')).toHaveCount(3);
  await page.route(/\/search\//, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toHaveText('Search could not be loaded: are you offline?');
  await expect(rows(page)).toHaveCount(3);
  await page.getByLabel('Filter this list').fill(`"${first}"`);
  await expect(rows(page).locator('h2')).toHaveText([first]);
});

test('what one is reading is no longer to read, and what is read is no longer being read', {
  tag: '@long',
}, async ({ page }) => {
  const [title = ''] = await libraryWith(page, 1);
  await fromMenu(page, title, 'Start reading');
  await page.getByRole('link', { name: 'Reading 1' }).click();
  await expect(page.getByRole('link', { name: 'To read 0' })).toBeVisible();
  await buttonOf(page, title, 'Mark as read').click();
  await expect(page.getByRole('link', { name: 'Reading 0' })).toBeVisible();
  await page.getByRole('link', { name: 'Read 1', exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
});

test('the selected papers are taken along in every format', async ({ page }) => {
  const [first = ''] = await libraryWith(page, 2);
  const inBar = page.getByRole('combobox', { name: 'Export' });
  const all = page.waitForEvent('download');
  await inBar.selectOption('BibTeX');
  expect(parse(await readFile(await (await all).path(), 'utf8')).entries).toHaveLength(2);
  const file = async (format: string) => {
    const download = page.waitForEvent('download');
    await inBar.selectOption(format);
    return readFile(await (await download).path(), 'utf8');
  };
  await page.getByRole('checkbox', { name: `Select ${first}` }).check();
  expect(parse(await file('BibTeX')).entries).toHaveLength(1);
  expect((await file('RIS')).match(/^ER {2}-/gm)).toHaveLength(1);
  expect(JSON.parse(await file('CSL-JSON'))).toHaveLength(1);
  expect((await file('CSV')).split('\r\n')).toHaveLength(3);
  expect(await file('Markdown')).toMatch(/^- \[.+\]\(https?:.+\)/);
  expect(await file('Obsidian notes (.zip)')).toMatch(/^PK/);
});

test('references of another program are matched by title, arXiv id and DOI; the others are named', {
  tag: '@long',
}, async ({ page }) => {
  const titles = await libraryWith(page, 2);
  await page.goto('./');
  const third = page.locator('[data-list] > [data-paper]').nth(2);
  const title = await third.locator('h3').innerText();
  const fourth =
    (await page.locator('[data-list] > [data-paper]').nth(3).getAttribute('data-paper')) ?? '';
  await page.goto('library/');
  await page.route('**/dois.json', (route) =>
    route.fulfill({ json: { '10.1234/reeds.1': fourth } }),
  );
  const entries = [...titles, `{${title.toUpperCase()}}`, 'Nowhere to be Found'].map(
    (one, at) => `@article{key${at},\n  title = {${one}},\n  year = 2031\n}`,
  );
  entries.push('@article{reeds, title = {As Published}, doi = {10.1234/Reeds.1}}');
  await importFile(page, 'mine.bib', entries.join('\n\n'));
  await expect(page.getByText('References: 5, on this site: 4.')).toBeVisible();
  await page.getByText('Not on this site: 1').click();
  await expect(page.getByText('Nowhere to be Found')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name: 'To read 4' })).toBeVisible();
});

test('a paper leads on to its text, code and citation, and what is known of it outlives the site', {
  tag: '@long',
}, async ({ page }) => {
  const [title = ''] = await libraryWith(page, 1);
  await expect(rows(page).getByText('PDF')).toHaveAttribute('href', /^https:\/\/arxiv\.org\/pdf\//);
  await fromMenu(page, title, 'Cite');
  await expect(page.getByRole('dialog').getByText('@')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).click();
  // As if the paper had been taken off the site.
  const id = await rows(page).getAttribute('data-paper');
  const gone = {
    id: 'gone-paper',
    url: 'https://x.example/papers/gone-paper/',
    title: 'A Gone One',
  };
  const record = JSON.stringify({ ...gone, authors: ['Ada Quill'], code: 'javascript:alert(1)' });
  const marks = [{ id: gone.id, fields: { saved: [true, 1], record: [record, 1] } }];
  await importFile(page, 'marks.json', JSON.stringify({ broadsheet: 2, marks }));
  await page.getByRole('button', { name: 'Merge' }).click();
  const row = page.locator('[data-paper="gone-paper"]');
  await expect(row).toContainText(/Ada Quill.*no longer on this site/);
  await expect(row.getByRole('link')).toHaveCount(0);
  expect(id).not.toBe('gone-paper');
});

test('a note takes the letters typed after its button or key, and says what it is', {
  tag: '@long',
}, async ({ page }) => {
  const [first = ''] = await libraryWith(page, 2);
  const field = page.getByLabel(`Your note: ${first}`);
  const note = page.getByRole('button', { name: `Note: ${first}` });
  await note.press('Enter');
  await expect(field).toBeFocused();
  await expect(page.getByText('Your note', { exact: true })).toBeVisible();
  await page.keyboard.type('xs');
  await expect(field).toHaveValue('xs');
  await note.click();
  await expect(field).toHaveCount(0);
  await rows(page).filter({ hasText: first }).getByRole('heading').getByRole('link').focus();
  await page.keyboard.press('n');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('xs');
  await expect(rows(page)).toHaveCount(2);
});

test('papers that are tagged or put into a list stay selected, and the focus stays in its field', {
  tag: '@long',
}, async ({ page }) => {
  await libraryWith(page, 2);
  const all = page.getByRole('checkbox', { name: '2 papers selected' });
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  for (const label of ['Tag', 'Add to list']) {
    const field = page.getByLabel(label, { exact: true });
    await field.fill('reeds');
    await field.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await expect(all).toBeChecked();
  }
  await expect(page.getByRole('link', { name: 'reeds 2', exact: true })).toBeVisible();
});

test('after many papers are marked with a key they stay selected, and the focus in their tools', {
  tag: '@long',
}, async ({ page }) => {
  await libraryWith(page, 2);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  const tools = page.getByRole('toolbar', { name: 'Tools for selected papers' });
  await tools.getByRole('button', { name: 'Star', exact: true }).press('Enter');
  await expect(page.locator('.notice')).toBeVisible();
  await expect(tools.getByRole('checkbox', { name: '2 papers selected' })).toBeChecked();
  await expect(tools.locator(':focus')).toBeVisible();
});

test('a reading list is printed with its name, notes and addresses, and without the rest of the page', async ({
  page,
}) => {
  const [first = ''] = await libraryWith(page, 2);
  await page.getByRole('button', { name: `Note: ${first}` }).click();
  await page.getByLabel(`Your note: ${first}`).fill('for the seminar');
  await page.getByRole('link', { name: 'With a note 1' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'With a note' })).toBeVisible();
  await expect(page.getByText('for the seminar', { exact: true })).toBeVisible();
  await expect(page.getByText(/^https:\/\/(?:arxiv|doi)\.org\//)).toBeVisible();
  for (const name of ['Following', 'Import library'])
    await expect(page.getByText(name, { exact: true })).toBeHidden();
});

test('while papers are selected, those alone are printed', async ({ page }) => {
  await libraryWith(page, 3);
  await rows(page).nth(1).getByRole('checkbox').check();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).filter({ visible: true })).toHaveCount(1);
  await page.emulateMedia({ media: 'screen' });
  await rows(page).nth(1).getByRole('checkbox').uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).filter({ visible: true })).toHaveCount(3);
});

test('the fields for the selected papers say what they take, and nothing can be pressed that would do nothing', async ({
  page,
}) => {
  await libraryWith(page, 1);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  for (const [label, hint] of [
    ['Tag', 'Name of a tag'],
    ['Add to list', 'Name of a list'],
  ] as const) {
    const [field, button] = [
      page.getByPlaceholder(hint),
      page.getByRole('button', { name: label }),
    ];
    await expect(button).toBeDisabled();
    await field.fill('  ');
    await expect(button).toBeDisabled();
    await field.fill('reeds');
    await expect(button).toBeEnabled();
  }
});

test('a tag is shown as it will be, while it is typed', async ({ page }) => {
  await libraryWith(page, 1);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  const field = page.getByLabel('Tag', { exact: true });
  await field.fill('To cite, later');
  await expect(field).toHaveAccessibleDescription('#to-cite #later');
  await expect(page.getByText('#to-cite #later')).toBeVisible();
  await field.fill('reeds');
  await expect(field).toHaveAccessibleDescription('');
});

test('Compare stays where papers are too few or too many, and says so', async ({ page }) => {
  await libraryWith(page, 5);
  const compare = page.getByRole('button', { name: 'Compare' });
  await expect(compare).toBeDisabled();
  await expect(compare).toHaveCSS('opacity', '0.55');
  await expect(page.getByText('Two to four papers can be compared.')).toBeVisible();
  await expect(compare).toHaveAccessibleDescription('Two to four papers can be compared.');
  const papers = rows(page).getByRole('checkbox');
  for (let at = 0; at < 4; at++) await papers.nth(at).check();
  await expect(page.getByRole('link', { name: 'Compare' })).toBeVisible();
  await papers.nth(4).check();
  await expect(compare).toBeDisabled();
  await expect(compare).toHaveAccessibleDescription('Two to four papers can be compared.');
});

test('the offer to undo goes as the reader goes on to a dialog or another list', async ({
  page,
}) => {
  const [title = ''] = await libraryWith(page, 1);
  const undo = page.getByRole('button', { name: 'Undo' });
  for (const [mark, next] of [
    ['Star', buttonOf(page, title)],
    ['Start reading', page.getByRole('link', { name: /^With a note/ })],
  ] as const) {
    await fromMenu(page, title, mark);
    await expect(undo).toBeVisible();
    await next.click();
    // By itself it would go later.
    await expect(undo).toHaveCount(0, { timeout: 6000 });
    await page.keyboard.press('Escape');
  }
});

test('what a file would bring is read aloud before it is taken', async ({ page }) => {
  await page.goto('library/');
  const marks = [{ id: 'on-reeds', fields: { saved: [true, 1] } }];
  await importFile(page, 'marks.json', JSON.stringify({ broadsheet: 2, marks }));
  const status = page.getByRole('status').filter({ hasText: '1 new' });
  await expect(status).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status).toHaveCount(0);
});

test('a list of the library is shown on the map', { tag: '@long' }, async ({ page }) => {
  await page.goto('./');
  const paper = page.locator('[data-paper]').first();
  const title = (await paper.getByRole('heading').textContent()) ?? '';
  await paper.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  await page.goto('library/');
  await page.locator('.answer-head').getByRole('link', { name: 'On the map' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: title })).toHaveCount(
    1,
  );
});

test('former addresses lead to the library and to review, with what they ask for', async ({
  page,
}) => {
  await page.goto('desk/#starred');
  await expect(page).toHaveURL(/\/library\/#starred$/);
  await page.goto('triage/?has=code');
  await expect(page).toHaveURL(/\/review\/\?has=code$/);
});
