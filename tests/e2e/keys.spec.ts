/** Keys that act on the papers of a list. */
import { expect, type Page, test } from '@playwright/test';

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
  await expect(page.getByRole('link', { name: 'Desk 1' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(second.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  await page.keyboard.press('e');
  await expect(second.locator('.more input')).toBeChecked();
  await expect(second.locator('h3 a')).toBeFocused();
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/papers\//);
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

test('? names the keys, and a switch turns them off for good', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByText('next paper')).toBeVisible();
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('j');
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('button', { name: /^Keys/ }).click();
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
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

test('hits of a search can be saved, by button and by key', async ({ page }) => {
  await page.goto('search/?q=attention');
  const first = page.getByRole('list', { name: 'Papers' }).getByRole('listitem').first();
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('button', { name: 'Saved' })).toBeVisible();
  await first.getByRole('link').first().focus();
  await page.keyboard.press('r');
  await expect(first.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  await page.goto('desk/#read');
  await expect(page.locator('.desk-papers li')).toHaveCount(1);
});

test('in a list of titles, too, papers can be saved', async ({ page }) => {
  await page.goto('./?view=titles');
  const first = papers(page).first();
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('button', { name: 'Saved' })).toBeVisible();
});
