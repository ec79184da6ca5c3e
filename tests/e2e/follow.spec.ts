/** Followed searches, over two deployments. */
import { expect } from '@playwright/test';
import { storageKeyUnder } from '../../src/storage-key.ts';
import { newPaper, nextDayDir, testBase } from '../build-site.ts';
import { countShifts } from './layout-shifts.ts';
import { renewed, saveFirst, test, visitOnce } from './own-site.ts';
import { stopAnimations } from './page-time.ts';

test('what is new in a followed search comes first on the front page, with the reason; the library leads to it', async ({
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
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  const forYou = page.getByRole('region', { name: 'For you' });
  await expect(forYou.getByRole('listitem').filter({ hasText: newPaper.title })).toContainText(
    'You follow “experts”',
  );
  await page.goto(`${site.address}library/`);
  const followed = page.getByRole('region', { name: 'Following' });
  await expect(followed.getByRole('listitem')).toHaveCount(2);
  await expect(followed.getByRole('link', { name: 'Sparse attention · With code' })).toBeVisible();
  await followed.getByRole('link', { name: '1 new in “experts”' }).click();
  await expect(page.getByRole('status')).toHaveText('1 paper for “experts”');
  await expect(page.getByRole('link', { name: newPaper.title })).toBeVisible();
});

test('where fewer papers come for a reader than there is room for, nothing moves', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await page.goto(`${site.address}search/?q=experts`);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByText(/^Followed: /)).toBeVisible();
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  await page.setViewportSize({ width: 390, height: 844 });
  // The page waits a second and a half for them.
  await stopAnimations(page);
  const key = storageKeyUnder(testBase, 'for-you');
  await page.addInitScript((key) => localStorage.setItem(key, '6'), key);
  const moved = await countShifts(page);
  await page.goto(site.address);
  const forYou = page.getByRole('region', { name: 'For you' });
  await expect(forYou.getByRole('heading', { level: 3 })).toHaveText([newPaper.title]);
  await expect(page.locator('[data-list] > [data-paper]').nth(1)).toBeVisible();
  expect(await moved()).toBeLessThan(0.005);
});

for (const [what, address] of [
  ['an author with three papers', 'authors/zhen-qin/'],
  ['a venue with four', 'venues/eccv/'],
  ['a topic without any', 'topics/agents/'],
] as const)
  test(`${what} can be followed, and has no filters`, async ({ page, site }) => {
    await page.goto(site.address);
    await saveFirst(page);
    await page.goto(site.address + address);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Review' })).toHaveCount(
      address.startsWith('topics') ? 0 : 1,
    );
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveCount(
      address.startsWith('topics') ? 0 : 1,
    );
    await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0);
    await page.goto(`${site.address}library/`);
    await expect(
      page.getByRole('region', { name: 'Following' }).getByRole('link', { name }),
    ).toBeVisible();
  });

test('a followed search is renamed and left, and that can be undone', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}search/?q=experts`);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
  await page.goto(`${site.address}library/`);
  const followed = page.getByRole('region', { name: 'Following' });
  const name = await followed.getByRole('link').first().innerText();
  await followed.getByRole('button', { name: /^Rename/ }).click();
  await followed.getByRole('textbox').fill('');
  await followed.getByRole('textbox').press('Enter');
  await expect(followed.getByRole('link', { name })).toBeVisible();
  await followed.getByRole('button', { name: /^Rename/ }).click();
  await followed.getByRole('textbox').fill('Routing');
  await followed.getByRole('textbox').press('Enter');
  await expect(followed.getByRole('link', { name: 'Routing' })).toBeVisible();
  await expect(followed.getByRole('button', { name: /^Rename/ })).toBeFocused();
  await page.reload();
  await followed.getByRole('button', { name: 'Unfollow: Routing' }).click();
  await expect(followed).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(followed.getByRole('link', { name: 'Routing' })).toBeVisible();
});

test('a paper that two followed lists have is there once, and who follows nothing learns that one can', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  const tip = page.getByText('Follow topics: what is new in them comes first here.');
  await expect(tip).toBeVisible();
  for (const words of ['experts', 'velvet gates']) {
    await page.goto(`${site.address}search/?q=${words}`);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
  }
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  const forYou = page.getByRole('region', { name: 'For you' });
  await expect(forYou.getByRole('heading', { level: 3 })).toHaveText([newPaper.title]);
  await expect(forYou).toContainText('You follow “experts” and “velvet gates”');
  // The reason is one sentence, with its links in one line.
  const links = await forYou.getByRole('link', { name: /^“/ }).all();
  const tops = () => Promise.all(links.map(async (link) => (await link.boundingBox())?.y));
  await expect.poll(async () => new Set(await tops()).size).toBe(1);
  expect(links).toHaveLength(2);
  await expect(tip).toBeHidden();
});
