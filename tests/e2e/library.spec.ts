/** The library: lists, tags, filters, notes, what a row leads to. */
import { expect, test } from '@playwright/test';
import { buttonOf, fill, fromMenu, importMarks, libraryWith, rows } from './library.ts';
import { stopTimers } from './page-time.ts';

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
  await page.getByRole('button', { name: `Remove the tag to-cite: ${first}` }).click();
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

test('how many of a list are saved is right from the first time it is shown', async ({ page }) => {
  await libraryWith(page, 2);
  // Search, which counts anew, answers late: never.
  await page.route(/\/search\//, () => {});
  await page.reload();
  const saved = page.locator('.choice', { hasText: 'Saved' }).locator('.count');
  await expect(saved).toBeVisible();
  expect(await saved.innerText()).toBe('2');
});

test('where search cannot be had, the library is filtered by what is kept of its papers, and says so', {
  tag: '@long',
}, async ({ page }) => {
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
  await importMarks(page, { broadsheet: 2, marks });
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
  // What a screen reader says is what the field holds as it gets the focus.
  const held = page.evaluate(
    () =>
      new Promise((hold) =>
        addEventListener('focusin', ({ target }) => {
          if (target instanceof HTMLTextAreaElement) hold(target.value);
        }),
      ),
  );
  await page.keyboard.press('n');
  expect(await held).toBe('xs');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('xs');
  await expect(rows(page)).toHaveCount(2);
  // From there keys go on, which from the page would begin at the first paper.
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
});

test('the offer to undo goes as the reader goes on to a dialog or another list', async ({
  page,
}) => {
  // By itself it would go after twelve seconds.
  await stopTimers(page, 10_000);
  const [title = ''] = await libraryWith(page, 1);
  const undo = page.getByRole('button', { name: 'Undo' });
  for (const [mark, next] of [
    ['Star', buttonOf(page, title)],
    ['Start reading', page.getByRole('link', { name: /^With a note/ })],
  ] as const) {
    await fromMenu(page, title, mark);
    await expect(undo).toBeVisible();
    await next.click();
    await expect(undo).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
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
