/** A site in two languages: the one that nobody speaks under the base, English under `/en/`. */
import { expect } from '@playwright/test';
import { countWords, listWords, mapWords } from '#words';
import { testOrigin } from '../build-site.ts';
import { misleading, pseudo, pseudoDir } from '../pseudo-site.ts';
import { testOn } from './own-site.ts';
import { openTemplate, settled, templates } from './templates.ts';

const test = testOn(pseudoDir);

const thereOnce = {
  paper: { path: '', through: '[data-paper] h3 a' },
  topic: { path: '', through: '.facts a[data-kind]' },
  edition: { path: 'editions/', through: 'td a' },
  'week in review': { path: 'editions/2025-W30/' },
};

const names = Object.values(misleading);

test('a page that each language has names the others, and its links stay in the language', async ({
  page,
}) => {
  await page.goto('en/topics/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const alternates = await page
    .locator('link[hreflang]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')]),
    );
  expect(alternates).toEqual([
    ['ar-XB', `${testOrigin}/broadsheet/topics/`],
    ['x-default', `${testOrigin}/broadsheet/topics/`],
    ['en', `${testOrigin}/broadsheet/en/topics/`],
  ]);
  await page.getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/\/broadsheet\/en\/map\/$/);
});

test('the browser’s language is offered once, and never forced', async ({ page }) => {
  await page.goto('topics/');
  const offer = page.getByText('This site is also in English.');
  await expect(offer).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
  await page.reload();
  await settled(page);
  await expect(offer).toHaveCount(0);
});

test('a reader who takes the offer has the language everywhere, and can go back', async ({
  page,
}) => {
  await page.goto('topics/');
  await page.getByRole('button', { name: 'Read it in English' }).click();
  await expect(page).toHaveURL(/\/en\/topics\/$/);
  await page.goto('about/?x=1#y');
  await expect(page).toHaveURL(/\/en\/about\/\?x=1#y$/);
  await page.locator('a[hreflang="ar-XB"]').click();
  await expect(page).toHaveURL(/\/broadsheet\/about\/\?x=1#y$/);
  await page.goto('topics/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
});

test('a link into a language speaks it for this visit, on pages that are there once, too', async ({
  page,
  context,
}) => {
  await page.goto('en/topics/');
  const topic = page.locator('.tiles .list-link').first();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    topic.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await topic.click();
  for (const one of [page, tab]) {
    await expect(one).toHaveURL(/\/broadsheet\/topics\/[^/]+\/$/);
    await expect(one.locator('html')).toHaveAttribute('lang', 'en');
    await expect.poll(() => one.evaluate(left, [...names, pseudo(countWords.between)])).toEqual([]);
    await one.getByRole('link', { name: 'Map', exact: true }).click();
    await expect(one).toHaveURL(/\/broadsheet\/en\/map\/$/);
  }
  const nextVisit = await context.newPage();
  await nextVisit.goto('map/');
  await expect(nextVisit.locator('html')).toHaveAttribute('lang', 'ar-XB');
});

test('what the menu has set holds wherever no address names a language', async ({ page }) => {
  await page.goto('en/topics/');
  await page.locator('footer a[hreflang="ar-XB"]').click();
  await expect(page).toHaveURL(/\/broadsheet\/topics\/$/);
  await page.goto('en/map/');
  await settled(page);
  await expect(page).toHaveURL(/\/broadsheet\/en\/map\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('editions/2025-W30/');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
});

for (const [name, template] of Object.entries(thereOnce))
  test(`the ${name}, which is there once, is shown in the reader’s language`, async ({ page }) => {
    await openTemplate(page, template);
    await page.locator('footer a[hreflang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('link', { name: 'Map', exact: true })).toBeVisible();
    await settled(page);
    await expect
      .poll(() => page.evaluate(left, [...names, pseudo(countWords.between)]))
      .toEqual([]);
    await expect(page.locator('.paper h3, .paper-page h1').first()).toHaveAttribute('lang', 'el');
  });

for (const [name, template] of Object.entries({
  ...thereOnce,
  venue: templates.venue,
  author: { path: '', through: '[data-paper] h3 a', onward: '.authors a' },
}))
  test(`names on the ${name} that are sentences of ours stay as they are`, async ({ page }) => {
    await openTemplate(page, template);
    const times = (texts: string[]) => page.evaluate(timesShown, texts);
    await settled(page);
    const before = await times(names);
    expect(Math.max(...before)).toBeGreaterThan(0);
    await page.locator('footer a[hreflang="en"]').click();
    await expect(page.getByRole('link', { name: 'Map', exact: true })).toBeVisible();
    await settled(page);
    // Lines of a list are completed meanwhile, here as on the page before.
    await expect
      .poll(async () => (await times(names)).every((now, at) => now >= (before[at] ?? 0)))
      .toBe(true);
    const { zoomIn, zoomOut } = mapWords;
    expect(await times([zoomIn, listWords.tryAgain, zoomOut])).toEqual([0, 0, 0]);
  });

test('what a script says later is in the reader’s language, too', async ({ page }) => {
  await openTemplate(page, thereOnce.edition);
  await page.locator('footer a[hreflang="en"]').click();
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true }).first()).toBeVisible();
});

test('“Cite” on a paper’s page is in the reader’s language, before and after copying', async ({
  page,
}) => {
  await openTemplate(page, thereOnce.paper);
  await page.locator('footer a[hreflang="en"]').click();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this paper' });
  await dialog.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  await expect.poll(() => page.evaluate(left, [...names, pseudo(countWords.between)])).toEqual([]);
  await expect(dialog.getByRole('status')).toContainText('BibTeX');
});

test('from right to left, the site’s name and a title in another direction begin at the page’s right edge', async ({
  page,
}) => {
  const rights = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((one) => {
        const text = document.createRange();
        text.selectNodeContents(one);
        return Math.round(text.getBoundingClientRect().right);
      }),
    );
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openTemplate(page, thereOnce.paper);
    const [edge = 0] = await rights('.paper-page');
    for (const start of ['.masthead .name bdi', '.paper-page h1', '.paper-page .authors']) {
      const [right = 0] = await rights(start);
      expect(Math.abs(right - edge), `${start} at ${width} px`).toBeLessThanOrEqual(2);
    }
  }
});

/** How often each is a text or label of the page, or in its title. */
function timesShown(names: string[]): number[] {
  const labels = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
    ...['aria-label', 'title', 'data-list'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  return names.map(
    (name) => [document.title, ...labels].filter((text) => text.includes(name)).length,
  );
}

/** Texts that are still in the other language, besides names. */
function left(names: string[]): string[] {
  const isLeft = (text: string | null) =>
    /[⟦⟧]/.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text ?? ''));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (
      isLeft(node.textContent) &&
      !node.parentElement?.closest('script, noscript, pre, body [lang], .colophon > p, .reference')
    )
      found.push(node.parentElement?.textContent?.trim() ?? '');
  for (const element of document.querySelectorAll(
    ':is([aria-label], [title], [placeholder]):not(.Z3988)',
  ))
    for (const name of ['aria-label', 'title', 'placeholder'])
      if (isLeft(element.getAttribute(name))) found.push(`${name} ${element.getAttribute(name)}`);
  return [...new Set(found)];
}
