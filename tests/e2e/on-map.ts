/** The map as tests see it and draw on it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { mapSheet } from '../../src/map-file.ts';

export const canvasOf = (page: Page) =>
  page.getByRole('application', { name: /^Map of the papers/ });
export const statusOf = (page: Page) => page.locator('#map-status');
export const aroundOf = (page: Page) =>
  page
    .getByRole('region', { name: /^Papers (around the one you point at|in view)$/ })
    .getByRole('link');

export async function openMap(page: Page, query = '') {
  await page.goto(`map/${query}`);
  // It is drawn from a file that comes after the page.
  await expect(aroundOf(page)).not.toHaveCount(0);
  // Titles are drawn in the frame after the list that they came with.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** The paper that is pointed at, once canvas, status and list name the same. */
export async function named(page: Page): Promise<string> {
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

export function picture(canvas: Locator): Promise<string> {
  return canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
}

/** Where a paper stands on the canvas, as the map's own file has it. */
export async function aPaper(page: Page): Promise<{ title: string; x: number; y: number }> {
  return page.locator('.map').evaluate(async (frame, sheet) => {
    const { points: file = '' } = frame.dataset;
    const { points } = await (await fetch(file)).json();
    const [x, y] = points[0];
    const [[, title]] = await (await fetch(file.replace('.json', '-0.json'))).json();
    const { clientWidth = 0, clientHeight = 0 } = frame.querySelector('canvas') ?? {};
    return { title, x: (x * clientWidth) / sheet.width, y: (y * clientHeight) / sheet.height };
  }, mapSheet);
}

/** Draws an area from the map's upper left corner to where `to` says. Answers where the map stands. */
export async function drawArea(page: Page, to: (map: Box) => { x: number; y: number }) {
  await page.getByRole('button', { name: 'Select an area' }).click();
  const box = await page.locator('.map canvas').boundingBox();
  if (!box) throw new Error('The map is not there.');
  const { x, y } = to(box);
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
  await page.mouse.up();
  return box;
}

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** Counts the signs that the maps opened from now on draw: `counts.all`, and `counts.most` in one frame. */
export async function countSigns(page: Page): Promise<void> {
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
}
