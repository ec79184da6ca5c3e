import { expect, type Page, test } from '@playwright/test';
import { settled } from './templates.ts';

/** The first topic that a page's filters offer. */
function firstTopic(page: Page) {
  return page.locator('.topic-choice').first();
}

async function shownPapers(page: Page): Promise<number> {
  return page.locator('[data-paper]:visible').count();
}

test('a topic narrows the list to as many papers as its count said', async ({ page }) => {
  await page.goto('./');
  const count = Number(
    await firstTopic(page)
      .locator('.count')
      .textContent()
      .then((text) => Number.parseInt(text ?? '', 10)),
  );
  await firstTopic(page).locator('.with').click();
  await expect(page.locator('[data-paper]:visible')).toHaveCount(count);
  await expect(page.locator('.list-status [role=status]')).toContainText(`${count} of `);
});

test('to choose a topic moves none of the others', { tag: '@long' }, async ({ page }) => {
  await page.goto('./');
  const rows = page.locator('.topic-choice:visible');
  // Among themselves: their column scrolls by itself.
  const places = () =>
    rows.evaluateAll((all) => {
      const [top = 0, ...others] = all.map((row) => row.getBoundingClientRect().top);
      return others.map((place) => Math.round(place - top));
    });
  await expect(rows.first()).toBeVisible();
  await settled(page);
  const before = await places();
  for (const row of [rows.nth(1), rows.last()]) {
    await row.locator('.with').click();
    await expect(row).toHaveAttribute('data-state', 'include');
    expect(await places()).toEqual(before);
    await row.locator('.with').click();
  }
});

test('with several topics a reader may ask for all or any of them; with one, no such choice is shown', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  const match = page.getByRole('combobox', { name: 'Papers with' });
  const topics = page.locator('.topic-choice');
  await topics.first().locator('.with').click();
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1);
  await expect(match).toHaveCount(0);
  const one = await shownPapers(page);
  // Off, and of a topic that shares a paper with the first.
  await topics.locator('.with[aria-pressed=false]:enabled').first().click();
  await expect(match).toHaveValue('all');
  expect(await shownPapers(page)).toBeLessThanOrEqual(one);
  await match.selectOption('any');
  await expect(page).toHaveURL(/match=any/);
  await expect.poll(() => shownPapers(page)).toBeGreaterThan(one);
});

test('without a topic, none of its papers is left', { tag: '@long' }, async ({ page }) => {
  await page.goto('./');
  const name = await firstTopic(page).locator('.name').innerText();
  await page.getByRole('button', { name: `Exclude ${name}`, exact: true }).click();
  await expect(page).toHaveURL(/\?not=/);
  const topic = new URL(page.url()).searchParams.get('not');
  await expect(page.locator(`[data-paper][data-topics~="${topic}"]:visible`)).toHaveCount(0);
  expect(await shownPapers(page)).toBeGreaterThan(0);
});

test('back undoes a choice, forward makes it again, and a reload keeps it', async ({ page }) => {
  await page.goto('./');
  const all = await shownPapers(page);
  await page.getByRole('checkbox', { name: /With code/ }).click();
  await expect(page).toHaveURL(/\?has=code$/);
  const narrowed = await shownPapers(page);
  expect(narrowed).toBeLessThan(all);
  await page.goBack();
  await expect(page.locator('[data-paper]:visible')).toHaveCount(all);
  await page.goForward();
  await expect(page.locator('[data-paper]:visible')).toHaveCount(narrowed);
  await page.reload();
  await expect(page.locator('[data-paper]:visible')).toHaveCount(narrowed);
  await expect(page.getByRole('checkbox', { name: /With code/ })).toBeChecked();
});

test('back undoes what was typed at once, and not the choice before it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('checkbox', { name: /With code/ }).click();
  await expect(page).toHaveURL(/\?has=code$/);
  const field = page.getByRole('searchbox', { name: 'Search this list' });
  await field.pressSequentially('attention', { delay: 40 });
  await expect(page).toHaveURL(/\?q=attention&has=code$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?has=code$/);
  await expect(field).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: /With code/ })).toBeChecked();
  await page.goBack();
  await expect(page).not.toHaveURL(/\?/);
});

test('an address that was shared shows the same list', async ({ page, context }) => {
  await page.goto('./');
  await firstTopic(page).locator('.with').click();
  await page.getByRole('checkbox', { name: /With code/ }).click();
  await expect(page).toHaveURL(/has=code/);
  const titles = await page.locator('[data-paper]:visible h3').allTextContents();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-paper]:visible')).toHaveCount(titles.length);
  expect(await other.locator('[data-paper]:visible h3').allTextContents()).toEqual(titles);
});

test('a chip lifts its own choice, and "clear" all of them', async ({ page }) => {
  await page.goto('./?has=code');
  const topic = await firstTopic(page).locator('.name').innerText();
  await firstTopic(page).locator('.with').click();
  await page.getByRole('button', { name: 'Remove With code' }).click();
  await expect(page.getByRole('checkbox', { name: /With code/ })).not.toBeChecked();
  await expect(page.getByRole('button', { name: `Remove ${topic}` })).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('[data-paper][hidden]')).toHaveCount(0);
});

test('a choice that would leave nothing is there, but disabled', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('./');
  await firstTopic(page).waitFor();
  await page.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>('.topic-group details'))
      more.open = true;
  });
  await expect(page.locator('.topic-group details:not(:has(ul))')).toHaveCount(0);
  await page.locator('.topic-choice .with').last().click();
  const empty = page.locator('.topic-choice .with:disabled');
  await expect(empty.first()).toBeVisible();
  await expect(empty.first().locator('.count')).toContainText(/^0/);
});

test.describe('with the service worker that readers have', () => {
  test.use({ serviceWorkers: 'allow' });

  test('from a paper, back leads to the filtered list and the paper that was opened', {
    tag: '@long',
  }, async ({ page }) => {
    await page.goto('./?has=code');
    const link = page.locator('[data-paper]:visible h3 a').nth(15);
    await link.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /With code/ })).toBeChecked();
    await expect(link).toBeInViewport();
  });
});

test('a filtered list of a topic shows the days of its papers, as before', async ({ page }) => {
  await page.goto('topics/attention/');
  const days = page.locator('.papers > li:visible .by', { hasText: '2025' });
  const before = await days.count();
  await page.goto('topics/attention/?sort=title');
  await expect(page.locator('.list-answer .papers > li').first()).toBeVisible();
  await expect(days).toHaveCount(before);
});

test('narrow screens fold the filters away and say how many are on', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./?has=code&is=unread');
  const disclosure = page.getByRole('button', { name: 'Filters (2)' });
  await expect(page.getByRole('checkbox', { name: /With code/ })).toBeHidden();
  await disclosure.click();
  await expect(page.getByRole('checkbox', { name: /With code/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('lists are there, and no control that needs a script', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.papers > li').first()).toBeVisible();
    // Whole, since nothing can open it.
    const abstract = page.locator('.papers .abstract').nth(1);
    expect(await abstract.evaluate((node) => node.scrollHeight - node.clientHeight)).toBe(0);
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.locator('.list-bar')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('a chip removed with the keyboard hands its focus on, and never to the page', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  await firstTopic(page).locator('.with').click();
  await page.getByRole('checkbox', { name: /With code/ }).click();
  const chips = page.getByRole('list', { name: 'Filters that are on' }).getByRole('button', {
    name: /^Remove/,
  });
  await expect(chips).toHaveCount(2);
  await chips.first().focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(page.locator('main input[type="search"]')).toBeFocused();
});

for (const path of ['./', 'search/?q=attention']) {
  test(`on a phone the open filters of ${path} tell what is left, and lead to it`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await page.getByRole('button', { name: 'Filters' }).click();
    const topic = firstTopic(page);
    // The search's own counts take the place of the archive's.
    await expect(page.getByRole('main').getByRole('status').first()).toContainText('paper');
    const count = Number.parseInt(await topic.locator('.count').innerText(), 10);
    await topic.locator('.with').click();
    const show = page.getByRole('button', { name: `Show ${count} papers` });
    await expect(show).toBeInViewport({ ratio: 1 });
    await show.click();
    await expect(show).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
    await expect(page.getByRole('main').locator('.status').first()).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Filters' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
    await expect(show).toHaveCount(0);
  });
}

test('papers of a venue, whatever the year, by a box of a list and of the search page', {
  tag: '@long',
}, async ({ page }) => {
  for (const place of ['./', 'search/']) {
    await page.goto(place);
    const narrow = page.getByRole('button', { name: 'Filters', exact: true });
    if (await narrow.isVisible()) await narrow.click();
    const venue = page.getByRole('group', { name: 'Venues' }).getByRole('checkbox').first();
    const count = Number(
      await page.getByRole('group', { name: 'Venues' }).locator('.count').first().textContent(),
    );
    // Before the island is awake, a click is repeated later (layouts/waiting.js).
    await venue.click();
    await expect(venue).toBeChecked();
    const papers = page.getByRole('main').locator('[data-paper]:visible');
    await expect(papers).toHaveCount(count);
    const chip = page.getByRole('button', { name: 'Remove NeurIPS' });
    await expect(chip).toBeVisible();
    await page.reload();
    await expect(papers).toHaveCount(count);
    await expect(venue).toBeChecked();
    await chip.click();
    await expect(venue).not.toBeChecked();
  }
  // One that is offered nowhere, as few papers are from there.
  await page.goto('search/?venue=TACL');
  const alone = page.locator('.choice', { hasText: 'TACL' });
  await expect(alone.locator('.count')).toHaveText('1');
});
