import { expect, type Locator, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { fill, libraryWith } from './library.ts';
import { saveFirst } from './own-site.ts';
import { settled, wholeAnswer } from './templates.ts';

test('a paper is searched for, chosen and opened with the keyboard alone', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  const field = page.getByRole('combobox', { name: 'Search the papers' });
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = page.getByRole('row', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getByRole('link').first().getAttribute('id')) ?? '',
  );
  const title = await chosen.locator('h2').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('Enter without a choice leads to all results', { tag: '@long' }, async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=attention$/);
});

test('keys that choose a word in an input method do not choose a paper', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Search the papers' });
  for (const key of ['ArrowDown', 'Enter']) {
    await field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
  }
  await expect(page.getByRole('row', { selected: true })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('about/');
  const link = page.getByRole('link', { name: 'Editions' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('a press beside a dialog closes it, but not the end of a selection that began in it', async ({
  page,
}) => {
  await page.goto('./');
  for (const keys of ['Control+k', '?']) {
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const { x, y, width } = (await dialog.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + width / 2, y + 30);
    await page.mouse.down();
    await page.mouse.move(x - 20, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect(dialog).toBeVisible();
    await page.mouse.click(x - 20, y + 30);
    await expect(dialog).toHaveCount(0);
  }
});

const lists = [
  './',
  'editions/2025-08-20/',
  'topics/attention/',
  'search/?q=attention',
  'library/',
];
for (const list of lists)
  test(`the first title of ${list} is at most the fifteenth tab stop, and its filters are near`, {
    // These two differ most: rows of the build, and rows that the browser draws.
    tag: list === './' || list === 'library/' ? [] : '@long',
  }, async ({ page }) => {
    if (list === 'library/') {
      await page.goto('./');
      await saveFirst(page);
    }
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(list);
      const title = page.locator('main li :is(h2, h3) a').first();
      await expect(title).toBeVisible();
      await settled(page);
      const stops: string[] = [];
      while (stops.length < 15 && stops.at(-1) !== 'title') {
        await page.keyboard.press('Tab');
        const stop = await title.evaluate((one) =>
          one.matches(':focus') ? 'title' : document.activeElement?.textContent,
        );
        stops.push(stop ?? '');
      }
      await expect(title, `at ${width} after ${stops}`).toBeFocused();
      const filters = stops.findIndex((stop) => stop.startsWith('Filters'));
      for (let stop = stops.length - 1; stop > filters; stop--)
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      const form = page.getByRole('region', { name: 'Filters' });
      await expect(form).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(form.locator(':focus')).toBeVisible();
    }
  });

test('arrow keys lead through the tools of a list, which are one tab stop', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Filters' }).focus();
  await page.keyboard.press('Tab');
  const [first, last] = [
    page.getByRole('link', { name: 'Review', exact: true }),
    page.getByRole('combobox', { name: 'Show for each paper' }),
  ];
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: 'On the map' }).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(last).toBeFocused();
  await expect(last).toHaveValue('excerpts');
  await page.keyboard.press('Tab');
  await expect(page.locator('.papers h3 a').first()).toBeFocused();
});

test('a topic is chosen, refused and let go with the keyboard, and keeps the focus', async ({
  page,
}) => {
  await page.goto('./');
  const topic = page.locator('.topic-choice').first();
  await topic.locator('.with').focus();
  await page.keyboard.press('Space');
  await expect(topic.locator('.with')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(topic.locator('.without')).toHaveAttribute('aria-pressed', 'true');
  await expect(topic.locator('.with')).toHaveAttribute('aria-pressed', 'false');
  await expect(topic.locator('.without')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
});

test('letters alone do nothing', { tag: '@long' }, async ({ page }) => {
  await page.goto('./');
  await page.locator('body').press('k');
  await page.locator('body').press('s');
  await page.locator('body').press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('axe finds nothing wrong with the open search, the filters and the reading list', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('search/?q=attention&has=code');
  await expect(page.getByRole('status')).toContainText('papers for');
  expect(await faultsOf(page)).toEqual([]);
  await page.goto('./?has=code');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeVisible();
  expect(await faultsOf(page, { within: ['.filters', '.list-bar'] })).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attention');
  await expect(page.getByRole('row').first()).toBeVisible();
  expect(await faultsOf(page, { within: ['dialog'] })).toEqual([]);
});

/** Notes what is said aloud from now on; gives it, as often as it was said. */
async function hear(status: Locator): Promise<() => Promise<string[]>> {
  await status.evaluate((node) => {
    new MutationObserver(() => {
      document.body.dataset.said = `${document.body.dataset.said ?? ''}\n${node.textContent}`;
    }).observe(node, { childList: true, subtree: true, characterData: true });
  });
  return async () =>
    ((await status.page().locator('body').getAttribute('data-said')) ?? '').split('\n').slice(1);
}

test('a screen reader says once how much was found, and what a typo was corrected to', async ({
  page,
}) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog').getByRole('status');
  const said = await hear(dialog);
  const text = 'hallucinaton and plagarism';
  await page.getByRole('dialog').getByRole('combobox').pressSequentially(text);
  await expect(dialog).toContainText(`“hallucination and plagiarism” instead of “${text}”`);
  // A busy machine may pause between two letters.
  expect((await said()).length).toBeLessThan(4);
});

test('a screen reader says once how much of a list a search leaves, and which words no paper contains', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('./');
  const list = page.locator('.list-status').getByRole('status');
  const said = await hear(list);
  await page
    .getByRole('searchbox', { name: 'Search this list' })
    .pressSequentially('plagarism zxqv');
  await expect(list).toHaveText(
    /^1 of 62 papers for “plagiarism zxqv” instead of “plagarism zxqv”\. No paper contains “zxqv”\.$/,
  );
  expect((await said()).length).toBeLessThan(4);
  await expect(page.getByText('No paper contains “zxqv”.', { exact: true })).toBeVisible();
});

test('a button that disappears when it is used with a key passes the focus on', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('search/?q=hallucinaton');
  const field = page.getByRole('main').getByRole('searchbox');
  await page.getByRole('button', { name: /^Search instead for/ }).press('Enter');
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Allow other spellings' }).press('Enter');
  await expect(page.getByText('Showing results for hallucination')).toBeVisible();
  await expect(field).toBeFocused();

  await page.keyboard.press('Control+k');
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill('plagarism');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Search instead for/ })
    .press('Enter');
  await expect(box).toBeFocused();

  await page.goto('./?q=hallucinaton');
  await page.getByRole('button', { name: /^Search instead for/ }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search this list' })).toBeFocused();
});

test('what disappears in the library when it is used with a key passes the focus on', async ({
  page,
}) => {
  await page.goto('search/?q=experts');
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
  await page.goto('papers/pointer-networks/');
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(stored, 'a page is remembered by its script').toContain('pointer-networks');
  await libraryWith(page, 2);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await fill(page, 'Tag', 'moe');
  const focused = page.locator('main :focus');
  for (const name of [/^Remove the tag moe/, /^Clear/, /^Unfollow/]) {
    const button = page.getByRole('button', { name }).first();
    const before = await page.getByRole('button', { name }).count();
    await button.press('Enter');
    await expect(page.getByRole('button', { name })).toHaveCount(before - 1);
    await expect(focused, `after ${name}`).toHaveCount(1);
  }
});

test('asking for more hits with a key moves the focus to the first of them', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('search/?q=attention');
  const hits = page.locator('[data-hit]');
  await expect(hits).toHaveCount(20);
  await page.getByRole('button', { name: /^Show \d+ more of / }).press('Enter');
  await expect(hits.nth(20).getByRole('link').first()).toBeFocused();
});

test('a hit of the dialog is called by its title, and the rest describes it', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('plagarism');
  const hit = page.getByRole('row').first().getByRole('link').first();
  await expect(hit.locator('.abstract mark').first()).toBeVisible();
  const title = await hit.locator('h2').innerText();
  // Node 22 has no RegExp.escape.
  const written = title.replace(/[^\w ]/g, '.');
  const called = new RegExp(`^${written}( by [^,]*)?$`);
  await expect(hit).toHaveAccessibleName(called);
  await expect(page.getByRole('row').first()).toHaveAccessibleName(called);
  await expect(hit).toHaveAccessibleDescription(/in (title|abstract)/);
});

test('hiding a paper with a key passes the focus to the next, and undoing leaves it there', async ({
  page,
}) => {
  await page.goto('./');
  const papers = page.locator('[data-list] > [data-paper]:visible');
  const [first = '', second = ''] = await papers.locator('h3').allInnerTexts();
  const hide = (title: string) =>
    papers.filter({ hasText: title }).getByRole('button', { name: 'Hide' });
  await hide(first).press('Enter');
  await expect(hide(first)).toHaveCount(0);
  await expect(hide(second)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(hide(first)).toHaveCount(1);
  await expect(hide(second)).toBeFocused();
  await hide(second).press('Enter');
  await expect(page.getByRole('status').getByText(/^Hidden\./)).toBeVisible();
  await page.locator('.notice').getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.locator('[data-paper] :focus')).toHaveText('Hide');
});

for (const by of ['Hide', 'x'])
  test(`on the search page, hiding a paper by ${by} passes the focus to the next`, async ({
    page,
  }) => {
    await page.goto('search/?q=attention');
    await wholeAnswer(page);
    const hits = page.locator('[data-hit]');
    const [first = '', second = ''] = await hits.locator('h2').allInnerTexts();
    const link = (title: string) => hits.getByRole('link', { name: title, exact: true });
    const hide = (title: string) =>
      hits.filter({ hasText: title }).getByRole('button', { name: 'Hide' });
    await (by === 'x' ? link(first).press('x') : hide(first).press('Enter'));
    await expect(link(first)).toHaveCount(0);
    await expect(by === 'x' ? link(second) : hide(second)).toBeFocused();
  });

test('a paper that another tab hides passes the focus on, and a pointer’s press takes it nowhere', async ({
  page,
  context,
}) => {
  const shown = (on: Page) => on.locator('[data-list] > [data-paper]:visible');
  await page.goto('./');
  const other = await context.newPage();
  await other.goto('./');
  const titles = await shown(page).locator('h3').allInnerTexts();
  const save = (at: number) =>
    shown(page).filter({ hasText: titles[at] }).getByRole('button', { name: 'Save' });
  await save(0).focus();
  const hide = shown(other).first().getByRole('button', { name: 'Hide' });
  await hide.click();
  await expect(save(0)).toHaveCount(0);
  await expect(save(1)).toBeFocused();
  await expect(shown(other).locator('h3').first()).toHaveText(titles[1] ?? '');
  await expect(shown(other).first().getByRole('button', { name: 'Hide' })).not.toBeFocused();
});

test('muting an author with a key passes the focus to the menu of the next paper', async ({
  page,
}) => {
  await page.goto('./');
  const papers = page.locator('[data-list] > [data-paper]:visible');
  const [first = '', second = ''] = await papers.locator('h3').allInnerTexts();
  const more = (title: string) =>
    papers.filter({ hasText: title }).getByRole('button', { name: 'More' });
  await more(first).press('Enter');
  await page
    .getByRole('group', { name: 'Mute' })
    .getByRole('button')
    .filter({ hasText: await papers.first().locator('.by bdi').first().innerText() })
    .press('Enter');
  await expect(more(first)).toHaveCount(0);
  await expect(more(second)).toBeFocused();
  // Rows that are drawn later do not pull it back.
  await page.mouse.click(1, 1);
  await page.evaluate(() => document.dispatchEvent(new Event('completed')));
  await expect(page.locator('body')).toBeFocused();
});

test('what has the focus stays in view when muting is undone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto('./');
  const menus = page
    .locator('[data-list] > [data-paper]:visible')
    .getByRole('button', { name: 'More' });
  await menus.first().press('Enter');
  await page.getByRole('group', { name: 'Mute' }).getByRole('button').first().press('Enter');
  const muted = page.getByRole('status').filter({ hasText: 'Muted:' });
  await expect(muted).toBeVisible();
  await expect(menus.first()).toBeFocused();
  await page.keyboard.press('u');
  await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeVisible();
  await expect(page.locator('[data-menu]:focus')).toBeInViewport();
});

test('who has scrolled away from what has the focus stays there when something is undone', async ({
  page,
}) => {
  await page.goto('./');
  const save = page.locator('[data-paper]').first().getByRole('button', { name: 'Save' });
  await save.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 3000);
  await expect(page.locator('[data-paper] :focus')).not.toBeInViewport();
  await page.keyboard.press('u');
  await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeVisible();
  await expect(page.locator('[data-paper] :focus')).not.toBeInViewport();
});

test('the line that tells of a key stands empty first, so that screen readers read aloud what comes', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof Element && node.matches('.notice'))
          document.documentElement.dataset.noticeBegan = `“${node.querySelector('p')?.textContent}”`;
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Save', exact: true }).first().press('Enter');
  await expect(page.getByRole('status').getByText('Saved.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-notice-began', '“”');
});

test('the buttons of each paper in a list are a group that its title names', async ({ page }) => {
  for (const [path, list] of [
    ['./', '.papers'],
    ['./?q=attention', '.list-answer .papers'],
  ] as const) {
    await page.goto(path);
    const paper = page.locator(`${list} > li:visible`).nth(1);
    await expect(paper).toBeVisible();
    await settled(page);
    const group = paper.getByRole('group', { name: await paper.locator('h3').innerText() });
    await expect(group.getByRole('button', { name: 'Save' })).toBeVisible();
  }
});
