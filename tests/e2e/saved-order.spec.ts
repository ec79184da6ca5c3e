/** Lists in the order of what the reader has saved. */
import { expect, test } from '@playwright/test';

test('a list can be ordered by nearness to the saved papers, and says by which words', async ({
  page,
}) => {
  await page.goto('./');
  const papers = page.locator('[data-paper]:visible');
  const order = page.getByRole('combobox', { name: 'Order' });
  const nearest = 'Nearest to my saved papers';
  await expect(page.getByRole('option', { name: nearest })).toHaveCount(0);
  const title = (await papers.nth(5).getByRole('heading').textContent()) ?? '';
  const saved = papers.filter({ hasText: title });
  await saved.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await order.selectOption({ label: nearest });
  await expect(papers.first().getByRole('heading')).toHaveText(title);
  await expect(papers.first()).toContainText('Near your saved papers by:');
  await page.reload();
  await expect(papers.first().getByRole('heading')).toHaveText(title);
  await expect(order).toHaveValue('saved');
  await order.selectOption({ label: 'As listed' });
  await expect(page.getByText('Near your saved papers by:')).toHaveCount(0);
});

test('hits of a search are brought into that order, too', async ({ page }) => {
  await page.goto('search/?q=attention');
  const hits = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await expect(hits.nth(3)).toBeVisible();
  const title = (await hits.nth(3).getByRole('heading').textContent()) ?? '';
  await hits.filter({ hasText: title }).getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('saved');
  await expect(hits.first().getByRole('heading')).toHaveText(title);
});
