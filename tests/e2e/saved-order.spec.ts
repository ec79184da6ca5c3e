/** Lists in the order of what the reader has saved. */
import { expect, test } from '@playwright/test';
import { settled } from './templates.ts';

test('a list can be ordered by nearness to the saved papers, and says by which words', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  const papers = page.locator('[data-paper]:visible');
  const order = page.getByRole('combobox', { name: 'Order' });
  const nearest = 'Nearest to my saved papers';
  await expect(order).toBeHidden();
  const title = (await papers.nth(5).getByRole('heading').textContent()) ?? '';
  const saved = papers.filter({ hasText: title });
  await saved.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  await order.selectOption({ label: nearest });
  await expect(papers.first()).toContainText('Near your saved papers by:');
  await expect(papers.last().getByRole('heading')).toHaveText(title);
  await expect(page.getByText('The papers that this order is based on come last.')).toBeVisible();
  await page.reload();
  await expect(papers.last().getByRole('heading')).toHaveText(title);
  await expect(order).toHaveValue('saved');
  await order.selectOption({ label: 'Default order' });
  await expect(page.getByText('Near your saved papers by:')).toHaveCount(0);
});

for (const path of ['?sort=saved', 'search/?q=attention&sort=saved'])
  test(`no press on "Save" moves the papers of ${path}, and the next visit has them anew`, async ({
    page,
  }) => {
    await page.goto('./');
    for (const at of [0, 1]) await page.getByRole('button', { name: 'Save' }).nth(at).click();
    await expect(page.getByRole('link', { name: 'Library 2' })).toBeVisible();
    await page.goto(path);
    const papers = page.getByRole('main').locator('[data-list] > [data-paper]:visible');
    await expect(papers.first()).toContainText('Near your saved papers by:');
    await settled(page);
    // Further ones are drawn later.
    const titles = async () => (await papers.getByRole('heading').allTextContents()).slice(0, 10);
    const before = await titles();
    const save = papers.nth(4).locator('[data-keep="saved"]');
    await save.press('Enter');
    await expect(page.getByRole('link', { name: 'Library 3' })).toBeVisible();
    await settled(page);
    expect(await titles()).toEqual(before);
    await expect(save).toHaveText('Saved');
    await expect(save).toBeFocused();
    await page.reload();
    await expect(papers.first()).toContainText('Near your saved papers by:');
    await expect(papers.nth(4).getByRole('heading')).not.toHaveText(before[4] ?? '');
  });

test('hits of a search are brought into that order, too', { tag: '@long' }, async ({ page }) => {
  await page.goto('search/?q=attention');
  const hits = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  // The whole answer: the first one has another order.
  await expect(page.getByRole('status')).toContainText('for “attention”');
  const title = (await hits.nth(3).getByRole('heading').textContent()) ?? '';
  await hits.filter({ hasText: title }).getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('saved');
  await expect(hits.first()).toContainText('Near your saved papers by:');
  await expect(hits.nth(3).getByRole('heading')).not.toHaveText(title);
});

test('one list of the reader’s orders a list, and words or topics can be left out of the order', {
  tag: '@long',
}, async ({ page, context }) => {
  await page.goto('./');
  const papers = page.locator('[data-list] > [data-paper]:visible');
  const title = (await papers.nth(4).getByRole('heading').textContent()) ?? '';
  for (const at of [1, 4]) await papers.nth(at).getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('link', { name: 'Library 2' })).toBeVisible();
  await page.goto('library/');
  await page.getByRole('checkbox', { name: `Select ${title}` }).check();
  await page.getByLabel('Add to list', { exact: true }).fill('Gates');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Gates 1' })).toBeVisible();
  await page.goto('./');
  const order = page.getByRole('combobox', { name: 'Order' });
  await order.selectOption({ label: 'Nearest to my list “Gates”' });
  await expect(papers.last().getByRole('heading')).toHaveText(title);
  const because = papers.last().getByText('Near your saved papers by:');
  const [word = ''] = /by: (\p{L}+)/u.exec((await because.textContent()) ?? '')?.slice(1) ?? [];
  expect(word).not.toBe('');
  await expect(page).toHaveURL(/sort=list/);
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel('Words and topics that do not count here').fill(word);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“${word}” no longer counts in this order.`)).toBeVisible();
  await expect(because).not.toContainText(word);
  // The other tab, and the page loaded anew, have it, too.
  const again = `Remove ${word}`;
  await expect(other.getByRole('button', { name: again })).toBeVisible();
  await page.reload();
  await expect(papers.last().getByText('Near your saved papers by:')).not.toContainText(word);
  await page.getByRole('button', { name: again }).press('Enter');
  await expect(because).toContainText(word);
  await expect(page.getByRole('button', { name: again })).toHaveCount(0);
  await expect(page.locator('main :focus'), 'the focus went on').toHaveCount(1);
});

test('who has saved papers sees the list where it stays, before the marks are read', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Save/ }).first().click();
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  const first = page.locator('.papers > li').first();
  // On the page, not in the window: the browser scrolls to where the page was left.
  const top = () => first.evaluate((row) => row.getBoundingClientRect().top + scrollY);
  // Until the islands come nothing is read; head.js keeps the place of what they show.
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\/_astro\/(?!head-).*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(first).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const before = await top();
  release();
  await expect(page.getByRole('option', { name: 'Nearest to my saved papers' })).toBeAttached();
  await expect(page.locator('[data-asleep]')).toHaveCount(0);
  expect(await top()).toBe(before);
});
