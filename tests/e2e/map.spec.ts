import { expect, test } from '@playwright/test';

test('to reach a paper in the list names it on the map, and the map opens it', async ({ page }) => {
  await page.goto('map/');
  const entry = page.locator('.groups li a').first();
  const title = (await entry.textContent()) ?? '';
  await entry.focus();
  await expect(page.locator('.tip')).toContainText(title);
  const point = page.getByRole('link', { name: title, exact: true }).first();
  await expect(point).toHaveAttribute('data-on', '');
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
});

test('arrow keys go from paper to paper', async ({ page }) => {
  await page.goto('map/');
  const first = page.locator('.map a[tabindex="0"]');
  const from = await first.getAttribute('aria-label');
  await first.focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    if ((await page.locator('.map a[tabindex="0"]').getAttribute('aria-label')) !== from) break;
  }
  await expect(page.locator('.map a[tabindex="0"]')).not.toHaveAttribute('aria-label', from ?? '');
  await expect(page.locator('.map a[tabindex="0"]')).toBeFocused();
});

test('a chosen topic lights its papers in map and list, and is in the address', async ({
  page,
}) => {
  await page.goto('map/');
  const choice = page.getByLabel('Highlight papers on');
  const topic = (await choice.locator('option').nth(3).getAttribute('value')) ?? '';
  await choice.selectOption(topic);
  await expect(page).toHaveURL(new RegExp(`topic=${topic}$`));
  const lit = page.locator('.map a[data-point]:not([data-dim])');
  await expect(page.locator('.groups li:visible')).toHaveCount(await lit.count());
  await page.reload();
  await expect(choice).toHaveValue(topic);
  await page.goBack();
  await expect(page.locator('.map a[data-dim]')).toHaveCount(0);
});

test('without JavaScript the map is links, and the list stands beside it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('map/');
  await expect(page.getByLabel('Highlight papers on')).toBeHidden();
  const entries = await page.locator('.groups li a').count();
  await expect(page.locator('.map a[href*="/papers/"]')).toHaveCount(entries);
  await context.close();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('the first tap near a paper names it, and the second opens it', async ({ page }) => {
    await page.goto('map/');
    const map = page.locator('.map');
    const point = map.locator('a[data-point]').first();
    const title = (await point.getAttribute('aria-label')) ?? '';
    const [frame, mark] = [await map.boundingBox(), await point.boundingBox()];
    if (!frame || !mark) throw new Error('the paper is not drawn');
    const beside = {
      x: mark.x + mark.width / 2 - frame.x + 14,
      y: mark.y + mark.height / 2 - frame.y,
    };
    await map.tap({ position: beside, force: true });
    await expect(page.locator('.tip')).toContainText(title);
    await expect(page).toHaveURL(/map\/$/);
    await map.tap({ position: beside, force: true });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 12));
  });

  test('a tap beside all papers takes the name away', async ({ page }) => {
    await page.goto('map/');
    await page.locator('.map a[data-point]').first().tap();
    await expect(page.locator('.tip')).toBeVisible();
    await page.locator('.map').tap({ position: { x: 4, y: 4 } });
    await expect(page.locator('.tip')).toBeHidden();
  });
});
