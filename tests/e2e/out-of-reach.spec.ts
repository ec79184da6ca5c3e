/** What a reader is told, and can still do, where a file cannot be had. */
import { expect, type Page, test } from '@playwright/test';
import { exported } from './downloads.ts';
import { storedMarks } from './own-site.ts';
import { settled } from './templates.ts';

// Its requests would go past the page's routes.
test.use({ serviceWorkers: 'block' });

/** What the page throws and nobody catches. */
function uncaught(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}

/** Makes such files unreachable; gives what brings them back. */
async function lose(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(files);
}

async function saveFirst(page: Page, papers: number): Promise<void> {
  await page.goto('./');
  for (let at = 0; at < papers; at++) {
    const paper = page.locator('[data-paper]').nth(at);
    await paper.getByRole('button', { name: 'Save' }).click();
    await expect(paper.getByRole('button', { name: 'Saved' })).toBeVisible();
  }
}

test('a list says that its search is out of reach, and searches once it is not', async ({
  page,
}) => {
  const faults = uncaught(page);
  await page.goto('./');
  const find = await lose(page, /\/search(-\d|\/titles)/);
  const field = page.getByRole('searchbox', { name: 'Search this list' });
  await field.fill('plagiarism');
  const said = 'Search could not be loaded: are you offline?';
  await expect(page.locator('.status', { hasText: said })).toBeVisible();
  expect(faults).toEqual([]);
  await find();
  await field.fill('');
  await field.fill('plagiarism');
  await expect(page.locator('[data-paper]:visible')).toHaveCount(1);
});

// A browser does not fetch a script again that it could not have.
test('a list whose search cannot even be fetched says when there will be one', async ({ page }) => {
  const faults = uncaught(page);
  await page.goto('./');
  await lose(page, /search-papers/);
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('plagiarism');
  const said = 'Search could not be loaded: are you offline?';
  await expect(page.locator('.status', { hasText: said })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await expect(page.locator('[data-paper][hidden]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a page whose script a deployment has taken away offers to load itself again', async ({
  page,
}) => {
  const faults = uncaught(page);
  await page.goto('./');
  await page.locator('[data-paper] h3 a').first().click();
  await page.waitForURL(/papers/);
  // A press before the page's own script is there does nothing.
  await settled(page);
  const find = await lose(page, /cite-dialog/);
  const cite = page.getByRole('button', { name: 'Cite' });
  await cite.click();
  await expect(page.getByText('Part of this page could not be loaded.')).toBeVisible();
  expect(faults).toEqual([]);
  await find();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await cite.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('where the search dialog is out of reach, the masthead’s field is a form', async ({
  page,
}) => {
  const faults = uncaught(page);
  await page.goto('about/');
  await settled(page);
  await lose(page, /SearchDialog/);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox', { name: 'Search the papers' });
  await expect(field).toBeFocused();
  await field.pressSequentially('plag');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=plag$/);
  expect(faults).toEqual([]);
});

test('BibTeX of saved papers is made from their pages', async ({ page }) => {
  const faults = uncaught(page);
  await saveFirst(page, 2);
  await page.goto('library/');
  expect((await exported(page, 'BibTeX')).match(/^@\w+\{/gm)).toHaveLength(2);
  expect(faults).toEqual([]);
});

test('a saved paper whose page is out of reach is taken along as it was known', async ({
  page,
}) => {
  const faults = uncaught(page);
  await saveFirst(page, 1);
  await page.goto('library/');
  await expect(page.locator('.library-papers').getByText('PDF')).toHaveCount(1);
  await page.reload();
  await lose(page, /\/papers\//);
  expect((await exported(page, 'BibTeX')).match(/^@\w+\{/gm)).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('where no page was ever had, the library says so, and which papers are left out', async ({
  page,
}) => {
  await lose(page, /\/papers\//);
  await saveFirst(page, 1);
  await page.goto('library/');
  await expect(page.locator('.library-papers > li')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Export' }).selectOption('BibTeX');
  await expect(page.getByText('This could not be loaded: are you offline?')).toBeVisible();
  // The library asks for it again wherever it may.
  const first = await page.locator('.library-papers a').first().getAttribute('href');
  await lose(page, new RegExp(`${first}$`));
  await page.unroute(/\/papers\//);
  await page.goto('./');
  const second = await page.locator('[data-paper]').nth(1).getAttribute('data-paper');
  await page.locator('[data-keep="saved"]').nth(1).click();
  await expect(page.getByRole('link', { name: 'Library 2' })).toBeVisible();
  await page.goto('library/');
  await expect
    .poll(() => storedMarks(page, 'notes', second ?? ''))
    .toMatchObject({ fields: { record: expect.anything() } });
  await lose(page, /\/papers\//);
  await page.reload();
  expect((await exported(page, 'BibTeX')).match(/^@\w+\{/gm)).toHaveLength(1);
  await expect(page.getByText('BibTeX of 1 paper; 1 paper could not be loaded')).toBeVisible();
});

test('where the feeds of topics cannot be fetched, that is said', async ({ page }) => {
  await page.goto('subscribe/');
  await page.route(/topics\.opml/, (route) => route.fulfill({ status: 503, body: 'later' }));
  await page.getByRole('checkbox').first().check();
  await page.locator('opml-chooser').getByRole('button').click();
  await expect(page.getByText('This could not be loaded: are you offline?')).toBeVisible();
});

test('where abstracts could not be loaded, titles and authors are searched, and that is said', async ({
  page,
}) => {
  await page.goto('search/');
  await lose(page, /\/index\/\d+\.pack/);
  await page.getByRole('main').getByRole('searchbox').fill('plagiarism');
  await expect(page.getByRole('status')).toContainText('abstracts could not be loaded');
  await expect(
    page.getByRole('list', { name: 'Papers' }).getByRole('listitem').first(),
  ).toContainText('Plagiarism');
  await expect(page.locator('.hit-list .abstract:visible'), 'no room for texts').toHaveCount(0);
  await lose(page, /\/text\/\d+\.pack/);
  await page.goto('search/?has=code');
  const paper = page.locator('.hit-list .paper').first();
  await expect(paper).toBeVisible();
  await expect(paper.locator('.abstract'), 'nor where filters alone are asked').toHaveCount(0);
});

test('where the index cannot be fetched at all, search says so, and a button tries again', async ({
  page,
}) => {
  await page.goto('search/');
  const find = await lose(page, /\/search(-\d|\/titles)/);
  await page.getByRole('main').getByRole('searchbox').fill('plagiarism');
  const alert = page.getByRole('alert');
  await expect(alert).toHaveText('Search could not be loaded: are you offline?');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('plagiarism');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toHaveText(
    'Search could not be loaded: are you offline?',
  );
  await find();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('row').first()).toContainText('Plagiarism');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(
    page.getByRole('list', { name: 'Papers' }).getByRole('listitem').first(),
  ).toContainText('Plagiarism');
  await expect(alert).toHaveCount(0);
});

test('while an answer takes long, the search and the dialog say that it is on its way', async ({
  page,
}) => {
  const here = Promise.withResolvers<void>();
  await page.route(/\/search\/titles/, async (route) => {
    await here.promise;
    await route.continue();
  });
  await page.goto('search/?q=plagiarism');
  const main = page.getByRole('main').getByRole('status');
  await expect(main).toHaveText('Searching…');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('plagiarism');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Searching…').first()).toBeVisible();
  here.resolve();
  await expect(dialog.getByRole('row').first()).toContainText('Plagiarism');
  await expect(dialog.getByText('Searching…')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(main).toContainText('1 paper');
});

test('a damaged file of the index is a failure, and is logged to the console', async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  await page.goto('search/');
  await page.route(/\/index\/\d+\.pack/, (route) => route.fulfill({ body: 'spoilt' }));
  await page.getByRole('main').getByRole('searchbox').fill('plagiarism');
  await expect(page.getByText('Search failed')).toBeVisible();
  expect(heard.join()).not.toBe('');
});

test('a search that crashes says so, and the next question starts it again', async ({ page }) => {
  await page.goto('search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await page.route(/worker-/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'onmessage = ({ data }) => { if (data.kind === "ask") throw new Error("spoilt"); };',
    }),
  );
  await field.fill('plagiarism');
  await expect(page.getByText('Search failed')).toBeVisible();
  await page.unroute(/worker-/);
  await field.fill('plagiarism ');
  await expect(
    page.getByRole('list', { name: 'Papers' }).getByRole('listitem').first(),
  ).toContainText('Plagiarism');
  expect(page.workers()).toHaveLength(1);
});

test('search says so where the browser forbids workers', async ({ page }) => {
  const faults = uncaught(page);
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(url: string | URL) {
        super(url);
        throw new Error('forbidden');
      }
    };
  });
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill('plagiarism');
  await expect(page.getByRole('alert')).toHaveText('Search does not work in this browser.');
  expect(faults).toEqual([]);
});
