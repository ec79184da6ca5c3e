/** Lists of more papers than their page has rows, in a site of invented papers. */
import { expect, type Locator, type Page } from '@playwright/test';
import { lastWords, longEdition, longTopic, longTopicDir } from '../build-site.ts';
import { downloaded } from './downloads.ts';
import { testOn } from './own-site.ts';
import { stopTimers } from './page-time.ts';
import { settled } from './templates.ts';

const test = testOn(longTopicDir);
const list = `topics/${longTopic.id}/`;

/** What the list says of itself, once nothing is under way. */
async function expectStatus(page: Page, status: string | RegExp): Promise<void> {
  await expect(page.locator('.list-status .status')).toHaveText(status);
}

const shown = (page: Page) => page.locator('.papers > li:visible');

test('the page counts all papers where its first ones stand, and so do its filters', async ({
  page,
}) => {
  await page.goto(list);
  expect(await shown(page).count()).toBeLessThan(longTopic.papers);
  await expectStatus(page, `${longTopic.papers} papers`);
  await expect(page.locator('.topic-choice .count').first()).toHaveText(
    `${longTopic.papers / 2} of ${longTopic.papers}`,
  );
});

test('a choice filters the whole list, and "clear" brings the first papers back', async ({
  page,
}) => {
  await page.goto(list);
  const here = await shown(page).count();
  await page.locator('.topic-choice .with').first().click();
  await expectStatus(page, `${longTopic.papers / 2} of ${longTopic.papers} papers`);
  await expect(shown(page)).toHaveCount(longTopic.papers / 2);
  await expect(page.getByRole('link', { name: 'Show more' })).toBeHidden();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expectStatus(page, `${longTopic.papers} papers`);
  await expect(shown(page)).toHaveCount(here);
  await expect(page.getByRole('link', { name: 'Show more' })).toBeVisible();
});

test('papers that are not in the page are saved and hidden in a filtered list, and all that are left go into a file', async ({
  page,
}) => {
  await page.goto(`${list}?topic=amber-lamps`);
  await expect(shown(page)).toHaveCount(longTopic.papers / 2);
  const last = shown(page).last();
  const title = await last.getByRole('heading').innerText();
  await last.getByRole('button', { name: 'Save' }).click();
  await expect(last.getByRole('button', { name: 'Saved' })).toBeVisible();
  await last.getByRole('button', { name: 'Hide' }).click();
  await expect(
    page.getByRole('link', { name: title, exact: true }).filter({ visible: true }),
  ).toHaveCount(0);
  await expectStatus(page, `${longTopic.papers / 2 - 1} of ${longTopic.papers} papers`);
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'RIS', exact: true }).click(),
  );
  expect(file.match(/^ER {2}-/gm)).toHaveLength(longTopic.papers / 2 - 1);
});

test('what a list says of itself stays until the next answer, so that no line moves the papers', async ({
  page,
}) => {
  await page.goto(`${list}?topic=amber-lamps`);
  const status = `${longTopic.papers / 2} of ${longTopic.papers} papers`;
  await expectStatus(page, status);
  const choice = page.locator('.topic-choice .without:not(:disabled)').first();
  const told = await choice.evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise(requestAnimationFrame);
    return document.querySelector('.list-status .status')?.textContent;
  });
  expect(told).toBe(status);
});

for (const by of ['hover', 'focus'] as const)
  test(`what a filter would leave is fetched at its ${by}`, async ({ page }) => {
    await page.goto(list);
    const rows = /search\/rows-/;
    const fetched = page.waitForEvent('requestfinished', (request) => rows.test(request.url()));
    const filter = page.getByRole('checkbox', { name: 'Unread only' });
    await filter[by]();
    await fetched;
    await settled(page);
    await page.route(rows, (route) => route.abort());
    await filter.check();
    await expectStatus(page, `${longTopic.papers} papers`);
    await expect(page.locator('.list-answer .paper').first()).toBeVisible();
  });

test('where the browser saves data, a filter is asked once it is pressed', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.clock.install();
  await page.goto(list);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const filter = page.getByRole('checkbox', { name: 'Unread only' });
  await filter.hover();
  await page.clock.runFor(1000);
  await settled(page);
  expect(asked.filter((url) => /search\/rows-/.test(url))).toEqual([]);
  await filter.check();
  await expect(page.locator('.list-answer .paper').first()).toBeVisible();
});

test('rows that the network lost ahead are fetched once their filter is pressed', async ({
  page,
}) => {
  await page.goto(list);
  const rows = /search\/rows-/;
  const lost = page.waitForEvent('requestfailed', (request) => rows.test(request.url()));
  await page.route(rows, (route) => route.abort());
  const filter = page.getByRole('checkbox', { name: 'Unread only' });
  await filter.hover();
  await lost;
  await settled(page);
  await page.unroute(rows);
  await filter.check();
  await expect(page.locator('.list-answer .paper').first()).toBeVisible();
});

test('an address with a choice shows it of the whole list', async ({ page }) => {
  await page.goto(`${list}?topic=amber-lamps`);
  await expectStatus(page, `${longTopic.papers / 2} of ${longTopic.papers} papers`);
});

test('days narrow the whole list', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('textbox', { name: 'To' }).fill('2025-08-13');
  await expectStatus(page, `${longTopic.papers / longTopic.days} of ${longTopic.papers} papers`);
  await expect(page).toHaveURL(/to=2025-08-13/);
});

test('a filter fetches no other page, no words and no titles, and draws papers that are not in the page as their own pages do', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(list);
  const here = await shown(page).count();
  await page.locator('.topic-choice .with').first().click();
  await expectStatus(page, `${longTopic.papers / 2} of ${longTopic.papers} papers`);
  // Far from the screen, too: a reader may look for words in the page, or print it.
  await expect(shown(page).getByRole('heading')).toHaveCount(longTopic.papers / 2);
  const last = page.locator('.papers > li:visible').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.getByRole('button', { name: 'Save' })).toBeVisible();
  await expect(last.locator('.abstract')).not.toBeEmpty();
  const address = (await last.getByRole('link').first().getAttribute('href')) ?? '';
  expect(
    fetched.filter((url) => /\/2\/|\/editions\/|search\/(words|titles|vocabulary)/.test(url)),
  ).toEqual([]);
  expect(here).toBeGreaterThan(0);
  // Rows far from the screen are not laid out, and have no inner text.
  const drawn = await last.textContent();
  await last.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  expect(drawn).toContain(await page.getByRole('heading', { level: 1 }).innerText());
});

test('where the index cannot be loaded, the papers of the page are filtered, the list says so and can try again', async ({
  page,
}) => {
  const files = /\/search(-\d|\/ids)/;
  await page.route(files, (route) => route.abort());
  await page.goto(list);
  const here = await shown(page).count();
  await page.locator('.topic-choice .with').first().click();
  await expect(page.getByText('the others could not be loaded')).toBeVisible();
  expect(await shown(page).count()).toBeLessThan(here);
  await page.unroute(files);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectStatus(page, `${longTopic.papers / 2} of ${longTopic.papers} papers`);
});

test('where the browser allows no workers, the papers of the page are filtered, and the list says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(url: string | URL) {
        super(url);
        throw new Error('forbidden');
      }
    };
  });
  await page.goto(`${list}?topic=amber-lamps`);
  await expect(page.getByText('the others could not be loaded')).toBeVisible();
  await expect(shown(page).first()).toBeVisible();
});

test('where nothing is left, the list offers to lift what leaves papers', async ({ page }) => {
  await page.goto(`${list}?topic=amber-lamps&has=code`);
  await expectStatus(page, `None of ${longTopic.papers} papers match`);
  await page
    .getByRole('button', { name: `Without the filter “With code”: ${longTopic.papers / 2} papers` })
    .click();
  await expect(shown(page)).toHaveCount(longTopic.papers / 2);
});

test('a filtered list is copied as a link', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?topic=amber-lamps');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}editions/2025-08-21/?topic=amber-lamps`);
});

/** Papers that stand there after the first press on "Show more". */
const more = 100;

test('more are shown below the first papers, and after a key the focus goes to the first of them', async ({
  page,
}) => {
  await page.goto(list);
  const before = await shown(page).getByRole('heading').allTextContents();
  const link = page.getByRole('link', { name: 'Show more' });
  const titleAt = (at: number) => shown(page).nth(at).getByRole('heading').getByRole('link');
  await link.focus();
  await settled(page);
  // Rows that come near the screen take the place that they need, a frame or two later.
  await link.scrollIntoViewIfNeeded();
  const { y: place = 0 } = (await shown(page).last().boundingBox()) ?? {};
  await link.press('Enter');
  await expect(shown(page)).toHaveCount(more);
  await expect(link).toBeHidden();
  const after = await shown(page).getByRole('heading').allTextContents();
  expect(after.slice(0, before.length)).toEqual(before);
  await expect(titleAt(before.length)).toBeFocused();
  // What was on the screen stays where it was.
  const { y = 0 } =
    (await shown(page)
      .nth(before.length - 1)
      .boundingBox()) ?? {};
  expect(Math.abs(y - place)).toBeLessThan(4);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(shown(page)).toHaveCount(longTopic.papers);
  await expect(titleAt(more)).toBeFocused();
});

test('more are shown of a list that was opened with filters, once these are cleared', async ({
  page,
}) => {
  await page.goto(`${list}?topic=amber-lamps`);
  await expect(shown(page)).toHaveCount(longTopic.papers / 2);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('link', { name: 'Show more' }).press('Enter');
  await expect(shown(page)).toHaveCount(more);
  const added = page.locator('.list-answer .paper').first();
  await expect(added.getByRole('heading').getByRole('link')).toBeFocused();
});

test('the focus goes to the first added paper once, and not when a paper above it leaves', async ({
  page,
}) => {
  await page.goto('search/?q=mossy');
  const hits = page.locator('.hit-list > li');
  const titleAt = (at: number) => hits.nth(at).getByRole('heading').getByRole('link');
  await expect(titleAt(0)).toBeVisible();
  const first = await hits.count();
  await page.getByRole('button', { name: /^Show \d+ more/ }).press('Enter');
  await expect(titleAt(first)).toBeFocused();
  const second = await titleAt(1).innerText();
  await hits.first().getByRole('button', { name: 'Hide' }).press('Enter');
  await expect(titleAt(0)).toHaveText(second);
  await settled(page);
  await expect(titleAt(first)).not.toBeFocused();
});

test('rows that come late do not take the focus from where the reader has moved it', async ({
  page,
}) => {
  await page.goto(list);
  await settled(page);
  const held = Promise.withResolvers<void>();
  await page.route(/search\/rows-/, async (route) => {
    await held.promise;
    await route.continue();
  });
  const link = page.getByRole('link', { name: 'Show more' });
  await link.press('Enter');
  const title = shown(page).first().getByRole('heading').getByRole('link');
  await title.focus();
  held.resolve();
  await expect(shown(page)).toHaveCount(more);
  await settled(page);
  await expect(title).toBeFocused();
});

test('a filter replaces all that is shown, and "clear" brings back as many', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(shown(page)).toHaveCount(more);
  await page.locator('.topic-choice .with').first().click();
  await expect(shown(page)).toHaveCount(longTopic.papers / 2);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(shown(page)).toHaveCount(more);
  const titles = await shown(page).getByRole('heading').allTextContents();
  expect(new Set(titles).size).toBe(more);
});

test('after "back", as many papers are shown as before', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(shown(page)).toHaveCount(more);
  const opened = shown(page).nth(80).getByRole('heading').getByRole('link');
  const address = await opened.getAttribute('href');
  await opened.click();
  await page.waitForURL(`**${address}`);
  await page.goBack();
  await expect(shown(page)).toHaveCount(more);
  await expect(opened).toBeInViewport();
});

/** Milliseconds after which these come. */
const furtherRows = 1000;

const stopsOf = (page: Page) => page.getByRole('navigation', { name: 'Previous and next' });

/** Goes on to the next paper, which has this title. */
async function walk(page: Page, title = ''): Promise<void> {
  await stopsOf(page)
    .getByRole('link', { name: `Next → ${title}` })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

test('a paper that is opened before the further rows are there leads through the whole filtered list', async ({
  page,
}) => {
  await page.goto(`${list}?topic=amber-lamps`);
  const titles = page.locator('.list-answer .paper').getByRole('heading');
  await expect(titles).toHaveCount(longTopic.papers / 2);
  const all = await titles.allTextContents();
  const addresses = await titles
    .getByRole('link')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
  await stopTimers(page, furtherRows);
  await page.goto(`${list}?topic=amber-lamps&sort=relevance`);
  await expect(titles).toHaveCount(20);
  await titles.last().getByRole('link').click();
  // The further ones are fetched by twenties: the next ones at the last of each.
  await walk(page, all[20]);
  await page.goto(addresses[39] ?? '');
  await walk(page, all[40]);
  await walk(page, all[41]);
  await expect(stopsOf(page).getByRole('link', { name: /Next/ })).toBeVisible();
});

/** A filtered list of thirty papers of which twenty are asked for. */
async function openFirstRows(page: Page): Promise<Locator> {
  await stopTimers(page, furtherRows);
  await page.goto(`${list}?topic=amber-lamps&from=2025-08-19&sort=relevance`);
  return page.locator('.list-answer .paper').getByRole('heading');
}

test('papers whose rows the network lost are led to later, and none twice', async ({ page }) => {
  await page.goto(`${list}?topic=amber-lamps&from=2025-08-19`);
  const all = page.locator('.list-answer .paper').getByRole('heading');
  await expect(all).toHaveCount(30);
  const papers = await all.allTextContents();
  const rowsOfNewest = /search\/rows-7/;
  await page.route(rowsOfNewest, (route) => route.abort());
  const titles = await openFirstRows(page);
  await expect(titles.last()).toHaveText(papers[19] ?? '');
  const drawn = await titles.allTextContents();
  const lost = papers.slice(0, 20).filter((title) => !drawn.includes(title));
  expect(lost.length).toBeGreaterThan(10);
  await titles.last().getByRole('link').click();
  const near = papers.slice(20, 40 - lost.length);
  for (const title of near.slice(0, -1)) await walk(page, title);
  await page.unroute(rowsOfNewest);
  for (const title of [...near.slice(-1), ...lost.slice(0, 2)]) await walk(page, title);
});

test('offline, the walk through a list ends without an error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const titles = await openFirstRows(page);
  await expect(titles).toHaveCount(20);
  const script = /_astro\/answers/;
  await page.route(script, (route) => route.abort('internetdisconnected'));
  const lost = page.waitForEvent('requestfailed', (request) => script.test(request.url()));
  await titles.last().getByRole('link').click();
  await lost;
  await settled(page);
  await expect(page.getByRole('link', { name: /^Next/ })).toBeHidden();
  expect(faults).toEqual([]);
});

test('without JavaScript all papers of an edition are links, and a topic leads to the editions', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`editions/${longEdition.id}/`);
  const links = page.locator('.list a[href*="/papers/"]:visible');
  await expect(links).toHaveCount(longEdition.papers);
  await links.last().click();
  await expect(page.getByText(lastWords)).toBeVisible();
  await page.goto(list);
  await expect(page.getByText('All other papers are in the editions')).toBeVisible();
});

test('in the place of what is muted, others follow', async ({ page }) => {
  await page.goto(list);
  const title = await shown(page).first().getByRole('heading').innerText();
  await page.goto('library/');
  await page.getByRole('textbox', { name: 'Word or phrase' }).fill(title);
  await page.getByRole('button', { name: 'Mute', exact: true }).click();
  await expect(page.getByRole('button', { name: `Unmute ${title}` })).toBeVisible();
  await page.goto(list);
  await expect(
    shown(page).filter({ has: page.getByRole('link', { name: title, exact: true }) }),
  ).toHaveCount(0);
  await expectStatus(page, `${longTopic.papers - 1} of ${longTopic.papers} papers`);
  await expect(shown(page)).toHaveCount(more);
});

test('muting with a key in a long list passes the focus to the next paper', async ({ page }) => {
  await page.goto(list);
  const menuOf = (title: string) =>
    shown(page).filter({ hasText: title }).getByRole('button', { name: 'More' });
  const [first = '', second = ''] = await shown(page).locator('h3').allInnerTexts();
  await menuOf(first).press('Enter');
  const phrase = page.getByRole('dialog').getByRole('textbox', { name: 'Word or phrase' });
  await phrase.fill(first);
  await phrase.press('Enter');
  await expectStatus(page, `${longTopic.papers - 1} of ${longTopic.papers} papers`);
  await expect(menuOf(second)).toBeFocused();
});

test('Zotero finds every paper of a list once the page is loaded', async ({ page }) => {
  await page.goto(list);
  const said = page.locator('.papers > li > .Z3988');
  await expect(said).toHaveCount(await shown(page).count());
  const heading = shown(page).first().getByRole('heading');
  const first = new URLSearchParams((await said.first().getAttribute('title')) ?? '');
  expect(first.get('rft.title')).toBe(await heading.textContent());
  expect(first.get('rft_id')).toBe(
    await heading.getByRole('link').evaluate(({ href }: HTMLAnchorElement) => href),
  );
});

/** A paper of an old edition, whose page has only the beginning of its abstract. */
async function cutPaper(page: Page) {
  await page.goto('editions/2025-08-13/');
  const paper = page.locator('.papers > li:has([data-cut])').first();
  await expect(paper).toBeVisible();
  return page.locator(`[data-paper="${await paper.getAttribute('data-paper')}"]`);
}

test('an abstract that is cut is whole once a reader asks for abstracts', async ({ page }) => {
  const paper = await cutPaper(page);
  await expect(paper).not.toContainText(lastWords);
  await page.locator('[data-choose="density"]').selectOption('abstracts');
  await paper.scrollIntoViewIfNeeded();
  await expect(paper).toContainText(lastWords);
});

test('an abstract whose page cannot be fetched stays as it was, and is fetched at the next try', async ({
  page,
}) => {
  const paper = await cutPaper(page);
  await page.route(/\/papers\//, (route) => route.fulfill({ status: 503, body: 'Later.' }));
  const cut = paper.locator('.abstract');
  const beginning = await cut.innerText();
  const more = paper.getByRole('checkbox', { name: 'Abstract' });
  const refused = page.waitForResponse(/\/papers\//);
  await more.check({ force: true });
  await refused;
  await page.unroute(/\/papers\//);
  await more.uncheck({ force: true });
  await expect(cut).toContainText(beginning.slice(0, 60));
  await more.check({ force: true });
  await expect(cut).toContainText(lastWords);
});
