/** What the map shows, how it is chosen, and where it leads. */
import { expect, test } from '@playwright/test';
import { idsFile, mapSheet } from '../../src/map-file.ts';
import { longTopic, longTopicDir, nextDayDir } from '../build-site.ts';
import { faultsOf } from './axe.ts';
import { aroundOf, canvasOf, countSigns, named, openMap, picture, statusOf } from './on-map.ts';
import { areKept, test as ownTest, renewed, saveFirst, visitOnce, waitUntil } from './own-site.ts';
import { settled } from './templates.ts';

test('the papers of a large library are drawn once while the map loads, some in each frame', async ({
  page,
}) => {
  const papers = 5000;
  await page.route(/map\/points\/[^-]+\.json$/, (route) => {
    // The site's own papers stand in the middle: their titles are listed.
    const points = Array.from({ length: papers }, (_, at) => [
      (2000 + at) % mapSheet.width,
      (1520 + at) % mapSheet.height,
      0,
      0,
    ]);
    return route.fulfill({ json: { topics: [], points, regions: [] } });
  });
  await countSigns(page);
  await openMap(page);
  await expect.poll(() => page.evaluate<number>('counts.all')).toBe(papers);
  expect(await page.evaluate<number>('counts.most')).toBeLessThan(papers / 2);
});

test('a search on the map shows what it finds, and stands in the address', async ({ page }) => {
  await openMap(page);
  const whole = await picture(canvasOf(page));
  await page.getByRole('searchbox', { name: 'Search on the map' }).fill('"sparse attention"');
  await expect(statusOf(page)).toHaveText(/^\d+ of \d+ papers$/);
  const [found = ''] = (await statusOf(page).innerText()).split(' ');
  await expect(aroundOf(page)).toHaveCount(Math.min(20, Number(found)));
  await expect(page).toHaveURL(/q=%22sparse\+attention%22/);
  await expect.poll(() => picture(canvasOf(page))).not.toBe(whole);
  await page.reload();
  await expect(statusOf(page)).toHaveText(new RegExp(`^${found} of`));
  await page.getByRole('searchbox', { name: 'Search on the map' }).fill('sparse atention');
  await expect(statusOf(page)).toHaveText(
    /^Showing results for sparse attention\. \d+ of \d+ papers$/,
  );
});

ownTest(
  'a range of days leaves their papers on the map, and stands in the address',
  { tag: '@long' },
  async ({ page, site }) => {
    site.deploy(nextDayDir);
    await page.goto(`${site.address}map/`);
    await expect(aroundOf(page)).not.toHaveCount(0);
    const from = page.getByRole('group', { name: 'Days' }).getByLabel('From');
    const newest = (await from.getAttribute('max')) ?? '';
    await from.fill(newest);
    await expect(page).toHaveURL(new RegExp(`from=${newest}$`));
    await expect(statusOf(page)).toHaveText(/^\d+ of \d+ papers$/);
    const said = await statusOf(page).innerText();
    const [shown = 0, all = 0] = (said.match(/\d+/g) ?? []).map(Number);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await page.reload();
    await expect(from).toHaveValue(newest);
    await expect(statusOf(page)).toHaveText(said);
  },
);

ownTest(
  'on a phone, what is chosen by stands in line, no wider than the screen, and chosen days stand open',
  async ({ page, site }) => {
    site.deploy(nextDayDir);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site.address}map/`);
    await expect(aroundOf(page)).not.toHaveCount(0);
    const days = page.getByRole('group', { name: 'Days' });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect(days).toBeHidden();
    expect(await width()).toBe(390);
    const visits = await page.evaluate(() => history.length);
    await page.locator('.choice .disclose').click();
    await expect(days).toBeVisible();
    expect(await width()).toBe(390);
    expect(await page.evaluate(() => history.length)).toBe(visits);
    const starts = await page
      .locator('.choice :is(select, [type="date"])')
      .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().left));
    expect(starts.length).toBeGreaterThan(3);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(8);
    await page.goto(`${site.address}map/?from=2025-08-21`);
    await expect(days).toBeVisible();
  },
);

ownTest(
  'the papers of a library without fields are drawn',
  { tag: '@long' },
  async ({ page, site }) => {
    site.deploy(longTopicDir);
    await countSigns(page);
    await page.goto(`${site.address}map/`);
    await expect.poll(() => page.evaluate<number>('counts.all')).toBeGreaterThan(longTopic.papers);
  },
);

ownTest(
  'colours of the reader’s own library are chosen, told and legible, offline too',
  async ({ page, site }) => {
    // From then on the service worker keeps what the map's page loads.
    await visitOnce(page, site.address);
    await saveFirst(page);
    await visitOnce(page, `${site.address}map/`);
    await expect(aroundOf(page)).not.toHaveCount(0);
    const byField = await picture(canvasOf(page));
    await page.getByLabel('Colours').selectOption('Library');
    await expect(statusOf(page)).toHaveText('0 read, 0 new and 1 saved');
    await expect.poll(() => picture(canvasOf(page))).not.toBe(byField);
    await expect(page.getByRole('list', { name: 'Library' })).toContainText('Saved');
    await expect(page.getByRole('list', { name: 'Fields' })).toBeHidden();
    expect(await faultsOf(page)).toEqual([]);
    const points = (await page.locator('.map').getAttribute('data-points')) ?? '';
    await waitUntil('the ids are kept', () => areKept(page, [idsFile(points)]));
    // Which papers are new is asked of the search index.
    await renewed(page, site.address);
    await site.stop();
    await page.reload();
    await expect(page).toHaveURL(/colours=mine/);
    await expect(statusOf(page)).toHaveText('0 read, 0 new and 1 saved');
  },
);

test('a paper’s page leads to its place on the map', async ({ page }) => {
  await page.goto('./');
  await page.locator('[data-paper] h3 a').first().click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'On the map' }).click();
  await expect(page.locator('.tip')).toContainText(title.slice(0, 12));
  await expect(aroundOf(page).first()).toContainText(title.slice(0, 12));
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
});

for (const list of ['topics/sparse-attention/', 'search/?q=venue:eccv'])
  test(`a paper in ${list} leads to its place on the map by a key`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.goto(list);
    const row = page.locator('[data-list] [data-paper]').last();
    const id = await row.getAttribute('data-paper');
    const title = await row.getByRole('heading').innerText();
    await row.getByRole('heading').getByRole('link').focus();
    await page.keyboard.press('m');
    await expect(page).toHaveURL(new RegExp(`map/\\?paper=${id}$`));
    await expect(page.locator('.tip')).toContainText(title.slice(0, 12));
    await expect(page.locator('.tip')).toBeInViewport();
  });

test('papers with code are shown without the words and titles of all papers', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('map/?has=code');
  await expect(statusOf(page)).toHaveText(/^\d+ of \d+ papers$/);
  expect(fetched.filter((url) => /search\/(words|titles|vocabulary)/.test(url))).toEqual([]);
});

test('a chosen topic is in the address, and list and keys keep to its papers', async ({ page }) => {
  await openMap(page);
  const choice = page.getByLabel('Topic');
  const option = choice.locator('option').nth(3);
  const topic = (await option.getAttribute('value')) ?? '';
  const [, name = '', papers = ''] = /(.*) \((\d+)\)/.exec(await option.innerText()) ?? [];
  const before = await picture(canvasOf(page));
  await choice.selectOption(topic);
  await expect(page).toHaveURL(new RegExp(`topic=${topic}$`));
  await expect(statusOf(page)).toHaveText(new RegExp(`^${papers} of \\d+ papers$`));
  await expect(aroundOf(page)).toHaveCount(Math.min(20, Number(papers)));
  await expect.poll(() => picture(canvasOf(page))).not.toBe(before);
  await page.reload();
  await expect(choice).toHaveValue(topic);
  await canvasOf(page).press('ArrowRight');
  await canvasOf(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Map');
  await expect(page.locator('#topics')).toContainText(name);
});

test('back takes a chosen topic off again', { tag: '@long' }, async ({ page }) => {
  await openMap(page);
  const choice = page.getByLabel('Topic');
  await choice.selectOption({ index: 2 });
  await page.goBack();
  await expect(choice).toHaveValue('');
  await expect(statusOf(page)).toBeEmpty();
});

test('back undoes what was typed above the map, and not the topic before it', {
  tag: '@long',
}, async ({ page }) => {
  await openMap(page);
  const choice = page.getByLabel('Topic');
  await choice.selectOption({ index: 2 });
  const topic = await choice.inputValue();
  const field = page.locator('#map-choice').getByRole('searchbox');
  await field.fill('attention');
  await expect(page).toHaveURL(/q=attention/);
  await field.press('Enter');
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(choice).toHaveValue(topic);
});

test('Enter in the empty field above the map adds no step, and takes none', {
  tag: '@long',
}, async ({ page }) => {
  await openMap(page);
  const choice = page.getByLabel('Topic');
  await choice.selectOption({ index: 2 });
  const topic = await choice.inputValue();
  const field = page.locator('#map-choice').getByRole('searchbox');
  await field.press('Enter');
  await field.fill('attention');
  await expect(page).toHaveURL(/q=attention/);
  await page.goBack();
  await expect(choice).toHaveValue(topic);
  await page.goBack();
  await expect(choice).toHaveValue('');
});

test('the list is of the papers in view until one is pointed at', { tag: '@long' }, async ({
  page,
}) => {
  await openMap(page);
  const title = page.locator('#around-title');
  await expect(title).toHaveText('Papers in view');
  await canvasOf(page).press('ArrowRight');
  await expect(title).toHaveText('Papers around the one you point at');
});

test('a map whose points cannot be loaded says so', { tag: '@long' }, async ({ page }) => {
  await page.route(/map\/points/, (route) => route.abort('internetdisconnected'));
  await page.goto('map/');
  await expect(page.getByText('This could not be loaded: are you offline?')).toBeVisible();
});

for (const { file, query } of [
  { file: /map\/points\/.*-ids/, query: '?colours=mine' },
  { file: /map\/points\/.*-0/, query: '' },
])
  test(`a map says so that lacks ${file.source}`, { tag: '@long' }, async ({ page }) => {
    await page.route(file, (route) => route.abort('internetdisconnected'));
    await page.goto(`map/${query}`);
    if (!query) await canvasOf(page).press('ArrowRight');
    await expect(statusOf(page)).toHaveText(/could not be loaded. Are you offline\?$/);
  });

test('without JavaScript the map is a picture, and its fields and topics are links', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('map/');
  await expect(page.getByLabel('Search on the map')).toBeHidden();
  const image = page.getByRole('img', { name: 'Map of papers' });
  await expect(image).toHaveJSProperty('complete', true);
  await expect(image).toHaveJSProperty('naturalWidth', mapSheet.width);
  await page.getByRole('list', { name: 'Fields' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/topics\//);
  await page.goto('map/');
  await page.getByRole('link', { name: 'by day' }).click();
  await expect(page).toHaveURL(/editions\//);
  await context.close();
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
])
  test(`at ${width} × ${height} the map fills the window below its tools, a finger still scrolls the page, and a search moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    await settled(page);
    const box = await page.locator('.map canvas').boundingBox();
    const tools = await page.locator('.map .moves').boundingBox();
    expect(box?.height).toBeGreaterThan(height * 0.65);
    expect((tools?.y ?? height) + (tools?.height ?? 0)).toBeLessThan(height);
    await expect(page.locator('.map canvas')).toHaveCSS('touch-action', 'pan-x pan-y');
    await page.getByRole('searchbox', { name: 'Search on the map' }).fill('"sparse attention"');
    await expect(statusOf(page)).toHaveText(/^\d+ of \d+ papers$/);
    expect(await page.locator('.map canvas').boundingBox()).toEqual(box);
  });

for (const width of [390, 320])
  test(`at ${width} pixels a paper’s name and the button for a list do not meet on the map, and the button stays`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openMap(page);
    await settled(page);
    const button = page.getByRole('button', { name: 'Open 62 papers as a list' });
    const before = await button.boundingBox();
    await canvasOf(page).press('ArrowRight');
    await named(page);
    const status = await statusOf(page).boundingBox();
    const after = await button.boundingBox();
    if (!status || !after) throw new Error('Neither may be hidden.');
    expect(after).toEqual(before);
    expect(
      status.y + status.height <= after.y || status.x >= after.x + after.width,
      'They overlap.',
    ).toBe(true);
  });
