/** Followed searches, over two deployments. */
import { expect } from '@playwright/test';
import { newPaper, nextDayDir } from '../build-site.ts';
import { renewed, test, visitOnce } from './own-site.ts';

test('a followed search says on front page and desk how many new papers it has, and leads to these alone', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await page.goto(`${site.address}search/?q=experts`);
  const follow = page.getByRole('button', { name: 'Follow', exact: true });
  await follow.click();
  await expect(page.getByText(/^Followed: /)).toBeVisible();
  await page.goto(`${site.address}topics/sparse-attention/?has=code`);
  await follow.click();
  await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
  await site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  await expect(page.getByText('In searches that you follow: 1 new in “experts”.')).toBeVisible();
  await page.goto(`${site.address}desk/`);
  const followed = page.getByRole('region', { name: 'Following' });
  await expect(followed.getByRole('listitem')).toHaveCount(2);
  await expect(followed.getByRole('link', { name: 'Sparse attention · With code' })).toBeVisible();
  await followed.getByRole('link', { name: '1 new in “experts”' }).click();
  await expect(page.getByRole('status')).toHaveText('1 paper for “experts”');
  await expect(page.getByRole('link', { name: newPaper.title })).toBeVisible();
});

test('a followed search is renamed and left, and that can be undone', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}search/?q=experts`);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.goto(`${site.address}desk/`);
  const followed = page.getByRole('region', { name: 'Following' });
  await followed.getByRole('button', { name: /^Rename/ }).click();
  await followed.getByRole('textbox').fill('Routing');
  await followed.getByRole('textbox').press('Enter');
  await expect(followed.getByRole('link', { name: 'Routing' })).toBeVisible();
  await page.reload();
  await followed.getByRole('button', { name: 'Unfollow: Routing' }).click();
  await expect(followed).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(followed.getByRole('link', { name: 'Routing' })).toBeVisible();
});
