/** Search as a page, and what search costs before it is used. */
import { expect, type Page, test } from '@playwright/test';
import { nextDayDir } from '../build-site.ts';
import { testOn } from './own-site.ts';
import { openTemplate, settled, templates, wholeAnswer } from './templates.ts';

test('the search page is its address: words and filters', async ({ page, context }) => {
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill('attention');
  await wholeAnswer(page);
  const before = await page.getByRole('status').innerText();
  await page.getByRole('checkbox', { name: /With code/ }).click();
  await expect(page).toHaveURL(/search\/\?q=attention&has=code$/);
  await expect(page.getByRole('status')).not.toHaveText(before);
  await expect(page.getByRole('status')).not.toHaveText('Searching…');
  const said = await page.getByRole('status').innerText();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('status')).toHaveText(said);
  await page.goBack();
  await expect(page).toHaveURL(/search\/\?q=attention$/);
  await expect(page.getByRole('checkbox', { name: /With code/ })).not.toBeChecked();
});

test('a page opened with words asks for the index before the script of its list is there', async ({
  page,
}) => {
  await page.route(/\/PaperList[^/]*\.js$/, () => {});
  const index = page.waitForRequest(/\/search-2\.json$/);
  await page.goto('search/?q=attention', { waitUntil: 'commit' });
  await index;
});

test('first titles do not share the line with what only the full answer needs', async ({
  page,
}) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`asked for ${nameOf(request.url())}`));
  page.on('requestfinished', (request) => seen.push(`got ${nameOf(request.url())}`));
  const nameOf = (url: string) => /search\/([a-z-]+)\./.exec(url)?.[1];
  await page.goto('search/?q=attention');
  await wholeAnswer(page);
  expect(seen).toContain('asked for vocabulary');
  expect(seen.indexOf('got titles')).toBeLessThan(seen.indexOf('asked for vocabulary'));
});

test('on a phone the first hit stands in the upper half of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('search/?q=attention');
  await wholeAnswer(page);
  await settled(page);
  const first = await page.locator('.hit-list h2').first().boundingBox();
  expect(first?.y).toBeLessThan(844 / 2);
  // The button of the filters stands beside the switch, and opens them below both.
  const filters = page.getByRole('button', { name: 'Filters' });
  await filters.click();
  await expect(page.locator('.filters')).toBeVisible();
  const opened = await page.locator('.filters').boundingBox();
  const button = await filters.boundingBox();
  expect(opened?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
});

test('a small box beside the field takes words exactly as typed, while one types on, too', async ({
  page,
}) => {
  await page.goto('search/?q=atention');
  await wholeAnswer(page);
  await expect(page.getByText('Search instead for')).toBeVisible();
  const box = page.getByRole('checkbox', { name: 'Exactly as typed' });
  expect((await box.boundingBox())?.width).toBeLessThan(32);
  await box.check();
  await expect(page).toHaveURL(/q=atention&exact=1$/);
  await expect(page.getByText('Search instead for')).toBeHidden();
  await page.getByRole('main').getByRole('searchbox').fill('atentio');
  await expect(page).toHaveURL(/q=atentio&exact=1$/);
});

test('an order is offered where it changes something', {
  tag: '@long',
}, async ({ page }) => {
  const order = page.getByRole('combobox', { name: 'Order' });
  await page.goto('search/?q=attention');
  await wholeAnswer(page);
  await expect(order).toHaveCount(0);
  await page.goto('search/?q=attention&sort=list:deleted');
  await expect(order).toHaveValue('saved');
});

testOn(nextDayDir)(
  'papers of several days are put in order by day, too, and the order stands in the address',
  { tag: '@long' },
  async ({ page }) => {
    const order = page.getByRole('combobox', { name: 'Order' });
    await page.goto('search/?q=experts');
    await expect(order.getByRole('option')).toHaveText(['Best match', 'Newest first', 'By title']);
    await order.selectOption('Newest first');
    await expect(page).toHaveURL(/search\/\?q=experts&sort=date$/);
  },
);

test('the link of a search can be copied, words and filters', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('search/?q=attention&has=code');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a topic that an address both includes and excludes is excluded, and is shown as excluded', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('search/');
  const topic = page.locator('.topic-choice').first();
  await topic.locator('.with').click();
  await expect(page).toHaveURL(/topic=/);
  const chosen = new URL(page.url()).searchParams.get('topic') ?? '';
  await page.goto(`search/?topic=${chosen}&not=${chosen}`);
  await expect(page.getByRole('button', { name: /^Remove Exclude / })).toBeVisible();
  await expect(topic.locator('.without')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toContainText(/^[1-9]\d* papers/);
});

test('a filter leaves as many papers as its count said', async ({ page }) => {
  await page.goto('search/?q=attention');
  await wholeAnswer(page);
  const topic = page.locator('.topic-choice').first();
  const count = await topic.locator('.count').innerText();
  await topic.locator('.with').click();
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^${Number.parseInt(count, 10)} papers? for`),
  );
});

test('the code of a hit is one press away, as in other lists', async ({ page, context }) => {
  await page.goto('search/?q=attention&has=code');
  await wholeAnswer(page);
  const row = page.locator('.hit-list > li').first();
  const code = row.getByRole('link', { name: 'Code', exact: true });
  const paper = await context.newPage();
  await paper.goto((await row.locator('h2 a').getAttribute('href')) ?? '');
  const ways = paper.getByRole('navigation', { name: 'The paper elsewhere' });
  const address = (await ways.getByRole('link', { name: 'Code' }).getAttribute('href')) ?? '';
  const asked = page.waitForRequest(address);
  await code.click();
  await asked;
});

test('when filters leave nothing, search says which one to remove, and removes it', async ({
  page,
}) => {
  await page.goto('search/?q=plagiarism&has=project');
  await expect(page.locator('.nothing-title')).toHaveText('Nothing found for “plagiarism”');
  await page
    .getByRole('button', { name: /^Without the filter “With a project page”: \d+ paper/ })
    .click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Plagiarism' }).first()).toBeVisible();
});

/** Files of search that the page asks for from now on. */
function searchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/search\/.|worker|SearchDialog/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

test('where nothing is found the newest papers stand, and where the filters stand does not change', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const filters = page.getByRole('button', { name: 'Filters' });
  await openTemplate(page, templates.topic);
  const onList = await filters.boundingBox();
  await page.goto('search/?q=zxqv');
  await expect(page.locator('.nothing-title')).toBeVisible();
  // There may be such a paper tomorrow.
  await expect(page.getByRole('button', { name: 'Follow', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Review', exact: true })).toHaveCount(0);
  const newest = page.getByRole('heading', { name: 'The newest papers' });
  await expect(newest.locator('xpath=..').getByRole('listitem').first()).toBeVisible();
  expect((await filters.boundingBox())?.x).toBe(onList?.x);
});

test('opened with a query, the search page fetches the index before the scripts of lists are here', async ({
  page,
}) => {
  const asked = searchRequests(page);
  await page.route(/_astro\/list\.[^/]+\.js$/, () => {});
  await page.goto('search/?q=velvet', { waitUntil: 'commit' });
  await expect.poll(() => asked.some((path) => path.includes('/search/titles'))).toBe(true);
});

test('the search page fetches nothing of search before a reader asks', async ({ page }) => {
  const asked = searchRequests(page);
  await page.goto('search/');
  await settled(page);
  expect(asked).toEqual([]);
  await page.getByRole('checkbox', { name: /With code/ }).click();
  await expect(page.getByRole('status')).toContainText(/^\d+ papers$/);
  expect(asked.some((path) => path.includes('/search/titles'))).toBe(true);
});

test('further results come when asked for', { tag: '@long' }, async ({ page }) => {
  await page.goto('search/?q=attention');
  const hits = page.locator('[data-hit]');
  await expect(hits).toHaveCount(20);
  await page.getByRole('button', { name: /^Show 20 more of / }).click();
  await expect(hits).toHaveCount(40);
});

test('nothing for search is fetched before a reader turns to it', { tag: '@long' }, async ({
  page,
}) => {
  const asked = searchRequests(page);
  await page.goto('about/');
  await settled(page);
  expect(asked).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search the papers' }).click();
  await expect(page.getByRole('combobox', { name: 'Search the papers' })).toBeFocused();
  expect(asked.some((path) => path.includes('SearchDialog'))).toBe(true);
});

test('an address that was cut short leads to the paper that was meant', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('./');
  const id = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
  await page.goto(`papers/${id.slice(0, -4)}`);
  await page.getByRole('link', { name: /^Search for “/ }).click();
  const first = page.getByRole('list', { name: 'Papers' }).getByRole('listitem').first();
  await expect(first.getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`/papers/${id}/`),
  );
});

test('from a paper, back leads to the hit that was left, though the page is made anew', async ({
  page,
}) => {
  await page.goto('search/?q=attention');
  const hits = page.locator('[data-hit]');
  await wholeAnswer(page);
  await page.getByRole('button', { name: /^Show 20 more of / }).click();
  await settled(page);
  const link = hits.nth(33).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(1000);
  await link.click();
  await expect(page).toHaveURL(/papers/);
  await page.goBack();
  await expect(hits).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
  await expect(link).toBeInViewport();
});

test('arrow keys lead from the field through the hits and back, and Enter opens one', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('search/?q=attention');
  const hits = page.locator('.hit-list h2 a');
  await wholeAnswer(page);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const title = await hits.first().innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
});

test('filters stay in view beside the hits, and a choice shows the answer from its beginning', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('search/?q=attention');
  await wholeAnswer(page);
  await page.locator('.hit-list h2 a').nth(5).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 900);
  const code = page.getByRole('group', { name: 'Fields' }).getByRole('button').first();
  await expect(code).toBeInViewport();
  await code.click();
  await expect(page.getByText(/papers? for/).first()).toBeInViewport();
  await expect(page.locator('.hit-list h2 a').first()).toBeInViewport();
});
