import { expect, type Locator, type Page, test } from '@playwright/test';
import { idsFile, mapSheet } from '../../src/map-file.ts';
import { longTopic, longTopicDir, nextDayDir } from '../build-site.ts';
import { faultsOf } from './axe.ts';
import { areKept, test as ownTest, renewed, visitOnce, waitUntil } from './own-site.ts';
import { settled } from './templates.ts';

const canvasOf = (page: Page) => page.getByRole('application', { name: /^Map of the papers/ });
const statusOf = (page: Page) => page.locator('#map-status');
const aroundOf = (page: Page) =>
  page
    .getByRole('region', { name: /^Papers (around the one you point at|in view)$/ })
    .getByRole('link');

async function openMap(page: Page, query = '') {
  await page.goto(`map/${query}`);
  // It is drawn from a file that comes after the page.
  await expect(aroundOf(page)).not.toHaveCount(0);
  // Titles are drawn in the frame after the list that they came with.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** The paper that is pointed at, once canvas, status and list name the same. */
async function named(page: Page): Promise<string> {
  const tip = page.locator('.tip');
  await expect
    .poll(async () => {
      const title = await statusOf(page).innerText();
      const isInTip = title !== '' && (await tip.innerText()).includes(title);
      return isInTip && title === (await aroundOf(page).first().innerText());
    })
    .toBe(true);
  return statusOf(page).innerText();
}

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
  await page.addInitScript(() => {
    const counts = { all: 0, inFrame: 0, most: 0 };
    Object.assign(window, { counts });
    const pen = CanvasRenderingContext2D.prototype;
    pen.fill = new Proxy(pen.fill, {
      apply(fill, self, path) {
        counts.all++;
        counts.most = Math.max(counts.most, ++counts.inFrame);
        return Reflect.apply(fill, self, path);
      },
    });
    const nextFrame = () => {
      counts.inFrame = 0;
      requestAnimationFrame(nextFrame);
    };
    nextFrame();
  });
  await openMap(page);
  await expect.poll(() => page.evaluate<number>('counts.all')).toBe(papers);
  expect(await page.evaluate<number>('counts.most')).toBeLessThan(papers / 2);
});

test('arrow keys go from paper to paper, name each, and Enter opens it', async ({ page }) => {
  await openMap(page);
  const canvas = canvasOf(page);
  await canvas.focus();
  const titles = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await canvas.press(key);
    titles.add(await named(page));
  }
  expect(titles.size).toBeGreaterThan(1);
  const title = await named(page);
  await canvas.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
});

test('to reach a paper in the list names it on the map, and the list stays as it is', {
  tag: '@long',
}, async ({ page }) => {
  await openMap(page);
  const titles = await aroundOf(page).allInnerTexts();
  const entry = aroundOf(page).nth(3);
  await entry.focus();
  await expect(page.locator('.tip')).toContainText(await entry.innerText());
  expect(await aroundOf(page).allInnerTexts()).toEqual(titles);
});

test('zooming in keeps the paper pointed at on screen, and zooming out shows the whole again', {
  tag: '@long',
}, async ({ page }) => {
  await openMap(page);
  const canvas = canvasOf(page);
  const whole = await picture(canvas);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => picture(canvas)).not.toBe(whole);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => picture(canvas)).toBe(whole);
  await canvas.focus();
  await canvas.press('ArrowRight');
  await expect(page.locator('.tip')).toBeVisible();
  for (let step = 0; step < 4; step++) await canvas.press('+');
  await expect(page.locator('.tip')).toBeInViewport();
});

test('the wheel zooms about the pointer, and scrolls the page where the map is whole', {
  tag: '@long',
}, async ({ page }) => {
  await openMap(page);
  const canvas = canvasOf(page);
  const { title, x, y } = await aPaper(page);
  await canvas.hover({ position: { x, y } });
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  await canvas.hover({ position: { x, y } });
  await page.mouse.wheel(0, -100);
  await page.mouse.wheel(0, -100);
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
  await canvas.click({ position: { x, y } });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
});

test('plus and minus zoom about the pointer, and 0 shows the whole map', { tag: '@long' }, async ({
  page,
}) => {
  await openMap(page);
  const canvas = canvasOf(page);
  await canvas.focus();
  const whole = await picture(canvas);
  const { title, x, y } = await aPaper(page);
  await canvas.hover({ position: { x, y } });
  await canvas.press('+');
  await canvas.press('+');
  await page.getByRole('heading', { level: 1 }).hover();
  await canvas.hover({ position: { x, y } });
  await expect(page.locator('.tip')).toContainText(title);
  await page.keyboard.press('Escape');
  await canvas.press('0');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(() => picture(canvas)).toBe(whole);
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
    await page.addInitScript(() => {
      Object.assign(window, { signs: 0 });
      const pen = CanvasRenderingContext2D.prototype;
      pen.fill = new Proxy(pen.fill, {
        apply(fill, self, path) {
          Object.assign(window, { signs: Reflect.get(window, 'signs') + 1 });
          return Reflect.apply(fill, self, path);
        },
      });
    });
    await page.goto(`${site.address}map/`);
    await expect.poll(() => page.evaluate<number>('signs')).toBeGreaterThan(longTopic.papers);
  },
);

ownTest(
  'colours of the reader’s own library are chosen, told and legible, offline too',
  async ({ page, site }) => {
    // From then on the service worker keeps what the map's page loads.
    await visitOnce(page, site.address);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByRole('button', { name: 'Saved', exact: true }).first()).toBeVisible();
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

test('a mouse names the paper that it points at, and opens it', async ({ page }) => {
  await openMap(page);
  const { title, x, y } = await aPaper(page);
  await canvasOf(page).hover({ position: { x, y } });
  await expect(page.locator('.tip')).toContainText(title);
  await canvasOf(page).click({ position: { x, y } });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
});

test('name, ring and lines go away with the pointer, the focus and Escape', {
  tag: '@long',
}, async ({ page }) => {
  await openMap(page);
  const canvas = canvasOf(page);
  const tip = page.locator('.tip');
  const bare = await picture(canvas);
  const { x, y } = await aPaper(page);
  const isBare = async () => {
    await expect(tip).toBeHidden();
    await expect.poll(() => picture(canvas)).toBe(bare);
    await expect(statusOf(page)).toBeEmpty();
  };
  await canvas.hover({ position: { x, y } });
  await expect(tip).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await isBare();
  await canvas.hover({ position: { x, y } });
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await isBare();
  await canvas.press('ArrowRight');
  await expect(tip).toBeVisible();
  await canvas.blur();
  await isBare();
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

test('a button that would zoom no further is disabled', { tag: '@long' }, async ({ page }) => {
  await openMap(page);
  const larger = page.getByRole('button', { name: 'Zoom in' });
  const smaller = page.getByRole('button', { name: 'Zoom out' });
  await expect(smaller).toBeDisabled();
  await larger.click();
  await expect(smaller).toBeEnabled();
  for (let step = 0; step < 6; step++) await canvasOf(page).press('+');
  await expect(larger).toBeDisabled();
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

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('the first tap near a paper names it, one beside all takes the name away, and a second opens it', {
    tag: '@long',
  }, async ({ page }) => {
    await openMap(page);
    const { title, x, y } = await aPaper(page);
    const canvas = canvasOf(page);
    await canvas.tap({ position: { x, y } });
    await expect(page.locator('.tip')).toContainText(title);
    await canvas.tap({ position: { x: 2, y: 2 } });
    await expect(page.locator('.tip')).toBeHidden();
    await canvas.tap({ position: { x, y } });
    await expect(page.locator('.tip')).toContainText(title);
    await expect(page).toHaveURL(/map\/$/);
    await canvas.tap({ position: { x, y } });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
  });
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

test.describe('with two fingers', () => {
  test.use({ hasTouch: true });

  test('a pinch zooms the map and not the page', { tag: '@long' }, async ({ page }) => {
    await openMap(page);
    const box = await canvasOf(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 150];
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apart, y },
                { x: x + apart, y },
              ],
      });
    await touch('touchStart', 20);
    for (const apart of [30, 45, 60]) await touch('touchMove', apart);
    await touch('touchEnd', 60);
    await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

function picture(canvas: Locator): Promise<string> {
  return canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
}

/** Where a paper stands on the canvas, as the map's own file has it. */
async function aPaper(page: Page): Promise<{ title: string; x: number; y: number }> {
  return page.locator('.map').evaluate(async (frame, sheet) => {
    const { points: file = '' } = frame.dataset;
    const { points } = await (await fetch(file)).json();
    const [x, y] = points[0];
    const [[, title]] = await (await fetch(file.replace('.json', '-0.json'))).json();
    const { clientWidth = 0, clientHeight = 0 } = frame.querySelector('canvas') ?? {};
    return { title, x: (x * clientWidth) / sheet.width, y: (y * clientHeight) / sheet.height };
  }, mapSheet);
}

test('papers in an area that is drawn on the map open as a list, which can be saved', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading?.checkVisibility({ visibilityProperty: true })) seen.add(heading.textContent);
      if (document.body) document.body.dataset.seen = [...seen].join(', ');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto('map/');
  const all = page.getByRole('button', { name: 'Open 62 papers as a list' });
  await expect(all).toBeVisible();
  await page.getByRole('button', { name: 'Select an area' }).click();
  const canvas = page.locator('.map canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The map is not there.');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 300, { steps: 4 });
  await page.mouse.up();
  expect(await faultsOf(page)).toEqual([]);
  await page.mouse.move(box.x + 100, box.y + 150, { steps: 4 });
  const half = page.getByRole('button', { name: /^Open \d+ papers as a list$/ });
  await expect(all).toHaveCount(0);
  const [papers = ''] = /\d+/.exec(await half.innerText()) ?? [];
  await half.click();
  await expect(page.getByRole('status').first()).toHaveText(`${papers} papers`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Map: ${papers} papers`);
  await expect(page).toHaveTitle(`Map: ${papers} papers · Broadsheet`);
  // No other heading was painted before it.
  expect(await page.evaluate(() => document.body.dataset.seen)).toBe(`Map: ${papers} papers`);
  await expect(page.getByText('Nothing is added to your library')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add as a list of mine' }).click();
  await expect(page.getByText(`${papers} papers added.`)).toBeVisible();
});

test('what stands in an area that is drawn can be followed: the name that stands there, and its commonest topic', async ({
  page,
}) => {
  await openMap(page);
  const papers = page.getByRole('region', { name: /^Papers in view$/ });
  await expect(papers.getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Select an area' }).click();
  const box = await page.locator('.map canvas').boundingBox();
  if (!box) throw new Error('The map is not there.');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 5, box.y + box.height - 5, { steps: 4 });
  await page.mouse.up();
  await expect(papers.getByRole('button')).toHaveText([/^Follow: “.+”$/, /^Follow: \w/]);
  const [words = '', topic = ''] = await papers.getByRole('button').allInnerTexts();
  for (const label of [words, topic]) {
    await papers.getByRole('button', { name: label }).click();
    await expect(page.getByText(`what is new in ${label.replace('Follow: ', '')}.`)).toBeVisible();
    await expect(
      papers.getByRole('button', { name: label.replace('Follow', 'Following') }),
    ).toBeVisible();
  }
  await page.goto(
    `search/?q=${encodeURIComponent(words.replace('Follow: ', '').replace(/[“”]/g, '"'))}`,
  );
  await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
});
