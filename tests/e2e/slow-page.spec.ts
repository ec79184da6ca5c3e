import { expect, type Page, test } from '@playwright/test';
import { listening, portOf, stop } from '../serve.ts';

test('a list whose page comes in slowly is counted whole', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const rest = Promise.withResolvers<void>();
  // Passes everything on, but holds the front page back in the middle of its list.
  const slow = await listening(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '', site));
    const body = Buffer.from(await answer.arrayBuffer());
    response.setHeader('content-type', answer.headers.get('content-type') ?? '');
    const half = body.indexOf('<li class="paper"', body.indexOf('data-list=') + 20_000);
    if (request.url !== new URL(site).pathname) return void response.end(body);
    response.write(body.subarray(0, half));
    await rest.promise;
    response.end(body.subarray(half));
  });
  try {
    await page.goto(`http://localhost:${portOf(slow)}${new URL(site).pathname}`, {
      waitUntil: 'commit',
    });
    await expect(page.locator('.list-bar')).toBeVisible();
    rest.resolve();
    await page.waitForLoadState('load');
    const papers = await page.locator('[data-paper]').count();
    await expect(page.getByRole('status').first()).toHaveText(`${papers} papers`);
    await expect(page.locator('.list .more').last()).toBeVisible();
  } finally {
    await stop(slow);
  }
});

test('where the scripts cannot be had, no control that needs them looks alive, and ways to papers are named', async ({
  page,
}) => {
  await page.route(/\/_astro\/(?!head-)[^/]+\.js/, (route) => route.abort());
  await page.goto('topics/attention/');
  await expect(page.locator('.papers h3 a').first()).toBeVisible();
  for (const dead of [
    page.getByRole('searchbox'),
    page.getByRole('button', { name: 'Follow' }),
    page.getByRole('button', { name: 'Save', exact: true }),
    page.getByRole('button', { name: 'BibTeX' }),
  ])
    await expect(dead).toHaveCount(0);
  await page.goto('search/?q=attention');
  await expect(page.getByText(/^This page needs JavaScript/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'by day' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Editions' })).toBeVisible();
});

test('before the scripts have loaded, a query in the address says that it is searched for, without tools, and the index is asked for', async ({
  page,
}) => {
  const scripts = await heldScripts(page);
  const index = page.waitForRequest(/\/search-\d+\.json$/);
  await page.goto('search/?q=attention', { waitUntil: 'commit' });
  await index;
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByText('Searching…')).toBeVisible();
  await expect(results.getByRole('link', { name: 'Review' })).toHaveCount(0);
  scripts.resolve();
  await expect(results.getByRole('link', { name: 'Review' })).toBeVisible();
  await expect(results.getByText('Searching…')).toHaveCount(0);
});

for (const [what, at, button] of [
  ['a paper’s menu', 'topics/attention/', '[data-menu]'],
  ['the list of keys', 'topics/attention/', '[data-keys]'],
  ['Cite', 'papers/pointer-networks/', '.cite'],
] as const)
  test(`${what} that is pressed before the scripts have loaded opens once they have`, async ({
    page,
  }) => {
    const scripts = await heldScripts(page);
    await page.goto(at, { waitUntil: 'commit' });
    await page.locator(button).first().click();
    scripts.resolve();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

test('a press while the page turns reaches what is there', async ({ page, baseURL }) => {
  await page.goto('papers/pointer-networks/');
  const cite = await page.locator('.cite').boundingBox();
  await page.addInitScript(() => {
    const slow = new CSSStyleSheet();
    slow.replaceSync('::view-transition-group(*),::view-transition-new(*){animation:none 900s}');
    document.adoptedStyleSheets = [slow];
    addEventListener('pagereveal', async ({ viewTransition }) => {
      await viewTransition?.ready;
      document.documentElement.dataset.turns = '';
    });
  });
  await page.goto('./');
  await page.evaluate((to) => location.assign(to), `${baseURL}papers/pointer-networks/`);
  await page.locator('[data-turns]').waitFor({ state: 'attached' });
  await page.mouse.click((cite?.x ?? 0) + 5, (cite?.y ?? 0) + 5);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what a reader chooses and types before the scripts have loaded takes effect once they have', async ({
  page,
}) => {
  const scripts = await heldScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const save = page.getByRole('button', { name: 'Save' }).first();
  await save.click();
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('graph');
  scripts.resolve();
  await expect(page).toHaveURL(/q=graph/);
  await expect(page.locator('[data-keep="saved"]').first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('searchbox', { name: 'Search this list' })).toHaveValue('graph');
});

for (const path of ['compare/#on-kites,on-reeds', 'review/'])
  test(`${path} says that it loads, before its scripts have come and while papers come`, async ({
    page,
  }) => {
    const release = Promise.withResolvers<void>();
    await page.route(/_astro\/(?!head).*\.js$/, async (route) => {
      await release.promise;
      await route.continue();
    });
    // What the papers are made of never comes.
    await page.route(/papers\/on-|pagefind|search\/.+/, () => {});
    await page.goto(path, { waitUntil: 'commit' });
    const said = page.getByRole('main').getByText('Loading …').first();
    await expect(said).toBeVisible();
    release.resolve();
    await expect(page.locator('[data-asleep]')).toHaveCount(0);
    await expect(said).toBeVisible();
  });

/** All but that in the head, which comes before anything is painted, wait until they are let go. */
async function heldScripts(page: Page) {
  const scripts = Promise.withResolvers<void>();
  await page.route(/\/_astro\/(?!head-)[^/]+\.js/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  return scripts;
}
