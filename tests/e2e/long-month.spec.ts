/** A month of many papers: its most voted ones, and those that follow. */
import { expect, type Page } from '@playwright/test';
import { firstOfRoundUp } from '../../src/views/papers-here.ts';
import { longTopicDir } from '../build-site.ts';
import { countShifts } from './layout-shifts.ts';
import { testOn } from './own-site.ts';
import { stopAnimations } from './page-time.ts';
import { settled } from './templates.ts';

const test = testOn(longTopicDir);
const month = 'editions/2025-08/';
const shown = (page: Page) => page.locator('.papers > li:visible');

test('a month shows its first papers whole, then more of them, and nothing is thrown', async ({
  page,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', ({ message }) => heard.push(message));
  await page.goto(month);
  const first = shown(page).first();
  await expect(first.locator('.abstract')).toBeVisible();
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('button', { name: 'Saved' })).toBeVisible();
  await expect(shown(page)).toHaveCount(firstOfRoundUp);
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(shown(page)).toHaveCount(100);
  expect(heard).toEqual([]);
});

for (const width of [390, 320])
  test(`at ${width} pixels a month has its tools and its first headline in sight, and its tools stay there`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(month);
    await settled(page);
    const first = page.locator('main h3').first();
    await expect(page.locator('.figure').first()).toHaveText('20 votes');
    expect((await first.boundingBox())?.y).toBeLessThan(300);
    const filters = page.getByRole('button', { name: /^Filters/ });
    await expect(filters).toBeInViewport({ ratio: 1 });
    await page.locator('.figure').last().scrollIntoViewIfNeeded();
    await expect(first).not.toBeInViewport();
    await expect(filters).toBeInViewport({ ratio: 1 });
  });

test('whatever is chosen of a month, its papers stand below the tools, and the most voted give way until all is cleared', async ({
  page,
}) => {
  await page.goto(month);
  await settled(page);
  const voted = page.getByRole('region', { name: 'Most votes' });
  const order = page.getByRole('combobox', { name: 'Order' });
  const answer = page.locator('.list-answer h3');
  await voted.locator('h3').last().scrollIntoViewIfNeeded();
  await order.selectOption('title');
  await expect(answer.first()).toBeInViewport();
  await expect(voted).toBeHidden();
  await order.selectOption('relevance');
  await expect(voted.locator('h3').first()).toBeInViewport();
  await page.locator('.topic-choice .with').first().click();
  await expect(answer.first()).toBeInViewport();
  await expect(voted).toBeHidden();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(voted.locator('h3').first()).toBeInViewport();
});

for (const width of [1440, 390])
  test(`at ${width} pixels a month whose address has filters shows their papers alone, and nothing moves`, async ({
    page,
  }) => {
    const shifted = await countShifts(page);
    // Without scripts all papers would be shown after three seconds.
    await stopAnimations(page);
    await page.setViewportSize({ width, height: 844 });
    const held = Promise.withResolvers<void>();
    await page.route(/_astro\/list.*\.js$/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(`${month}?topic=amber-lamps`, { waitUntil: 'commit' });
    const voted = page.locator('.above h3').first();
    await expect(voted).toBeAttached();
    await expect(voted).toBeHidden();
    held.resolve();
    await expect(page.locator('.list-answer h3').first()).toBeInViewport();
    await settled(page);
    await expect(voted).toBeHidden();
    expect(await shifted()).toBeLessThan(0.01);
  });

test('what is hidden or muted leaves the most voted papers, too, and the next one gets the focus', async ({
  page,
}) => {
  await page.goto(month);
  const voted = page.locator('.ranked > li:visible');
  const titles = await voted.locator('h3').allInnerTexts();
  const rowOf = (at: number) => voted.filter({ hasText: titles[at] });
  await rowOf(0).getByRole('button', { name: 'Hide' }).press('Enter');
  await expect(rowOf(0)).toHaveCount(0);
  await expect(rowOf(1).getByRole('button', { name: 'Hide' })).toBeFocused();
  await rowOf(1).getByRole('button', { name: 'More' }).press('Enter');
  const mute = page.getByRole('group', { name: 'Mute' });
  await mute.getByRole('button', { name: 'amber lamps' }).press('Enter');
  await expect(voted.locator('h3')).toHaveText(titles.filter((_, at) => at % 2 === 0).slice(1));
  await expect(rowOf(2).getByRole('button', { name: 'More' })).toBeFocused();
  await page.keyboard.press('u');
  await expect(rowOf(1)).toBeVisible();
});

test('a month whose address has filters shows all papers where no script comes', async ({
  page,
}) => {
  await page.route(/_astro\/.*\.js/, (route) => route.abort());
  await page.goto(`${month}?topic=amber-lamps`);
  const voted = page.locator('.above h3');
  await expect(voted.first()).toBeVisible();
  const [last, next] = await Promise.all([
    voted.last().boundingBox(),
    page.locator('#papers-title').boundingBox(),
  ]);
  expect(last?.y).toBeLessThan(next?.y ?? 0);
});
