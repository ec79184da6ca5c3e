import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

interface Template {
  path: string;
  /** What leads from there to the template's first page: its id is the owner's. */
  through?: string;
}
const templates = {
  'front page': { path: '' },
  editions: { path: 'editions/' },
  edition: { path: 'editions/', through: 'td a' },
  paper: { path: '', through: '[data-paper] h3 a' },
  topics: { path: 'topics/' },
  topic: { path: 'topics/', through: '[data-topic] a' },
  'how topics are made': { path: 'topics/about/' },
  search: { path: 'search/?q=attention' },
  map: { path: 'map/' },
  'reading list': { path: 'saved/' },
  'reading offline': { path: 'offline/' },
  subscribe: { path: 'subscribe/' },
  about: { path: 'about/' },
  'not found': { path: 'no/such/page/' },
} satisfies Record<string, Template>;

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

async function open(page: Page, { path, through }: Template): Promise<void> {
  await page.goto(path);
  if (!through) return;
  const href = (await page.locator(through).first().getAttribute('href')) ?? '';
  await page.goto(href);
}

for (const [name, template] of Object.entries(templates)) {
  test(`axe finds nothing on the ${name}, by day, by night and in forced colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, template);
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      const axe = new AxeBuilder({ page });
      // What a page is made of is the same in all colours.
      if (look !== 'light') axe.withRules(['color-contrast', 'link-in-text-block']);
      const { violations } = await axe.analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        look,
      ).toEqual([]);
    }
  });

  test(`the ${name} never scrolls sideways`, async ({ page }) => {
    for (const width of [320, 390, 640, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, template);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`the ${name} fits and cuts nothing with its text twice as large`, async ({ page }) => {
    await open(page, template);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
      // What lies beyond a paper of a list is not drawn.
      const cut = page.locator('li[data-paper]').filter({ visible: true });
      const wide = await cut.evaluateAll((all) =>
        all
          .filter((paper) => paper.scrollWidth > paper.clientWidth)
          .map((paper) => paper.innerHTML),
      );
      expect(wide, `${width} px`).toEqual([]);
    }
  });

  test(`the ${name} asks nobody else for anything, and its console is empty`, async ({
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
    await open(page, template);
    await page.waitForLoadState('networkidle');
    // The browser itself reports the status of a page that is not there.
    expect(heard.filter((line) => !line.includes('no/such/page'))).toEqual([]);
  });

  test(`the ${name} reads without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page, template);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await context.close();
  });
}

test('a page turn that is given up halfway turns the page, and its console is empty', async ({
  page,
}) => {
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

test('a reader chooses the night, and it lasts on the next page', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Night' }).click();
  await page.goto('topics/');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.getByRole('button', { name: 'Night' })).toHaveAttribute('aria-pressed', 'true');
});

test('a reader who wants titles alone gets them, and excerpts back', async ({ page }) => {
  await open(page, templates.edition);
  const abstract = page.locator('[data-paper] .abstract').first();
  await page.getByRole('button', { name: 'Titles' }).click();
  await expect(abstract).toBeHidden();
  await page.getByRole('button', { name: 'Excerpts' }).click();
  await expect(abstract).toBeVisible();
});

test('an abstract opens in place', async ({ page }) => {
  await open(page, templates.edition);
  const abstract = page.locator('[data-paper] .abstract').first();
  const before = (await abstract.boundingBox())?.height ?? 0;
  await page.locator('[data-paper] .more').first().click();
  await expect
    .poll(async () => (await abstract.boundingBox())?.height ?? 0)
    .toBeGreaterThan(before * 1.5);
});

test('pointing at a topic marks the words that earned it', async ({ page }) => {
  await open(page, templates.paper);
  const mark = page.locator('.abstract .reason-0').first();
  const before = await mark.evaluate((node) => getComputedStyle(node).backgroundColor);
  await page.locator('[data-reason="0"]').hover();
  await expect(mark).not.toHaveCSS('background-color', before);
});

test('a ticked phrase is marked in the list and in the text where colours are forced, too', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, templates.paper);
  const marks = [
    page.locator('.reasons .words').first(),
    page.locator('.abstract .reason-0').first(),
  ];
  await page.locator('.reasons .mark-in-text').first().click();
  await page.mouse.move(0, 0);
  const canvas = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  for (const mark of marks) await expect(mark).not.toHaveCSS('background-color', canvas);
});

test('a paper leads on within the list that the reader came from', async ({ page }) => {
  await open(page, templates.topic);
  const topic = await page.getByRole('heading', { level: 1 }).innerText();
  const titles = page.locator('[data-paper] h3 a');
  const second = (await titles.nth(1).textContent())?.trim() ?? '';
  await titles.first().click();
  const stops = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(stops.getByRole('link', { name: topic })).toBeVisible();
  await stops.getByRole('link', { name: second }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});
