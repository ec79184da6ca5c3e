/** Letters that an input method composes, as for Chinese, Japanese or Korean, are no words until they are chosen. */
import { expect, type Page, test } from '@playwright/test';
import { saveFirst } from './own-site.ts';

async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    session,
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    choose: (text: string) => session.send('Input.insertText', { text }),
  };
}

for (const { where, address, name } of [
  { where: 'on the search page', address: 'search/', name: 'Search the papers' },
  { where: 'in a list', address: 'editions/2025-08-20/', name: 'Search this list' },
]) {
  test(`${where}, nothing is asked before letters are chosen`, async ({ page }) => {
    await page.goto(address);
    const field = page.getByRole('main').getByRole('searchbox', { name });
    await field.fill('sparse');
    await expect(page).toHaveURL(/q=sparse$/);
    await field.press('End');
    const { compose, choose } = await inputMethod(page);
    for (const letters of [' a', ' at', ' att']) await compose(letters);
    await expect(field).toHaveValue('sparse att');
    await expect(page).toHaveURL(/q=sparse$/);
    await choose(' attention');
    await expect(field).toHaveValue('sparse attention');
    await expect(page).toHaveURL(/q=sparse\+attention$/);
  });
}

test('the masthead’s field opens search once letters are chosen, and the dialog’s asks then', async ({
  page,
}) => {
  await page.goto('about/');
  const { compose, choose } = await inputMethod(page);
  await page.getByRole('searchbox', { name: /^Search/ }).focus();
  await compose('spa');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await choose('sparse');
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toHaveValue('sparse');
  const status = page.getByRole('dialog').getByRole('status');
  // The whole answer: the first one has fewer papers.
  await expect(status).toContainText('“sparse”');
  const found = await page.getByRole('row').count();
  for (const letters of [' z', ' zx', ' zxqv']) await compose(letters);
  await expect(field).toHaveValue('sparse zxqv');
  expect(await page.getByRole('row').count()).toBe(found);
  await choose(' zxqv');
  await expect(status).toContainText('zxqv');
});

test('on a phone, too, letters written before the dialog is there keep their order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  await page.route(/SearchDialog[^/]*\.js$/, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto('about/');
  await page.getByRole('searchbox', { name: /^Search/ }).focus();
  const { choose } = await inputMethod(page);
  for (const letter of 'spar') await choose(letter);
  open();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('spar');
});

test('papers of the library stay while letters are composed', async ({ page }) => {
  await page.goto('editions/2025-08-20/');
  await saveFirst(page);
  await page.goto('library/');
  const field = page.getByRole('searchbox', { name: 'Filter this list' });
  const rows = page.locator('.library-papers > li');
  await field.focus();
  await expect(rows).toHaveCount(1);
  const { compose, choose } = await inputMethod(page);
  for (const letters of ['z', 'zx', 'zxqv']) await compose(letters);
  await expect(field).toHaveValue('zxqv');
  expect(await rows.count()).toBe(1);
  await choose('zxqv');
  await expect(rows).toHaveCount(0);
});

test('the Enter that ends a composition submits nothing', async ({ page }) => {
  await page.goto('topics/');
  await page.getByRole('searchbox', { name: 'Search the papers' }).click();
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.click();
  const { session, compose, choose } = await inputMethod(page);
  await compose('attention');
  // As browsers report a key that the input method takes.
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await choose('attention');
  await expect(page.getByRole('row').first()).toBeVisible();
  await expect(page).toHaveURL(/\/topics\/$/);
});
