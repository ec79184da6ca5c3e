/** What is done with several papers of the library: marked, tagged, compared, printed, and files in and out. */
import { expect, test } from '@playwright/test';
import { parse } from '@retorquere/bibtex-parser';
import { exported } from './downloads.ts';
import { importFile, libraryWith, rows } from './library.ts';
import { settled } from './templates.ts';

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

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a paper is selected by a press beside its box, which is as large as that for all', async ({
    page,
  }) => {
    await libraryWith(page, 2);
    await settled(page);
    const box = rows(page).nth(1).getByRole('checkbox');
    const { width } = (await box.boundingBox()) ?? {};
    expect(width).toBe((await page.getByLabel('Select all').boundingBox())?.width);
    // 17 px from the middle of 44, each way.
    await rows(page)
      .nth(1)
      .locator('.pick')
      .tap({ position: { x: 39, y: 39 } });
    await expect(box).toBeChecked();
  });
});

test('the selected papers are taken along in every format', async ({ page }) => {
  const [first = ''] = await libraryWith(page, 2);
  const file = (format: string) => exported(page, format);
  expect(parse(await file('BibTeX')).entries).toHaveLength(2);
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

test('references are matched by title where another page stands in the place of the DOIs', {
  tag: '@long',
}, async ({ page }) => {
  const [title] = await libraryWith(page, 1);
  await page.route('**/dois.json', (route) => route.fulfill({ body: '<!doctype html>' }));
  await importFile(page, 'mine.bib', `@article{a, title = {${title}}, doi = {10.1234/reeds.1}}`);
  await expect(page.getByText('References: 1, on this site: 1.')).toBeVisible();
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

test('no empty band stands between a short list and what is below it', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await libraryWith(page, 2);
  await settled(page);
  const list = await rows(page).last().boundingBox();
  const below = await page.getByText('The whole library, with lists and notes').boundingBox();
  expect(below?.y).toBeLessThan((list?.y ?? 0) + (list?.height ?? 0) + 100);
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

test('Compare stays where papers are too few or too many, and says so', {
  tag: '@long',
}, async ({ page }) => {
  await libraryWith(page, 5);
  const compare = page.getByRole('button', { name: 'Compare' });
  await expect(compare).toBeDisabled();
  await expect(compare).toHaveCSS('opacity', '0.55');
  await expect(compare).toHaveAccessibleDescription('Two to four papers can be compared.');
  await compare.press('Enter');
  await expect(page.locator('.notice')).toContainText('Two to four papers can be compared.');
  const papers = rows(page).getByRole('checkbox');
  for (let at = 0; at < 4; at++) await papers.nth(at).check();
  await expect(page.getByRole('link', { name: 'Compare' })).toBeVisible();
  await papers.nth(4).check();
  await expect(compare).toBeDisabled();
  await expect(compare).toHaveAccessibleDescription('Two to four papers can be compared.');
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
