/** A topic that fills more than a page, in a site of invented papers. */
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { lastWords, longTopic, longTopicDir, testBase } from '../build-site.ts';
import { serve } from '../serve.ts';

// Its requests would go past the page's routes.
test.use({ serviceWorkers: 'block' });

let server: Server;
let laterPage: string;

test.beforeEach(async ({ page }) => {
  server = await serve(longTopicDir, testBase);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await page.goto(`http://localhost:${port}${testBase}topics/${longTopic.id}/`);
  const second = await page.getByRole('link', { name: 'Page 2' }).getAttribute('href');
  await page.goto(new URL(second ?? '', page.url()).href);
  await expect(page.locator('[data-cut]').first()).toBeAttached();
  laterPage = page.url();
});
test.afterEach(() => {
  server.close();
  server.closeAllConnections();
});

test('says how many of all the topic’s papers stand here', async ({ page }) => {
  const here = await page.locator('[data-paper]').count();
  await expect(page.getByRole('status')).toHaveText(`${here} of ${longTopic.papers} papers`);
});

test('another topic narrows the page, and the count says to how many', async ({ page }) => {
  const topic = page.locator('.topic-choice').first();
  const count = Number.parseInt(await topic.locator('.count').innerText(), 10);
  expect(count).toBeLessThan(await page.locator('[data-paper]').count());
  await topic.locator('.with').click();
  await expect(page.locator('[data-paper]:visible')).toHaveCount(count);
  expect(page.url()).not.toBe(laterPage);
});

test('an abstract that the page cuts is whole once a reader asks for abstracts, and its console is empty', async ({
  page,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', ({ message }) => heard.push(message));
  const last = page.getByText(lastWords).first();
  await expect(last).toHaveCount(0);
  await page.locator('button[data-choose="density"][value="abstracts"]').click();
  await page.locator('[data-paper]').first().scrollIntoViewIfNeeded();
  await expect(last).toBeVisible();
  expect(heard).toEqual([]);
});

test('an abstract whose page cannot be fetched stays as it was, and is fetched at the next try', async ({
  page,
}) => {
  await page.route(/papers/, (route) =>
    route.fulfill({ status: 503, contentType: 'text/html', body: '<p class="abstract">Later.' }),
  );
  const cut = page.locator('.abstract').first();
  const beginning = await cut.innerText();
  const more = page.locator('[data-paper]').first().getByRole('checkbox', { name: 'Abstract' });
  const refused = page.waitForResponse(/papers/);
  await more.check({ force: true });
  await refused;
  await page.unroute(/papers/);
  await more.uncheck({ force: true });
  await expect(cut).toContainText(beginning.slice(0, 60));
  await more.check({ force: true });
  await expect(cut).toContainText(lastWords);
});
