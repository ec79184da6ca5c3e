/** What holds on every page, whatever it shows. */
import { expect, test } from '@playwright/test';
import { openTemplate, settled, templates } from './templates.ts';

// The console hears what the service worker does, too.
test.use({ serviceWorkers: 'allow' });

test('no page asks anybody else for anything, and its console is empty', async ({
  page,
  baseURL,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
      heard.push(`asked ${request.url()}`);
  });
  for (const [name, template] of Object.entries(templates)) {
    await openTemplate(page, template);
    await settled(page);
    // The browser itself reports the status of a page that is not there.
    expect(
      heard.filter((line) => !line.includes('no/such/page')),
      name,
    ).toEqual([]);
  }
});

test('a page turn that is given up halfway turns the page, and its console is empty', {
  tag: '@long',
}, async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset.turned = String(viewTransition !== null);
      viewTransition?.skipTransition();
    });
  });
  await page.goto('');
  for (const name of ['Topics', 'Map', 'Editions']) {
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('data-turned', 'true');
  }
  expect(heard).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page can be read', { tag: '@long' }, async ({ page }) => {
    for (const [name, template] of Object.entries(templates)) {
      await openTemplate(page, template);
      await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Site' }), name).toBeVisible();
      await expect(page.getByRole('searchbox'), name).toHaveCount(0);
    }
  });
});
