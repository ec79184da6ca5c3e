/** The search field over a list, and the address that follows what is typed. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { settled } from './templates.ts';

async function shownPapers(page: Page): Promise<number> {
  return page.locator('[data-paper]:visible').count();
}

test('a search of the list keeps to the list', async ({ page }) => {
  await page.goto('./');
  const all = await shownPapers(page);
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('hallucinaton');
  await expect(page.getByText('Showing results for hallucination')).toBeVisible();
  await expect.poll(() => shownPapers(page)).toBeLessThan(all);
  expect(await shownPapers(page)).toBeGreaterThan(0);
});

test('a list of which nothing is left can be followed, and offers nothing that would be empty', async ({
  page,
}) => {
  await page.goto('topics/attention/');
  const tools = page.getByRole('toolbar', { name: 'Tools for this list' });
  const ofPapers = [
    tools.getByRole('link', { name: 'Review' }),
    tools.getByRole('link', { name: 'On the map' }),
    tools.getByRole('combobox', { name: 'Show for each paper' }),
  ];
  for (const tool of ofPapers) await expect(tool).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('zzgrblfx');
  await expect(tools.getByText(/^None of \d+ papers match$/).first()).toBeVisible();
  await expect(tools.getByRole('button', { name: 'Follow', exact: true })).toBeVisible();
  for (const tool of ofPapers) await expect(tool).toBeHidden();
  await page.getByRole('button', { name: 'BibTeX' }).click();
  await expect(page.getByText('No papers left')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  for (const tool of ofPapers) await expect(tool).toBeVisible();
});

test('the search of a list stays where it is when nothing is left', { tag: '@long' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const field = page.getByRole('searchbox', { name: 'Search this list' });
  const top = () =>
    field.evaluate((node) => Math.round(node.getBoundingClientRect().top + scrollY));
  await settled(page);
  const before = await top();
  await field.fill('zzzz');
  await expect(page.getByRole('status').first()).toHaveText(/^None of \d+ papers match$/);
  expect(await top()).toBe(before);
});

for (const [path, name] of [
  ['./', 'Search this list'],
  ['search/', 'Search the papers'],
] as const) {
  test(`on ${path} nothing typed or chosen is lost in a browser that allows no more changes of the address`, {
    tag: '@long',
  }, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('too often', 'SecurityError');
      };
      history.replaceState = refuse;
      history.pushState = refuse;
    });
    await page.goto(path);
    const field = page.getByRole('main').getByRole('searchbox', { name });
    await field.pressSequentially('attention');
    await expect(field).toHaveValue('attention');
    const titles = page.getByRole('main').getByRole('listitem').getByRole('heading');
    await expect(titles.first()).toContainText(/attention/i);
    const code = page.getByRole('checkbox', { name: /With code/ });
    await code.click();
    await expect(code).toBeChecked();
    await expect(field).toHaveValue('attention');
    expect(faults).toEqual([]);
  });
}

test.describe('below the bar that sticks above a list', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  const barOf = async (page: Page) => {
    const box = await page.locator('.list-bar').boundingBox();
    return box ? box.y + box.height : 0;
  };
  const topOf = async (row: Locator) => (await row.locator('h3').boundingBox())?.y ?? -1;

  test('the next title stands when a paper is hidden', async ({ page }) => {
    await page.goto('./');
    await settled(page);
    const rows = page.locator('#papers > li:visible');
    await rows.nth(8).evaluate((row) => row.scrollIntoView());
    const [paper, next] = [await rows.nth(8).elementHandle(), rows.nth(8)];
    await rows.nth(8).getByRole('button', { name: 'Hide' }).click();
    await expect(page.getByText('1 hidden by you')).toBeAttached();
    expect(await paper?.isHidden()).toBe(true);
    // The row has less room above its title than a line of notes is high.
    expect(await topOf(next)).toBeGreaterThan(await barOf(page));
    await expect(page.locator('.list-bar')).not.toContainText('hidden by you');
  });

  test('the first paper stands that words or a topic have left, wherever the list was scrolled to', async ({
    page,
  }) => {
    await page.goto('./');
    const rows = page.locator('#papers > li:visible');
    const choose = [
      () => page.locator('.topic-choice .with').first().click(),
      () => page.getByRole('searchbox', { name: 'Search this list' }).fill('agents'),
    ];
    for (const change of choose) {
      await page.evaluate(() => scrollTo(0, 3000));
      await change();
      await expect(page.locator('.list-status .status')).toHaveText(/^\d+ of 62 papers$/);
      await expect.poll(async () => (await topOf(rows.first())) > (await barOf(page))).toBe(true);
      await page.getByRole('button', { name: 'Clear', exact: true }).click();
      await expect(page.locator('.list-status .status')).toHaveText('62 papers');
    }
  });

  test('a title stands that a key leads to', async ({ page }) => {
    await page.goto('./');
    await settled(page);
    const row = page.locator('#papers > li').nth(8);
    await row.locator('[data-menu]').focus();
    // The title is half below the bar when the focus comes back to it.
    const by = (await topOf(row)) - 30;
    await page.evaluate((by) => scrollBy(0, by), by);
    const link = row.locator('h3 a');
    while (!(await link.evaluate((link) => link === document.activeElement)))
      await page.keyboard.press('Shift+Tab');
    expect(await topOf(row)).toBeGreaterThanOrEqual(await barOf(page));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a list’s tools stay in view in one row, below which titles stand, and filters open from there', async ({
    page,
  }) => {
    await page.goto('./');
    await settled(page);
    const row = page.locator('#papers > li').nth(12);
    const tools = page.getByRole('toolbar', { name: 'Tools' });
    const filters = page.getByRole('button', { name: 'Filters' });
    const below = async () => {
      const [bar, title] = [await tools.boundingBox(), await row.locator('h3').boundingBox()];
      return (title?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0);
    };
    // Rows above it get their heights as they come into view.
    await expect
      .poll(async () => {
        await row.evaluate((one) => one.scrollIntoView());
        return below();
      })
      .toBeGreaterThanOrEqual(0);
    await expect(filters).toBeInViewport({ ratio: 1 });
    await expect(tools.getByRole('link', { name: 'Review' })).toBeInViewport({ ratio: 1 });
    await row.getByRole('button', { name: 'Save' }).focus();
    await page.evaluate((by) => scrollBy(0, by), (await below()) + 20);
    expect(await below()).toBeLessThan(0);
    while (!(await row.locator('h3 a').evaluate((link) => link.matches(':focus'))))
      await page.keyboard.press('Shift+Tab');
    expect(await below()).toBeGreaterThanOrEqual(0);
    await filters.tap();
    const form = page.getByRole('region', { name: 'Filters' });
    await expect(form.getByText('Fields')).toBeInViewport();
    await form.getByRole('button', { name: 'Show 62 papers' }).tap();
    await expect(filters).toBeFocused();
    await expect(filters).toBeInViewport({ ratio: 1 });
  });

  test('further tools of a filtered list open below the first row, which stays', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await page.goto('./?has=code');
    const review = page.getByRole('link', { name: 'Review' });
    const topOf = async () => (await review.boundingBox())?.y;
    await expect(review).toBeVisible();
    const top = await topOf();
    await page.getByRole('button', { name: 'More for this list' }).tap();
    await expect(page.getByRole('button', { name: 'Follow', exact: true })).toBeVisible();
    expect(await topOf()).toBe(top);
  });
});

test('the address holds what was typed by the time a paper is opened', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('plagiarism');
  await expect(page.locator('[data-paper]:visible')).toHaveCount(1);
  await page.locator('[data-paper]:visible h3 a').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plagiarism');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=plagiarism$/);
  await expect(page.locator('[data-paper]:visible')).toHaveCount(1);
});

test('back leads to the paper that was opened, far down in the answer to a search of the list', async ({
  page,
}) => {
  await page.goto('./?q=attention');
  const links = page.locator('.list-answer h3 a');
  await expect(links.nth(27)).toBeAttached();
  const opened = links.nth(27);
  const address = await opened.getAttribute('href');
  await opened.click();
  await expect(page.locator('.paper-page')).toBeVisible();
  await page.goBack();
  await expect(page.locator(`.list-answer h3 a[href="${address}"]`)).toBeInViewport();
});
