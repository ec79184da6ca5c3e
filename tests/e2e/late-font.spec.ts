/** The serif font may come after the first paint, on machines with any serif of their own. */
import { expect, type Page } from '@playwright/test';
import { countShifts } from './layout-shifts.ts';
import { test } from './own-site.ts';

// Its requests would go past the page's routes.
test.use({ serviceWorkers: 'block' });

/** As wide as the site's own, wider, and wider still. */
for (const serif of ['Liberation Serif', 'Noto Serif', 'DejaVu Serif'])
  for (const width of [1440, 390])
    test(`nothing moves when the font comes late to a machine with ${serif}, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      const session = await page.context().newCDPSession(page);
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await setFallback(page, `"${serif}"`);
      const moved = await countShifts(page);
      await page.goto('./');
      const paper = await page.locator('.papers h3 a').first().getAttribute('href');
      for (const address of ['./', 'about/', 'topics/about/', paper ?? '']) {
        await openWithLateFont(page, address);
        expect(await moved(), address).toBeLessThanOrEqual(0.01);
      }
    });

test('in a wide serif, too, the site’s name stands on one line of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/*.woff2', (route) => route.abort());
  await setFallback(page, '"Wide serif", "DejaVu Serif"');
  await page.goto('./');
  const lines = page.locator('.masthead .name bdi').evaluate((name) => {
    const text = new Range();
    text.selectNodeContents(name);
    return text.getClientRects().length;
  });
  expect(await lines).toBe(1);
});

test('the font that came too late for one page is that of the next', async ({ page, site }) => {
  const width = () =>
    page.locator('.masthead .name bdi').evaluate((name) => name.getBoundingClientRect().width);
  await page.goto(site.address);
  const paper = (await page.locator('.papers h3 a').first().getAttribute('href')) ?? '';
  await openWithLateFont(page, `${site.address}about/`);
  const before = await width();
  // A busy machine would miss the font's tenth of a second, which begins with the last style.
  const release = site.holdBack(/\.css$/);
  await page.goto(new URL(paper, site.address).href, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.woff2')),
    undefined,
    // Nothing is drawn meanwhile, and so there are no frames to ask in.
    { polling: 20 },
  );
  release();
  await page.waitForLoadState();
  expect(await width()).not.toBe(before);
});

/** As on a machine that has no other serif. */
async function setFallback(page: Page, serifs: string): Promise<void> {
  await page.addInitScript((names) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root { --serif: Newsreader, ${names} }`);
    document.adoptedStyleSheets = [sheet];
  }, serifs);
}

/** The font comes when the page has been painted. */
async function openWithLateFont(page: Page, address: string): Promise<void> {
  const painted = Promise.withResolvers<void>();
  const font = '**/*.woff2';
  await page.route(font, async (route) => {
    await painted.promise;
    await route.continue();
  });
  const come = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  painted.resolve();
  await come;
  await page.waitForLoadState();
  await page.unroute(font);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    await frame();
    await frame();
  });
}
