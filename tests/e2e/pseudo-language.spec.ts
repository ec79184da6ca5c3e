/** Every page in a language that nobody speaks (tests/pseudo-site.ts): what is still English, cut off or too wide. */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  bulkWords,
  fileWords,
  filterWords,
  followWords,
  headWords,
  libraryWords,
  listWords,
  noticeWords,
  offlineWords,
  paperWords,
} from '#words';
import { pseudo, pseudoDir } from '../pseudo-site.ts';
import { testOn } from './own-site.ts';
import { openTemplate, settled, type Template, templates } from './templates.ts';

const test = testOn(pseudoDir);

const all = {
  ...templates,
  search: { path: 'search/?q=κήποι' },
  'nothing found': { path: 'search/?q=ξξξξξ' },
  author: { path: '', through: '[data-paper] h3 a', onward: '.authors a' },
  'week in review': { path: 'editions/2025-W30/' },
  'month in review': { path: 'editions/2025-07/' },
};

test.use({ locale: 'ar' });

for (const [name, template] of Object.entries(all))
  test(`nothing on the ${name} is English, cut off or wider than 320 px, from right to left`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openWhole(page, template);
    expect(await page.evaluate(englishIn, names)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });

/** What opens on a page: the names of buttons are those of the pseudo-language. */
const opened: Record<string, (page: Page) => Promise<void>> = {
  'search dialog': async (page) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('κήποι');
    await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible();
  },
  'search dialog that finds nothing': async (page) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ξξξξξ');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('ξξξξξ');
  },
  'cite dialog': async (page) => {
    await openTemplate(page, templates.paper);
    await press(page, paperWords.cite);
    await press(page.getByRole('dialog'), noticeWords.copy);
    await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
    // A reference is code: from right to left it would read `,misc{reeds2025@`.
    for (const shown of await page.locator('dialog pre').all())
      await expect(shown).toHaveCSS('direction', 'ltr');
  },
  'search that fails': async (page) => {
    await page.route(/\/search\/.+/, (route) => route.abort('internetdisconnected'));
    await page.goto('search/');
    await page.getByRole('main').getByRole('searchbox').fill('κήποι');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'offline page in place of another': async (page) => {
    const offline = await (await page.request.get('offline/')).text();
    await page.route('**/papers/unkept/', (route) =>
      route.fulfill({ body: offline, contentType: 'text/html' }),
    );
    await page.goto('papers/unkept/');
    await expect(page.locator('h1', { hasText: pseudo(offlineWords.notKept) })).toBeVisible();
  },
  'keys dialog': async (page) => {
    await page.goto('./');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: pseudo(listWords.keys) })).toBeVisible();
  },
  'share dialog': async (page) => {
    await libraryWithOne(page);
    await page.getByRole('button', { name: pseudo(bulkWords.moreOfSelected) }).click();
    await press(page, fileWords.share);
    await expect(page.getByRole('dialog').locator('figure svg')).toBeVisible();
  },
  'notice of a mark, taken back': async (page) => {
    await page.goto('./');
    await press(page, headWords.hide);
    await press(page.locator('.notice'), noticeWords.undo);
    await expect(page.locator('.notice')).toContainText(pseudo(noticeWords.undone).slice(0, 8));
  },
  'topic with filters, followed': async (page) => {
    await openTemplate(page, templates.topic);
    await press(page, filterWords.filters);
    await page.locator('.filters .with:not([disabled])').first().click();
    await page.locator('.filters .without:not([disabled])').last().click();
    await page.locator('.list-status .more-tools button').click();
    await press(page, followWords.follow);
    await expect(page.locator('.notice')).toBeVisible();
  },
  'comparison of papers': async (page) => {
    await openTemplate(page, templates.paper);
    await page.locator('.on-map a').last().click();
    await expect(page.getByRole('article')).not.toHaveCount(0);
  },
  'going through an edition': async (page) => {
    await openTemplate(page, templates.edition);
    await press(page, listWords.oneByOne);
    await expect(page.locator('.card h2')).toBeVisible();
  },
  'library with papers chosen': async (page) => {
    await libraryWithOne(page);
    await page.locator('.library-papers input[type="checkbox"]').first().check();
    await page.getByRole('button', { name: pseudo(bulkWords.moreOfSelected) }).click();
    await expect(page.getByText(pseudo(bulkWords.putInto), { exact: true })).toBeVisible();
  },
  'library with a note': async (page) => {
    await libraryWithOne(page);
    await press(page, libraryWords.note);
    await page.locator('textarea').fill('Καλό.');
    await page.locator('textarea').blur();
    await expect(
      page.locator('nav a', { hasText: pseudo(filterWords.states.noted) }),
    ).toContainText('١');
  },
};

for (const [name, open] of Object.entries(opened)) {
  test(`nothing in the ${name} is English, cut off or wider than 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page);
    expect(await page.evaluate(englishIn, names)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
}

test('the map’s script finds topics as their owner names them, not as a language counts them', async ({
  page,
}) => {
  await openTemplate(page, templates.map);
  await expect(page.locator('#topic option[value="dromoi"]')).toHaveAttribute(
    'data-name',
    'δρόμοι',
  );
});

async function libraryWithOne(page: Page): Promise<void> {
  await page.goto('./');
  await press(page, headWords.save);
  await expect(
    page.getByText(pseudo(filterWords.states.saved), { exact: true }).first(),
  ).toBeAttached();
  await page.goto('library/');
  await expect(page.locator('.library-papers [data-paper]')).toBeVisible();
}

async function press(within: Page | Locator, message: string): Promise<void> {
  await within
    .getByText(pseudo(message), { exact: true })
    .filter({ visible: true })
    .first()
    .click();
}

async function openWhole(page: Page, template: Template): Promise<void> {
  await openTemplate(page, template);
  await settled(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What is written in Latin letters in every language. */
const names =
  'arXiv|GitHub|CSV|PDF|Inoreader|Feedly|NewsBlur|Aug \\d+|no such page|page|BibTeX|RIS|CSL|JSON|ORCID|DOI|OPML|Atom|APA|Ctrl K|Google Scholar|Semantic Scholar|Hugging Face|Daily Papers|byAK and the research community|Broadsheet';

/** Texts with a Latin letter: of the page, its title, and what is read aloud; `noscript`, too. */
function englishIn(names: string): string[] {
  const spoken = [
    'aria-label',
    'title',
    'placeholder',
    'alt',
    'aria-description',
    'aria-valuetext',
  ];
  const found = new Set<string>();
  const look = (text: string | null, where: string) => {
    const rest = (text ?? '')
      .replace(new RegExp(names, 'g'), '')
      .replace(/https?:\S+|[\w.]+@[\w.]+/g, '');
    if (/\p{Script=Latin}/u.test(rest.replace(/[^\x20-\x7e]/g, '')))
      found.add(`${where}: ${text?.trim().slice(0, 120)}`);
  };
  const walk = (root: ParentNode & Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (
        parent?.closest(
          'script, style, code, kbd, pre, .reference, [data-language], [hidden].Z3988',
        )
      )
        continue;
      if (parent?.closest('noscript'))
        walk(document.createRange().createContextualFragment(node.textContent ?? ''));
      else look(node.textContent, `${parent?.closest('[class]')?.className || parent?.localName}`);
    }
    for (const name of spoken)
      for (const element of root.querySelectorAll(`[${name}]:not(.Z3988)`))
        look(element.getAttribute(name), `${element.localName} ${name}`);
  };
  walk(document.body);
  look(document.title, 'title');
  look(
    document.querySelector<HTMLMetaElement>('[name="description"]')?.content ?? '',
    'description',
  );
  return [...found];
}

/** Elements that hide a part of their text, and what makes the page scroll sideways. */
function cutOff(): string[] {
  const wide =
    document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  const hiding = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, webkitLineClamp } = getComputedStyle(element);
    return (
      overflowX !== 'visible' &&
      overflowX !== 'auto' &&
      overflowX !== 'scroll' &&
      webkitLineClamp === 'none' &&
      !element.matches('.unseen, .by, svg, svg *, input, select, canvas') &&
      element.checkVisibility() &&
      element.scrollWidth > element.clientWidth + 1
    );
  });
  const out = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return (
      width > 1 &&
      (left < -1 || right > innerWidth + 1) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.unseen, svg, .skip')
    );
  });
  const say = (element: Element) =>
    `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
  return [
    ...wide,
    ...hiding.map((one) => `cut ${say(one)}`),
    ...(wide.length ? out.map((one) => `out ${say(one)}`) : []),
  ];
}
