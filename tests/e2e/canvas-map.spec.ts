/** The map of a site whose papers are too many for a drawing of links; here its limit is set to few. */
import type { Server } from 'node:http';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { sheet } from '../../src/views/map/sheet.ts';
import { longTopic, longTopicDir, testBase } from '../build-site.ts';
import { serve } from '../serve.ts';

let server: Server;

test.beforeEach(async ({ page }) => {
  server = await serve(longTopicDir, testBase);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await page.goto(`http://localhost:${port}${testBase}map/`);
  // It is drawn from a file that comes after the page.
  await expect(page.locator('#near li')).not.toHaveCount(0);
});
test.afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const canvasOf = (page: Page) => page.getByRole('img', { name: /^Map of the papers/ });

test('arrow keys go from paper to paper, name each, and Enter opens it', async ({ page }) => {
  const canvas = canvasOf(page);
  const status = page.getByRole('status').and(page.locator('#map-status'));
  await canvas.focus();
  const titles = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await canvas.press(key);
    titles.add(await status.innerText());
  }
  expect(titles.size).toBeGreaterThan(1);
  const title = await status.innerText();
  await expect(page.locator('.tip')).toContainText(title);
  await expect(page.locator('#near li').first()).toHaveText(title);
  await canvas.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('nearer keeps the paper pointed at on screen, and farther shows the whole again', async ({
  page,
}) => {
  const canvas = canvasOf(page);
  const whole = await picture(canvas);
  await page.getByRole('button', { name: 'Nearer' }).click();
  await expect.poll(() => picture(canvas)).not.toBe(whole);
  await page.getByRole('button', { name: 'Farther' }).click();
  await expect.poll(() => picture(canvas)).toBe(whole);
  await canvas.focus();
  await canvas.press('ArrowRight');
  await expect(page.locator('.tip')).toBeVisible();
  for (let step = 0; step < 4; step++) await canvas.press('+');
  await expect(page.locator('.tip')).toBeInViewport();
});

test('a chosen topic lights its papers, is in the address, and keys go among its papers alone', async ({
  page,
}) => {
  const choice = page.getByLabel('Highlight papers on');
  const topic = choice.locator('option').filter({ hasText: `(${longTopic.papers / 2})` });
  const id = (await topic.getAttribute('value')) ?? '';
  const before = await picture(canvasOf(page));
  await choice.selectOption(id);
  const said = `${longTopic.papers / 2} of ${longTopic.papers} papers lit`;
  await expect(page.locator('#map-status')).toHaveText(said);
  await expect.poll(() => picture(canvasOf(page))).not.toBe(before);
  await page.reload();
  await expect(page.locator('#map-status')).toHaveText(said);
  await expect(choice).toHaveValue(id);
  await canvasOf(page).press('ArrowRight');
  await canvasOf(page).press('ArrowDown');
  await expect(page.locator('.tip span')).toContainText(/amber lamps/i);
  await page.goBack();
  await expect(choice).toHaveValue('');
});

test('a mouse names the paper that it points at, and opens it', async ({ page }) => {
  const { title, x, y } = await aPaper(page);
  await canvasOf(page).hover({ position: { x, y } });
  await expect(page.locator('.tip')).toContainText(title);
  await canvasOf(page).click({ position: { x, y } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a map whose points cannot be had says so', async ({ page }) => {
  await page.route(/map\/points/, (route) => route.abort('internetdisconnected'));
  await page.reload();
  await expect(page.getByText('The map could not be had; are you offline?')).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('the first tap near a paper names it, one beside all takes the name away, and a second opens it', async ({
    page,
  }) => {
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
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
});

function picture(canvas: Locator): Promise<string> {
  return canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
}

/** Where a paper stands on the canvas, as the map's own file has it. */
async function aPaper(page: Page): Promise<{ title: string; x: number; y: number }> {
  return page.locator('.canvas-map').evaluate(async (holder, sheetWidth) => {
    const { points } = await (await fetch(holder.dataset.points ?? '')).json();
    const [, title, x, y] = points[0];
    const unit = (holder.querySelector('canvas')?.clientWidth ?? 0) / sheetWidth;
    return { title, x: x * unit, y: y * unit };
  }, sheet.width);
}
