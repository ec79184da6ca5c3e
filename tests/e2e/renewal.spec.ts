/** New deployments, and servers that fail. What else may come in between: tests/unit/islands/offline. */
import { expect, type Page } from '@playwright/test';
import { newPaper, nextDayDir } from '../build-site.ts';
import { renewed, test, visitOnce } from './own-site.ts';

test('a new deployment is shown at once while online, and offline after that', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await expect(page.getByText(newPaper.title)).toHaveCount(0);
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
  await renewed(page, site.address);
  await site.stop();
  await page.reload();
  await expect(page.getByText(newPaper.title).first()).toBeVisible();
});

test('a page that was open before a new deployment says so once; one that is new does not', async ({
  page,
  site,
  context,
}) => {
  await visitOnce(page, site.address);
  await knowsItsRelease(page);
  site.deploy(nextDayDir);
  const fresh = await context.newPage();
  await fresh.goto(site.address);
  await renewed(fresh, site.address);
  await expect(
    page.getByRole('status').filter({ hasText: 'The site has been updated' }),
  ).toHaveCount(1);
  await fresh.evaluate(() => new Promise(requestAnimationFrame));
  await expect(fresh.getByText('The site has been updated')).toHaveCount(0);
});

/** What a page hears when it asks again, it has heard before. */
async function knowsItsRelease(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const heard = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('message', resolve, { once: true }),
    );
    active?.postMessage({ ask: 'keep', addresses: [location.href], language: '' });
    await heard;
  });
}

test('a page that the server cannot send, or not to its end, is shown as it was kept', async ({
  page,
  site,
}) => {
  const about = `${site.address}about/`;
  const heading = page.getByRole('heading', { level: 1 });
  await visitOnce(page, about);
  const mend = site.refuse(/about/);
  await page.goto(about);
  await expect(heading).toHaveText(/About/);
  mend();
  const half = '<!doctype html><html data-base="/broadsheet/"><title>Half</title>';
  const send = site.answer(/\/about\/$/, (response) => {
    // Without a length and in no chunks, the end of the line looks like the end of the page.
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { 'content-type': 'text/html', connection: 'close' }).end(half);
  });
  await page.goto(about);
  await expect(page).toHaveTitle('Half');
  send();
  site.answer(/\/about\/$/, (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9_000 });
    response.write(half, () => response.destroy());
  });
  await page.goto(about, { waitUntil: 'commit' });
  await site.stop();
  await page.goto(about);
  await expect(heading).toHaveText(/About/);
});
