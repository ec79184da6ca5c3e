/** Keys that act on the papers of a list. */
import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { swipe } from './swipe.ts';
import { settled } from './templates.ts';

const papers = (page: Page) => page.locator('[data-list] [data-paper]');

test('j and k go through a list, s saves, r marks as read, e opens the abstract, o opens the paper', async ({
  page,
}) => {
  await page.goto('./');
  const second = papers(page).nth(1);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(second.locator('h3 a')).toBeFocused();
  await page.keyboard.press('k');
  await expect(papers(page).first().locator('h3 a')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(second.getByRole('button', { name: 'Saved' })).toBeVisible();
  await expect(page.getByRole('status').getByText(/^Saved\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(second.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  await page.keyboard.press('e');
  await expect(second.locator('.more input')).toBeChecked();
  await expect(second.locator('h3 a')).toBeFocused();
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/papers\//);
});

test('f leads to the filters of a list, also on a phone, and l to the library', async ({
  page,
}) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./');
    await page.keyboard.press('j');
    await expect(papers(page).first().locator('h3 a')).toBeFocused();
    await page.keyboard.press('f');
    await expect(page.getByRole('region', { name: 'Filters' })).toBeFocused();
    await expect(page.getByRole('checkbox', { name: /^With code/ })).toBeVisible();
  }
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/library\/$/);
});

test('filters whose fields come late leave the focus to a reader who has gone on', async ({
  page,
}) => {
  let come = () => {};
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route(/FilterFields[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Filters' }).click();
  const review = page.getByRole('link', { name: /^Review/ });
  await review.focus();
  come();
  await expect(page.getByRole('checkbox', { name: /^With code/ })).toBeVisible();
  await expect(review).toBeFocused();
});

test('four keys leave only what is unread, and again all; what is read meanwhile leaves the list', async ({
  page,
}) => {
  await page.goto('./');
  const filter = page.getByRole('checkbox', { name: /^Unread only/ });
  const shown = page.locator('[data-paper]:visible');
  const all = await shown.count();
  const switchFilter = async () => {
    await page.keyboard.press('f');
    await expect(page.getByRole('region', { name: 'Filters' })).toBeFocused();
    for (const key of ['Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await expect(filter).toBeFocused();
  };
  await expect(filter).toBeVisible();
  await switchFilter();
  await expect(page).toHaveURL(/is=unread/);
  await page.keyboard.press('r');
  await expect(shown).toHaveCount(all - 1);
  await switchFilter();
  await expect(shown).toHaveCount(all);
});

test('keys that are pressed before their script has come act in the order of the presses', async ({
  page,
}) => {
  await page.goto('./');
  const pressed = Promise.withResolvers<void>();
  await page.route(/\/_astro\//, async (route) => {
    await pressed.promise;
    await route.continue();
  });
  for (const key of 'jsjsjs') await page.keyboard.press(key);
  pressed.resolve();
  for (const at of [0, 1, 2])
    await expect(papers(page).nth(at).getByRole('button', { name: 'Saved' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Library 3' })).toBeVisible();
});

test('x hides the paper and goes to the next; u takes back one step after the other', async ({
  page,
}) => {
  await page.goto('./');
  const ids = await papers(page).evaluateAll((all) => all.map((one) => one.dataset.paper));
  const paper = (at: number) => page.locator(`[data-paper="${ids[at]}"]`);
  await page.keyboard.press('j');
  for (const at of [0, 1]) {
    await page.keyboard.press('x');
    await expect(paper(at)).toBeHidden();
    await expect(paper(at + 1).locator('h3 a')).toBeFocused();
  }
  for (const at of [1, 0]) {
    await page.keyboard.press('u');
    await expect(paper(at)).toBeVisible();
  }
  await page.keyboard.press('u');
  await expect(page.getByRole('status').getByText('Nothing to undo.')).toBeVisible();
});

test('? names the keys, and a switch turns them off for good', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('./');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByText('next paper')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Use keyboard shortcuts in lists' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('j');
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('button', { name: /^Keyboard shortcuts/ }).click();
  await expect(
    dialog.getByRole('checkbox', { name: 'Use keyboard shortcuts in lists' }),
  ).not.toBeChecked();
});

test('on a keyboard of other letters the keys are where they are on Latin ones', async ({
  page,
}) => {
  await page.goto('./');
  const press = (key: string, code: string) =>
    page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
      ...{ key, code },
      bubbles: true,
      cancelable: true,
    });
  // A Latin letter with a sign is no other letter.
  await press('ğ', 'KeyS');
  await press('о', 'KeyJ');
  await expect(papers(page).first().locator('h3 a')).toBeFocused();
  await press('.', 'Slash');
  await expect(page.getByRole('searchbox', { name: 'Search this list' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Saved' })).toHaveCount(0);
});

test('keys that are typed into a field do nothing else, and / goes to the search of the list', async ({
  page,
}) => {
  await page.goto('./');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search this list' });
  await expect(field).toBeFocused();
  await page.keyboard.type('xor');
  await expect(field).toHaveValue('xor');
});

test('Escape leads from the field of / back to the list, where keys go on', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search this list' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ox');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).not.toBeFocused();
  await page.keyboard.press('j');
  await expect(papers(page).first().locator('h3 a')).toBeFocused();
  await expect(field).toHaveValue('');
});

test('hits of a search can be saved, by button and by key', async ({ page }) => {
  await page.goto('search/?q=attention');
  const hits = page.locator('[data-hit]');
  await expect(page.getByText(/papers for “attention”/).first()).toBeVisible();
  const first = hits.filter({ hasText: await hits.first().locator('h2').innerText() });
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('button', { name: 'Saved' })).toBeVisible();
  await first.getByRole('link').first().focus();
  await page.keyboard.press('r');
  await expect(first.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  await page.goto('library/#read');
  await expect(page.locator('.library-papers > li')).toHaveCount(1);
});

test('in a list of titles, too, what is hidden leaves the list', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Show for each paper' }).selectOption('Titles');
  const rows = page.locator('.papers > li:visible');
  const first = rows.first();
  const title = await first.getByRole('heading').innerText();
  const before = await rows.count();
  await first.getByRole('button', { name: 'Hide' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeHidden();
  await expect(rows).toHaveCount(before - 1);
});

test('in a list of titles, too, papers can be saved', { tag: '@long' }, async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Show for each paper' }).selectOption('Titles');
  const first = papers(page).first();
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('button', { name: 'Saved' })).toBeVisible();
});

test('in the search dialog arrow keys go on after a click on a button, and after the last hit is hidden', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.fill('hallucination');
  const hits = page.getByRole('grid').getByRole('row');
  await expect(page.getByRole('dialog').locator('.status')).toContainText('for “hallucination”');
  await hits.nth(1).hover();
  await hits.nth(1).getByRole('button', { name: 'Hide' }).click();
  await expect(page.getByRole('dialog').getByText('Hidden.')).toBeVisible();
  await expect(field).toBeFocused();
  const left = await hits.count();
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key);
  await expect(hits).toHaveCount(left - 1);
  const last = hits.last().getByRole('button', { name: 'Hide' });
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await last.getAttribute('id')) ?? '',
  );
});

test('in the search dialog a paper is saved, read and hidden by key and by button, and each can be undone', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('attention');
  const hits = page.getByRole('grid').getByRole('row');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.status')).toContainText('for “attention”');
  const titles = await hits.locator('h2').allInnerTexts();
  const first = hits.filter({ hasText: titles[0] });
  const second = hits.filter({ hasText: titles[1] });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await expect(dialog.getByRole('status').getByText('Saved.')).toBeVisible();
  await expect(first.getByRole('button', { name: 'Saved' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Along the row to its second button.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const read = first.getByRole('button', { name: 'Read', exact: true });
  await expect(read).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.getByRole('combobox')).toHaveAttribute(
    'aria-activedescendant',
    (await read.getAttribute('id')) ?? '',
  );
  await second.hover();
  await second.getByRole('button', { name: 'Hide' }).click();
  await expect(second).toHaveCount(0);
  // Until then the line, and its button, are those of the step before.
  await expect(dialog.getByRole('status').getByText('Hidden.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(second).toHaveCount(1);
  expect(await faultsOf(page, { within: ['dialog'] })).toEqual([]);
  await page.goto('library/#read');
  await expect(page.locator('.library-papers > li')).toHaveCount(1);
});

test('who opens a paper by key finds the focus on it when back, also in a page that was loaded anew', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  // Such a page is not kept for "back".
  await page.evaluate(() => addEventListener('unload', () => {}));
  await papers(page).nth(1).locator('h3 a').focus();
  await page.keyboard.press('j');
  await expect(papers(page).nth(2).locator('h3 a')).toBeFocused();
  await page.keyboard.press('o');
  await page.waitForURL(/\/papers\//);
  await page.goBack();
  await page.waitForURL(/\/broadsheet\/$/);
  await expect(papers(page).nth(2).locator('h3 a')).toBeFocused();
});

test('two columns of the front page stay two when a paper is hidden', { tag: '@long' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const width = async (at: number) => (await papers(page).nth(at).boundingBox())?.width ?? 0;
  const [lead, half] = [await width(0), await width(1)];
  expect(half).toBeLessThan(lead / 2);
  await papers(page).nth(2).getByRole('button', { name: 'Hide' }).click();
  await expect(papers(page).nth(2)).toBeHidden();
  for (const at of [1, 3, 4, 5]) expect(await width(at)).toBe(half);
  expect(await width(6)).toBe(lead);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a swipe to the right saves a paper of a list, one to the left hides it', {
    tag: '@long',
  }, async ({ page }) => {
    // What hears a swipe is fetched after the page.
    await page.goto('./');
    await settled(page);
    const [first, second] = [papers(page).first(), papers(page).nth(1)];
    await expect(first.getByRole('button', { name: 'Save' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await swipe(page, first.locator('.abstract'), 150);
    await expect(first.getByRole('button', { name: 'Saved' })).toBeVisible();
    await second.scrollIntoViewIfNeeded();
    await swipe(page, second.locator('h3'), -150);
    await expect(second).toBeHidden();
  });
});

test('the key that saves a paper in a list saves the one whose page is open', async ({ page }) => {
  await page.goto('papers/pointer-networks/');
  const save = page.locator('[data-keep="saved"]').first();
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('s');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('u');
  await expect(save).toHaveAttribute('aria-pressed', 'false');
});
