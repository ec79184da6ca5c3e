import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { testDir } from '../build-site.ts';

const paperWith = (part: RegExp) =>
  readdirSync(`${testDir}/papers`).find((id) =>
    part.test(readFileSync(`${testDir}/papers/${id}/index.html`, 'utf8')),
  );
const withRelated = paperWith(/class="related"/);
const columns = (page: Page) => page.getByRole('article');

test('a paper is compared with its nearest, one is taken out and another is added', async ({
  page,
}) => {
  await page.goto(`papers/${withRelated}/`);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: /^Compare with/ }).click();
  await expect(columns(page).first().getByRole('heading', { level: 2 })).toHaveText(title);
  const before = await columns(page).count();
  expect(before).toBeGreaterThan(1);
  await expect(columns(page).first().getByText('Abstract')).toBeVisible();
  await columns(page)
    .nth(1)
    .getByRole('button', { name: /^Remove: / })
    .click();
  await expect(columns(page)).toHaveCount(before - 1);
  await page.getByRole('searchbox', { name: 'Add a paper' }).fill('sparse attention');
  await page.getByRole('button', { name: /^Add / }).first().click();
  await expect(columns(page)).toHaveCount(before);
  await page.reload();
  await expect(columns(page)).toHaveCount(before);
  await page.goBack();
  await expect(columns(page)).toHaveCount(before - 1);
});

test('of more than four papers it is said that four can be compared; taken out, one gives its place to the fifth', async ({
  page,
}) => {
  const ids = readdirSync(`${testDir}/papers`).slice(0, 5);
  await page.goto(`compare/#${ids}`);
  await expect(columns(page)).toHaveCount(4);
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toHaveText('Two to four papers can be compared.');
  await page
    .getByRole('button', { name: /^Remove: / })
    .first()
    .click();
  await expect(status).toHaveText('4 papers');
  await expect(columns(page)).toHaveCount(4);
  await expect(page).toHaveURL(new RegExp(`${ids.slice(1)}$`));
});

test('who comes without papers is led to the library and to search', async ({ page }) => {
  await page.goto('compare/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Search the papers' })).toBeVisible();
  await main.getByRole('link', { name: 'Your library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your library' })).toBeVisible();
});

test('a paper is compared by what its page says of it: formulas, abstract, numbers and names', async ({
  page,
}) => {
  const id = paperWith(/<h1[^>]*>(?:(?!<\/h1>).)*<math.* data-aid/s);
  await page.goto(`papers/${id}/`);
  const onPage = (part: string) => page.locator(`.paper-page ${part}`).allTextContents();
  const [formulas, abstract, names] = [
    await onPage('h1 math'),
    await onPage('.abstract'),
    await onPage('[data-aid] span'),
  ];
  expect(Math.min(formulas.length, names.length)).toBeGreaterThan(0);
  await page.goto(`compare/#${id}`);
  await expect(columns(page).locator('h2 math')).toHaveText(formulas);
  await expect(columns(page).locator('.abstract')).toHaveText(abstract);
  for (const name of names)
    await expect(
      columns(page).getByRole('listitem').getByText(name, { exact: true }),
    ).toBeVisible();
});

test('the address of a paper’s page and Enter add that paper', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(`papers/${withRelated}/`);
  const [title, address] = [await page.getByRole('heading', { level: 1 }).innerText(), page.url()];
  await page.goto('compare/');
  const field = page.getByRole('searchbox', { name: 'Add a paper' });
  await field.fill(address);
  await expect(page.getByRole('button', { name: `Add a paper: ${title}` })).toBeVisible();
  await field.press('Enter');
  await expect(columns(page).getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(field).toHaveValue('');
});

test('Enter waits for the papers of the letters that stand in the field', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('compare/');
  const field = page.getByRole('searchbox', { name: 'Add a paper' });
  const offered = page.getByRole('button', { name: /^Add / });
  await field.fill('attention');
  await expect(offered.first()).toBeVisible();
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'plagiarism';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect(columns(page).getByRole('heading', { level: 2 })).toHaveText(/Plagiarism/);
  await expect(field).toHaveValue('');
});

test('how many papers are offered is said, or that there is none', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('compare/');
  const field = page.getByRole('searchbox', { name: 'Add a paper' });
  const said = page.getByRole('search', { name: 'Add a paper' }).getByRole('status');
  await field.fill('attention');
  await expect(said).toHaveText('5 papers');
  await field.fill('zxqvkj');
  await expect(said).toHaveText('Nothing found');
  await page.route(/\/search\//, (route) => route.abort('internetdisconnected'));
  await page.reload();
  await field.fill('attention');
  await expect(said).toHaveText('Search could not be loaded: are you offline?');
});

test('a list that is filtered down to a few papers leads to them side by side', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('topics/sparse-attention/');
  const compare = page.getByRole('link', { name: 'Compare', exact: true });
  await expect(compare).toHaveCount(0);
  await page.goto('search/?q=venue:eccv');
  const status = page.getByRole('status').filter({ hasText: /^\d+ papers for/ });
  const found = Number(/^\d+/.exec(await status.innerText())?.[0]);
  expect(found).toBeGreaterThan(1);
  expect(found).toBeLessThan(5);
  await compare.click();
  await expect(columns(page)).toHaveCount(found);
});

test('on a phone each paper has a screen of its own, and a swipe shows the next', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const ids = await page
    .locator('[data-paper]')
    .evaluateAll((all) => all.slice(0, 2).map((one) => one.getAttribute('data-paper')));
  await page.goto(`compare/#${ids.join(',')}`);
  await expect(columns(page)).toHaveCount(2);
  const side = page.getByRole('region', { name: 'Compare papers' });
  await side.evaluate((element) => element.scrollBy(300, 0));
  await expect(columns(page).nth(1).getByRole('heading', { level: 2 })).toBeInViewport({
    ratio: 1,
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('on a phone the chart’s dates and shares are as large as other text, and its table fits', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('topics/trends/');
  const chart = page.getByRole('img', { name: /Share of the papers over time/ });
  const height = () =>
    chart
      .locator('text')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
  await expect.poll(height).toBeGreaterThan(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  // Nor does the table: its last column is in view.
  const table = page.getByRole('table');
  expect(await table.evaluate((one) => one.parentElement?.scrollWidth)).toBeLessThanOrEqual(358);
});

test('the chart is printed as wide as a sheet, its dates as large as other text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('topics/trends/');
  const width = async () =>
    Number((await page.locator('.trends .chart').getAttribute('viewBox'))?.split(' ')[2]);
  await expect.poll(width).toBeGreaterThan(800);
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const drawn = document.querySelector('.trends .chart')?.getAttribute('viewBox');
      document.documentElement.dataset.printed = drawn?.split(' ')[2];
    }),
  );
  await page.pdf();
  const printed = await page.locator('html').getAttribute('data-printed');
  expect(Number(printed)).toBeLessThan(700);
  await expect.poll(width).toBeGreaterThan(800);
});

test('two topics stand in one chart, with the same in a table, and in the address', async ({
  page,
}) => {
  await page.goto('topics/attention/');
  await page.getByRole('link', { name: 'Trends', exact: true }).click();
  const second = page.getByLabel('Topic 2');
  const option = second.locator('option:not([disabled])').nth(4);
  const name = await option.innerText();
  await second.selectOption(name);
  await expect(page.getByRole('img', { name: /Share of the papers over time/ })).toHaveAttribute(
    'aria-label',
    new RegExp(name),
  );
  await expect(page.getByRole('columnheader', { name })).toBeVisible();
  await expect(page).toHaveURL(/#.+,/);
  await page.reload();
  await expect(page.getByRole('columnheader', { name })).toBeVisible();
});

test('the focus stays in the field after a paper is added, and goes on where none can be', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('compare/');
  const field = page.getByRole('searchbox', { name: 'Add a paper' });
  for (const n of [1, 2, 3, 4]) {
    await field.fill('attention');
    await page.getByRole('button', { name: /^Add / }).first().click();
    await expect(columns(page)).toHaveCount(n);
    if (n < 4) await expect(field).toBeFocused();
  }
  await expect(field).toHaveCount(0);
  await expect(columns(page).last().locator('h2 a')).toBeFocused();
  await columns(page)
    .last()
    .getByRole('button', { name: /^Remove: / })
    .press('Enter');
  await expect(field).toBeFocused();
});
