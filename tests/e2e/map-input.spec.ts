/** Keys, mouse and fingers on the map: pointing, zooming, areas. */
import { expect, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import {
  aPaper,
  aroundOf,
  canvasOf,
  drawArea,
  named,
  openMap,
  picture,
  statusOf,
} from './on-map.ts';

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
  const box = await drawArea(page, ({ width }) => ({ x: width / 2, y: 300 }));
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
  await drawArea(page, ({ width, height }) => ({ x: width - 5, y: height - 5 }));
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
