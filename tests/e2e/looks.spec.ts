import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { openTemplate, settled, templates, wholeAnswer } from './templates.ts';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What `npm test` looks at; `npm run test:long` looks at the others. */
const first = ['front page', 'paper', 'search'];

/** Papers of a list are alike: some tell what all would, in a fifth of the time. */
const enough = 5;

for (const [name, template] of Object.entries(templates))
  test(`the ${name} never scrolls sideways, with text twice as large cuts nothing, and axe finds nothing on it, by day, by night and in forced colours`, {
    tag: first.includes(name) ? [] : '@long',
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    await openTemplate(page, template);
    for (const width of [320, 390, 640, 768, 1024, 1440]) await expectToFit(page, width);
    await resizeText(page, '200%');
    for (const width of [320, 390, 768, 1280]) {
      await expectToFit(page, width);
      // What lies beyond a paper of a list is not drawn.
      const papers = page.locator('li[data-paper]').filter({ visible: true });
      const cut = await papers.evaluateAll((all) =>
        all
          .filter((paper) => paper.scrollWidth > paper.clientWidth)
          .map((paper) => paper.innerHTML),
      );
      expect(cut, `${width} px`).toEqual([]);
    }
    await resizeText(page, '');
    await page.evaluate((most) => {
      for (const paper of document.querySelectorAll(`li[data-paper]:nth-child(n + ${most + 1})`))
        paper.remove();
    }, enough);
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      // What a page is made of is the same in all colours.
      const colours = ['color-contrast', 'link-in-text-block'];
      const faults = await faultsOf(page, look === 'light' ? {} : { rules: colours });
      expect(faults, look).toEqual([]);
    }
  });

function resizeText(page: Page, size: string): Promise<void> {
  return page.evaluate((to) => {
    document.documentElement.style.fontSize = to;
  }, size);
}

async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${width} px`).toBeLessThanOrEqual(0);
}

test('a reader chooses the night, and it lasts on the next page', async ({ page }) => {
  await page.goto('');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Night');
  await page.goto('topics/');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('night');
});

test('a reader who wants titles alone gets them, and excerpts back', async ({ page }) => {
  await openTemplate(page, templates.edition);
  const abstract = page.locator('[data-paper] .abstract').first();
  const shown = page.getByRole('combobox', { name: 'Show for each paper' });
  await shown.selectOption('Titles');
  await expect(abstract).toBeHidden();
  await shown.selectOption('Excerpts');
  await expect(abstract).toBeVisible();
});

test('where a list has no excerpts, none are offered, and without JavaScript no empty one is drawn', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('authors/zhen-qin/');
  const shown = page.getByRole('combobox', { name: 'Show for each paper' });
  await expect(shown.getByRole('option')).toHaveText(['Titles', 'Abstracts']);
  await expect(shown).toHaveValue('titles');
  await shown.selectOption('Abstracts');
  await expect(page.locator('[data-paper] .abstract').first()).toHaveText(/\w{3}/);
  const plain = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await plain.goto('authors/zhen-qin/');
  await expect(plain.locator('.paper .abstract').first()).toBeHidden();
  await plain.close();
});

const lists = ['front page', 'edition', 'topic', 'standing search', 'venue', 'search'] as const;

for (const width of [1440, 390])
  test(`at ${width} pixels the first headline of a list stands within 300 pixels`, {
    tag: width === 390 ? [] : '@long',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const list of lists) {
      await openTemplate(page, templates[list]);
      const headline = page.locator('main :is(.papers h3, .hit-list h2)').first();
      await expect(page.locator('[data-keep="saved"][aria-pressed]').first()).toBeVisible();
      if (list === 'search') await wholeAnswer(page);
      await settled(page);
      expect((await headline.boundingBox())?.y, list).toBeLessThan(300);
    }
  });

test('on a narrow phone “⋯” ends the first row of tools, however long their names', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  for (const [template, bar] of [
    [templates.topic, '.folding'],
    [templates.paper, '.keep'],
  ] as const) {
    await openTemplate(page, template);
    const menu = page.locator(`${bar} :is([data-menu], .more-tools)`).first();
    await expect(menu).toBeVisible();
    await page.evaluate((bar) => {
      for (const tool of document.querySelectorAll(
        `${bar} :is(a, button:not([data-menu], [aria-expanded]))`,
      ))
        tool.textContent = 'Eine lange Handlung';
    }, bar);
    const tops = await page
      .locator(`${bar} :is(a, button):visible`)
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(Math.max(...tops)).toBeGreaterThan(Math.min(...tops));
    expect(Math.round((await menu.boundingBox())?.y ?? 0)).toBe(Math.min(...tops));
  }
});

test('on a tablet the tools of a filtered list stand in one row, and the way to all papers is high enough to press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openTemplate(page, templates.topic);
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('model');
  const all = page.getByRole('link', { name: 'Search all editions for “model”' });
  await expect(all).toBeVisible();
  expect((await all.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  const tools = page.getByRole('toolbar', { name: 'Tools for this list' });
  expect((await tools.boundingBox())?.height).toBeLessThan(40);
});

test('beside a venue’s filters no topic stands a second time', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 844 });
  await openTemplate(page, templates.venue);
  await expect(page.locator('.filters .topic-choice').first()).toBeVisible();
  const [topic = ''] = await page.locator('.filters .topic-choice .name').allInnerTexts();
  await expect(page.locator('.aside-place').getByRole('link', { name: topic })).toHaveCount(0);
});

test('the tools of a list stay in view, and cover no title with the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 844 });
  for (const list of ['topic', 'search'] as const) {
    await openTemplate(page, templates[list]);
    if (list === 'search') await wholeAnswer(page);
    await settled(page);
    const titles = page.locator('main :is(.papers h3, .hit-list h2) a');
    await titles.nth(12).scrollIntoViewIfNeeded();
    const review = page.getByRole('link', { name: 'Review', exact: true });
    await expect(review).toBeInViewport();
    await titles.nth(11).focus();
    await titles.nth(4).focus();
    const [tools, title] = [await review.boundingBox(), await titles.nth(4).boundingBox()];
    expect(title?.y, list).toBeGreaterThan((tools?.y ?? 0) + (tools?.height ?? 0));
  }
});

/** What acts on a list or a paper, as pages show it. */
const acts = [
  { at: templates.topic, names: [/^Review/, /^Follow/, /^Save/, /^Hide/] },
  { at: templates.paper, names: [/^Cite/, /^Save/] },
];

for (const [hand, hasTouch, height] of [
  ['a mouse', false, 32],
  ['a finger', true, 44],
] as const)
  test.describe(`with ${hand}`, () => {
    test.use({ hasTouch, isMobile: hasTouch });

    test('fields, menus and buttons are as high as what is pressed needs', async ({ page }) => {
      await openTemplate(page, templates.topic);
      for (const control of [
        page.getByRole('combobox', { name: 'Theme' }),
        page.getByRole('searchbox', { name: 'Search this list' }),
        page.getByRole('button', { name: 'Follow', exact: true }),
        page.getByRole('link', { name: 'Editions' }),
      ]) {
        const box = await control.boundingBox();
        expect(Math.abs((box?.height ?? 0) - height)).toBeLessThan(2);
      }
    });

    test('links below related papers, and topics of a paper, are as high', async ({ page }) => {
      await page.goto('papers/fine-grained-perturbation-guidance-via-attention-head/');
      for (const link of [
        page.getByRole('link', { name: 'On the map' }),
        page.getByRole('link', { name: 'Compare with related papers' }),
        page.locator('.paper-page > .topics li a').first(),
      ]) {
        const box = await link.boundingBox();
        expect(box?.height).toBeGreaterThan(height - 1);
      }
    });

    test('the way to a paper’s code is pressed below its letters, too', async ({ page }) => {
      await page.goto('');
      const code = page.locator('.by a').first();
      await code.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, height: high = 0 } = (await code.boundingBox()) ?? {};
      expect(high).toBeGreaterThanOrEqual(24);
      const isThere = await code.evaluate(
        (link, [x, y]) => document.elementFromPoint(x, y) === link,
        [x + 5, y + high - 2] as const,
      );
      expect(isThere).toBe(true);
    });

    test('review, follow, save and cite are one kind of control', async ({ page }) => {
      for (const { at, names } of acts) {
        await openTemplate(page, at);
        for (const name of names) {
          const control = page.locator('main :is(a, button)').filter({ hasText: name }).first();
          await expect(control).toHaveCSS('min-height', `${height}px`);
          await expect(control).toHaveCSS('border-top-width', '0px');
          await expect(control).toHaveCSS('white-space', 'nowrap');
        }
      }
    });
  });

test('the menus above a list show all letters of what is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const menus = page.locator('.list-status select');
  await expect(menus).toHaveCount(2);
  const missing = await menus.evaluateAll((all: HTMLSelectElement[]) =>
    all.map((menu) => {
      const { width } = menu.getBoundingClientRect();
      menu.style.maxInlineSize = 'none';
      return menu.getBoundingClientRect().width - width;
    }),
  );
  expect(missing).toEqual([0, 0]);
});

for (const width of [390, 320])
  test(`on a phone of ${width} pixels a list can be followed by a button in sight, and “More” opens what does not fit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openTemplate(page, templates.topic);
    const tools = page.locator('.list-status');
    await expect(tools.getByRole('button', { name: 'Follow', exact: true })).toBeInViewport({
      ratio: 1,
    });
    await settled(page);
    const count = await tools.getByRole('status').boundingBox();
    expect(count?.height).toBeLessThan(30);
    const onMap = tools.getByRole('link', { name: 'On the map' });
    await expect(onMap).toBeHidden();
    await tools.getByRole('button', { name: 'More' }).click();
    await expect(onMap).toBeInViewport({ ratio: 1 });
    await expect(tools.getByRole('combobox', { name: 'Show for each paper' })).toBeInViewport({
      ratio: 1,
    });
    await tools.getByRole('button', { name: 'More' }).click();
    await expect(onMap).toBeHidden();
  });

for (const width of [1440, 390, 320])
  test(`at ${width} pixels the menu of a paper stands in the first row of its tools, and a list’s in its only one`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openTemplate(page, templates.topic);
    const follow = page.getByRole('button', { name: 'Follow', exact: true });
    await follow.click();
    const following = page.getByRole('button', { name: 'Following' });
    await expect(following).toBeVisible();
    await settled(page);
    const more = page.locator('.list-status').getByRole('button', { name: 'More' });
    if (width === 390)
      expect((await more.boundingBox())?.y).toBe((await following.boundingBox())?.y);
    await page.goto('./');
    await settled(page);
    const rows = page.locator('#papers > li');
    for (let at = 0; at < 6; at++) {
      const save = rows.nth(at).getByRole('button', { name: 'Save', exact: true });
      const menu = rows.nth(at).getByRole('button', { name: 'More' });
      await expect(save).toBeVisible();
      expect((await menu.boundingBox())?.y, `${at}`).toBe((await save.boundingBox())?.y);
    }
  });

test('at 320 pixels what a reader can do with a paper stands in one row of its page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openTemplate(page, templates.paper);
  await settled(page);
  const row = page.locator('.keep');
  for (const name of ['Save', 'Saved']) {
    const save = row.getByRole('button', { name, exact: true });
    await expect(save).toBeVisible();
    const tops = await row
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size, `${name}: ${tops}`).toBe(1);
    await save.click();
  }
  await expect(row.getByRole('button', { name: 'Cite' })).toBeInViewport({ ratio: 1 });
  const ways = page.getByRole('navigation', { name: 'The paper elsewhere' });
  await expect(ways.getByRole('link').first()).toBeVisible();
  await expect(ways.getByRole('button'), 'they lead nowhere').toHaveCount(0);
});

test('on a phone with text twice as large, no line of the search’s help or of a topic’s head is a few letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, words] of [
    ['search/', page.locator('.query-help')],
    ['topics/attention/', page.getByRole('link', { name: 'Trends' })],
  ] as const) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await settled(page);
    const { width = 0, height = 0 } = (await words.boundingBox()) ?? {};
    expect(width, path).toBeGreaterThan(height / 4);
  }
});

test('the descenders of a site’s name end above the rule below it', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    await settled(page);
    const name = await page.locator('.masthead .name bdi').boundingBox();
    const rule = await page.locator('.masthead .folio').boundingBox();
    expect((name?.y ?? 0) + (name?.height ?? 0), `${width}`).toBeLessThanOrEqual(rule?.y ?? 0);
  }
});

test('what ends a page can be scrolled above a notice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('about/');
  await page.keyboard.press('u');
  const notice = page.locator('.notice', { hasText: 'Nothing to undo.' });
  await expect(notice).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [end, line] = await Promise.all(
    [page.getByRole('contentinfo').getByRole('link').last(), notice].map((one) =>
      one.boundingBox(),
    ),
  );
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
});

test('on a tablet no “1 more” stands alone in a row below a paper', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const list of ['front page', 'search'] as const) {
    await openTemplate(page, templates[list]);
    if (list === 'search') await wholeAnswer(page);
    await settled(page);
    const more = page.locator('.paper .facts li:last-child', { hasText: /^\d+ more$/ });
    expect(await more.count(), list).toBeGreaterThan(3);
    const alone = await more.evaluateAll((all) =>
      all
        .filter(
          (one) =>
            one.previousElementSibling?.getBoundingClientRect().top !==
            one.getBoundingClientRect().top,
        )
        .map((one) => one.parentElement?.textContent),
    );
    expect(alone, list).toEqual([]);
  }
});

test('at 320 pixels the number of a filtered list takes two lines at most', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await openTemplate(page, templates.topic);
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('zzgrblfx');
  const tools = page.getByRole('toolbar', { name: 'Tools for this list' });
  const number = tools.getByText(/^None of \d+ papers match$/).first();
  await expect(number).toBeVisible();
  expect((await number.boundingBox())?.height).toBeLessThan(36);
  const follow = tools.getByRole('button', { name: 'Follow', exact: true });
  await expect(follow).toBeInViewport({ ratio: 1 });
});

test('beside the papers none of four figures stands alone in a row', async ({ page }) => {
  await openTemplate(page, templates['front page']);
  const rows = await page.locator('.figures').evaluate((list) => {
    for (let at = list.childElementCount; at < 4; at++)
      list.append(list.firstElementChild?.cloneNode(true) ?? '');
    return [...list.children].map((one) => one.getBoundingClientRect().top);
  });
  const inRow = (top: number) => rows.filter((one) => one === top).length;
  expect(rows).toHaveLength(4);
  expect(Math.min(...rows.map(inRow))).toBeGreaterThan(1);
});

test('on a tablet all months of the editions are open', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('editions/');
  for (const month of await page.locator('details table').all()) await expect(month).toBeVisible();
});

test('in print a filtered list says what it is filtered by', async ({ page }) => {
  for (const path of ['editions/2025-08-20/?has=code', 'search/?q=attention&has=code']) {
    await page.goto(path);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const filters = page.getByRole('list', { name: 'Filters that are on' });
    await expect(filters.getByText('With code')).toBeVisible();
    await expect(filters.getByText('×')).toBeHidden();
    await expect(filters.getByText('Clear')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('in print the words behind a topic are set in', async ({ page }) => {
  await openTemplate(page, templates.paper);
  await page.emulateMedia({ media: 'print' });
  const [topic, words] = await Promise.all(
    ['.why > li > a', '.why label span'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect(words?.x).toBeGreaterThan((topic?.x ?? 0) + 8);
});

test('in print an edition says once how many papers it has', async ({ page }) => {
  await openTemplate(page, templates.edition);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('62 papers', { exact: true }).filter({ visible: true })).toHaveCount(
    1,
  );
});

test('an abstract opens in place', async ({ page }) => {
  await openTemplate(page, templates.edition);
  const abstract = page.locator('[data-paper] .abstract').first();
  await settled(page);
  const before = (await abstract.boundingBox())?.height ?? 0;
  await page.locator('[data-paper] .more').first().click();
  await expect
    .poll(async () => (await abstract.boundingBox())?.height ?? 0)
    .toBeGreaterThan(before * 1.5);
});

test('pointing at a topic marks the words that earned it', async ({ page }) => {
  await openTemplate(page, templates.paper);
  const mark = page.locator('.abstract .r0').first();
  const before = await mark.evaluate((node) => getComputedStyle(node).backgroundColor);
  await page.locator('.why > li').first().hover();
  await expect(mark).not.toHaveCSS('background-color', before);
});

test('a ticked phrase is marked in the list and in the text where colours are forced, too', {
  tag: '@long',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openTemplate(page, templates.paper);
  const marks = [page.locator('.why label span').first(), page.locator('.abstract .r0').first()];
  await page.locator('.why label').first().click();
  await page.mouse.move(0, 0);
  const canvas = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  for (const mark of marks) await expect(mark).not.toHaveCSS('background-color', canvas);
});

test('a paper leads on within the list that the reader came from', async ({ page }) => {
  await openTemplate(page, templates.topic);
  const topic = await page.getByRole('heading', { level: 1 }).innerText();
  const titles = page.locator('[data-paper] h3 a');
  const second = (await titles.nth(1).textContent())?.trim() ?? '';
  await titles.first().click();
  const stops = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(stops.getByRole('link', { name: topic })).toBeVisible();
  await stops.getByRole('link', { name: second }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});

test('on a phone no name breaks in two', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, names] of [
    ['', '.by bdi:not(.venue)'],
    ['papers/radial-attention-o-nlog-n-sparse-attention-with-energy-decay/', '.authors a'],
  ] as const) {
    await page.goto(path);
    const lines = await page
      .locator(names)
      .evaluateAll((all) => all.map((name) => name.getClientRects().length));
    expect(new Set(lines)).toEqual(new Set([1]));
  }
});
