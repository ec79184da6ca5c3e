import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('a paper is searched for, chosen and opened with the keyboard alone', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  const field = page.getByRole('combobox', { name: 'Search the papers' });
  await expect(page.getByRole('option').nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  );
  const title = await chosen.locator('.title').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('Enter without a choice leads to all results', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=attention$/);
});

test('keys that choose among the words of an input method choose no paper', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  await expect(page.getByRole('option').nth(2)).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Search the papers' });
  for (const key of ['ArrowDown', 'Enter']) {
    await field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
  }
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('about/');
  const link = page.getByRole('link', { name: 'Editions' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('a topic is chosen, refused and let go with the keyboard, and keeps the focus', async ({
  page,
}) => {
  await page.goto('./');
  const topic = page.locator('.topic-choice').first();
  await topic.locator('.with').focus();
  await page.keyboard.press('Space');
  await expect(topic.locator('.with')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(topic.locator('.without')).toHaveAttribute('aria-pressed', 'true');
  await expect(topic.locator('.with')).toHaveAttribute('aria-pressed', 'false');
  await expect(topic.locator('.without')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
});

test('letters alone do nothing', async ({ page }) => {
  await page.goto('./');
  await page.locator('body').press('k');
  await page.locator('body').press('s');
  await page.locator('body').press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('axe has nothing to say of the open search, the filters and the reading list', async ({
  page,
}) => {
  await page.goto('search/?q=attention&has=code');
  await expect(page.getByRole('status')).toContainText('papers for');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto('./?has=code');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeVisible();
  expect(
    (await new AxeBuilder({ page }).include('.filters').include('.list-bar').analyze()).violations,
  ).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
});
