/** The reader's marks: in rows, in several tabs, pressed early, thousands of them. */
import { expect, type Page } from '@playwright/test';
import { importMarks } from './library.ts';
import { saveFirst, test } from './own-site.ts';
import { settled } from './templates.ts';

test('two tabs that mark papers at the same time keep all marks, and show each other’s', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  const other = await context.newPage();
  await other.goto(site.address);
  const clickAll = (tab: Page, from: number) =>
    tab.evaluate(async (first) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-keep="saved"]')];
      for (const button of buttons.slice(first, first + 20)) {
        button.click();
        await scheduler.yield();
      }
    }, from);
  await Promise.all([clickAll(page, 0), clickAll(other, 20)]);
  for (const tab of [page, other])
    await expect(tab.locator('[data-keep="saved"][aria-pressed="true"]')).toHaveCount(40);
  const third = await context.newPage();
  await third.goto(`${site.address}library/`);
  await expect(third.locator('.library-papers > li')).toHaveCount(40);
});

test('a paper that is open in two tabs has the same marks and the same note in both', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await saveFirst(page);
  await page.locator('[data-list] h3 a').first().click();
  await page.waitForURL(/papers/);
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Saved' }).click();
  await expect(other.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  for (const tab of [page, other]) {
    await tab.goto(`${site.address}library/#read`);
    await tab.getByRole('button', { name: /^Note:/ }).click();
  }
  const fieldIn = (tab: Page) => tab.getByRole('textbox', { name: /^Your note: / });
  await fieldIn(page).fill('Windy.');
  await expect(fieldIn(other)).toHaveValue('Windy.');
  await fieldIn(other).press('End');
  await fieldIn(other).pressSequentially(' Very.');
  await expect(fieldIn(page)).toHaveValue('Windy. Very.');
  // What is typed here is not stored yet when the other tab stores.
  await fieldIn(other).press('End');
  await fieldIn(other).pressSequentially(' Here.');
  await fieldIn(page).press('End');
  await fieldIn(page).pressSequentially(' There.');
  await fieldIn(page).blur();
  for (const tab of [page, other])
    await expect(fieldIn(tab)).toHaveValue(/^Windy\. Very\.(?: Here\. There\.| There\. Here\.)$/);
});

test('in a list a saved paper has a ribbon, and a starred one the star alone', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(site.address);
  await saveFirst(page);
  const signOf = () =>
    page
      .locator('[data-list] h3 a')
      .first()
      .evaluate((link) => {
        const { content, backgroundImage } = getComputedStyle(link, '::after');
        return { isStar: content.includes('★'), isRibbon: backgroundImage !== 'none' };
      });
  expect(await signOf()).toEqual({ isStar: false, isRibbon: true });
  await page.goto(`${site.address}library/`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Star', exact: true }).click();
  await page.goto(site.address);
  await expect.poll(signOf).toEqual({ isStar: true, isRibbon: false });
});

test('where the script of a list comes late, the marks of its papers are shown, and can be changed', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await saveFirst(page);
  const late = Promise.withResolvers<void>();
  await page.route(/\/_astro\/list\.[^/]+\.js/, async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  const saved = page.locator('[data-keep="saved"][aria-pressed="true"]');
  await expect(saved).toHaveCount(1);
  await saved.click();
  await expect(saved).toHaveCount(0);
  late.resolve();
});

test('where colours are forced, too, a saved paper’s title has a ribbon', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(site.address);
  const title = page.locator('[data-list] h3').first();
  // Scrolled down, it may lie below the list's tools, or below the mouse.
  const look = async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(0, 0);
    return title.screenshot();
  };
  const before = await look();
  await saveFirst(page);
  await expect.poll(async () => before.equals(await look())).toBe(false);
  await page.locator('[data-keep="saved"]').first().click();
  await expect.poll(async () => before.equals(await look())).toBe(true);
});

test('with the first saved paper the browser is asked to keep the marks, and not again', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    StorageManager.prototype.persist = async () => {
      Reflect.set(window, 'asked', Reflect.get(window, 'asked') + 1);
      return true;
    };
  });
  await page.goto(site.address);
  await saveFirst(page);
  await page.locator('[data-keep="saved"]').nth(1).click();
  await expect(page.locator('[data-keep="saved"][aria-pressed="true"]')).toHaveCount(2);
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(1);
});

test('a press is kept though the page is left in the same moment, also before its scripts run', async ({
  page,
  site,
}) => {
  const rounds = 8;
  for (let round = 0; round < rounds; round++) {
    await page.goto(site.address, { waitUntil: 'commit' });
    const save = page.locator('[data-keep="saved"]').nth(round);
    await save.waitFor({ state: 'attached' });
    await Promise.all([
      page.waitForURL(/about/, { waitUntil: 'commit' }),
      save.evaluate((button) => {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        location.href = 'about/';
      }),
    ]);
  }
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('link', { name: `To read ${rounds}` })).toBeVisible();
});

test('what is pressed before its script is there is kept once, however often the page is hidden', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.route(/page-marks/, () => {});
  await page.goto(site.address, { waitUntil: 'commit' });
  for (const paper of [0, 1]) {
    await page.locator('[data-keep="saved"]').nth(paper).dispatchEvent('click');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }
  const journals = () => Object.keys(localStorage).filter((key) => key.includes(':unstored:'));
  expect(await page.evaluate(journals)).toHaveLength(1);
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('link', { name: 'To read 2' })).toBeVisible();
});

test('five thousand saved papers with notes are shown some at a time, and one is taken off', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(`${site.address}library/`);
  const saved = Array.from({ length: 5000 }, (_, at) => ({
    id: `paper-${at}`,
    fields: {
      saved: [true, at + 1],
      title: [`Paper number ${at}`, at + 1],
      noted: [true, at + 1],
      note: [`What I thought of ${at}, see https://notes.example/${at}.`, at + 1],
    },
  }));
  await importMarks(page, { broadsheet: 2, marks: saved });
  await expect(page.getByText('Added to your library.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Paper number 4999')).toBeVisible();
  await expect(page.locator('.library-papers > li')).toHaveCount(50);
  await page
    .getByRole('group', { name: 'Paper number 4999' })
    .getByRole('button', { name: 'More' })
    .press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Saved' }).press('Enter');
  await expect(page.getByText('4,999 papers').first()).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'Paper number 4998' }).getByRole('button', { name: 'More' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Note: Paper number 4998' }).click();
  await expect(page.getByLabel('Your note: Paper number 4998')).toHaveValue(/thought of 4998/);
  await expect(page.getByRole('link', { name: 'https://notes.example/4998' })).toBeVisible();
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(page.locator('.library-papers > li')).toHaveCount(100);
});

test('a note is kept, and its paper stands under the notes', async ({ page, site }) => {
  await page.goto(site.address);
  await saveFirst(page);
  await page.goto(`${site.address}library/`);
  await page.getByRole('button', { name: /^Note: / }).click();
  await page.getByLabel(/^Your note: /).fill('Ask Ada about the gates.');
  await page.getByLabel(/^Your note: /).blur();
  await expect(page.getByRole('link', { name: 'With a note 1' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto(`${site.address}library/#notes`);
  await page.reload();
  await expect(page.getByLabel(/^Your note: /)).toHaveValue('Ask Ada about the gates.');
});

for (const width of [1440, 390, 360, 320])
  test(`a paper that is saved stays where it is on a screen ${width} pixels wide`, {
    tag: width === 390 ? [] : '@long',
  }, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.address);
    await settled(page);
    const papers = page.locator('[data-list] > [data-paper]');
    for (let at = 0; at < 8; at++) {
      const paper = papers.nth(at);
      const save = paper.locator('[data-keep="saved"]');
      const place = () =>
        save.evaluate((one) => Math.round(one.getBoundingClientRect().top + scrollY));
      await save.scrollIntoViewIfNeeded();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      const before = await place();
      await save.click();
      await expect(save).toHaveAttribute('aria-pressed', 'true');
      // A phone has it behind "⋯".
      if (at === 0 && width > 576)
        await expect(page.getByRole('combobox', { name: 'Order' })).toBeVisible();
      expect(await place(), `paper ${at + 1}`).toEqual(before);
    }
  });
