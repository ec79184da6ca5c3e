/** "New since your last visit", over two deployments. */
import { expect, type Page } from '@playwright/test';
import { longTopic, longTopicDir, newPaper, nextDayDir } from '../build-site.ts';
import { answerLate, renewed, storedMarks, test, testOn, visitOnce } from './own-site.ts';
import { settled } from './templates.ts';

/** Nothing on the page tells that it is stored. */
async function expectField(page: Page, id: string, field: string): Promise<void> {
  await expect
    .poll(() => storedMarks(page, 'marks', id))
    .toMatchObject({ fields: { [field]: expect.anything() } });
}

/** The reader was here last on that day. */
async function visitedBefore(page: Page, day: string): Promise<void> {
  await page.addInitScript((since) => {
    const open = indexedDB.open('broadsheet:/broadsheet/:marks', 2);
    open.onupgradeneeded = () => {
      for (const store of ['marks', 'notes', 'unreadable']) open.result.createObjectStore(store);
    };
    open.onsuccess = () => {
      const marks = open.result.transaction('marks', 'readwrite').objectStore('marks');
      marks.put({ id: ':reader', fields: { since: [since, 1] } }, ':reader');
      open.result.close();
    };
  }, day);
}

test('nothing is new on a first visit; the next edition is, until it is marked as seen, and that can be undone', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await expectField(page, ':reader', 'since');
  await expect(page.getByText('since your last visit')).toHaveCount(0);
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  const line = page.getByText('1 new since your last visit');
  await expect(line).toBeVisible();
  await line.click();
  await expect(page.getByRole('status')).toHaveText('1 paper');
  await expect(page.getByRole('link', { name: newPaper.title })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Mark all as seen' }).click();
  await expect(line).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await expect(line).toBeVisible();
});

test('an edition older than all others that came after the last visit is new, and no longer once it is marked', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await expectField(page, ':reader', 'since');
  const since = await page.locator('html').getAttribute('data-newest');
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  // As if the site had had the edition of the 21st alone.
  await visitedBefore(page, since?.replace('-20', '-21') ?? '');
  await page.reload();
  await page.reload();
  const line = page.getByText('62 new since your last visit');
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Mark all as seen' }).click();
  await expect(line).toBeHidden();
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('what is new is counted though the browser keeps the index for ten minutes', async ({
    page,
    site,
  }) => {
    await page.goto(site.address);
    await expectField(page, ':reader', 'since');
    await page.getByRole('searchbox').first().fill('attention');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('for “attention”');
    site.deploy(nextDayDir);
    await page.goto(site.address);
    await page.reload();
    await expect(page.getByText('1 new since your last visit')).toBeVisible();
  });
});

test('the topics that most new papers have are named, and lead to these', { tag: '@long' }, async ({
  page,
}) => {
  await visitedBefore(page, '2025-08-19');
  await page.goto('./');
  const below = page.locator('.new-below', { hasText: 'since your last visit' });
  const topic = below.getByRole('link', { name: /\(\d+\)$/ }).first();
  const [, name = '', papers = ''] = /^(.+) \((\d+)\)$/.exec(await topic.innerText()) ?? [];
  await topic.click();
  await expect(page.getByRole('status')).toHaveText(`${papers} papers`);
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
});

test('a database that answers late loses no last visit: what is new is counted once it answers', {
  tag: '@long',
}, async ({ page }) => {
  await visitedBefore(page, '2025-08-19');
  await answerLate(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByRole('status').getByText(/^Not stored yet/)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('answer')));
  await expect(page.getByText(/^6[12] new since your last visit/)).toBeVisible();
});

test('what is new is counted without the words and titles of all papers', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await visitedBefore(page, '2025-08-19');
  await page.goto('./');
  const below = page.locator('.new-below');
  await expect(below.getByRole('link', { name: '62 from 20 August 2025' })).toBeVisible();
  await settled(page);
  expect(fetched.filter((url) => /search\/(words|titles|vocabulary)/.test(url))).toEqual([]);
});

testOn(longTopicDir)(
  'new papers of days that are not named are counted',
  { tag: '@long' },
  async ({ page }) => {
    await visitedBefore(page, '2025-08-12');
    await page.goto('./');
    const onADay = longTopic.papers / longTopic.days;
    await expect(page.locator('.new-below p').first()).toContainText(
      `, ${onADay} from 18 August 2025 and ${longTopic.papers - 4 * onADay} more`,
    );
  },
);

test('a key that marks all as seen goes on to the first paper; they stay unread', async ({
  page,
}) => {
  await visitedBefore(page, '2025-08-19');
  await page.goto('./');
  await page.getByRole('button', { name: 'Mark all as seen' }).press('Enter');
  await expect(page.getByText('All are marked as seen; unread papers stay unread.')).toBeVisible();
  await expect(page.locator('main h3 a').first()).toBeFocused();
  await expect(page.getByLabel('Unread only 62')).toBeVisible();
});

test('a paper that was opened is no longer new', { tag: '@long' }, async ({ page, site }) => {
  await visitOnce(page, site.address);
  await expectField(page, ':reader', 'since');
  site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  await expect(page.getByText('1 new since your last visit')).toBeVisible();
  await page.getByRole('link', { name: newPaper.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: newPaper.title })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-2) ?? '';
  await expectField(page, id, 'seen');
  await page.goto(site.address);
  await expect(page.locator('html')).not.toHaveAttribute('data-new');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [reader, since] of [
    ['a new reader', ''],
    ['a returning reader', '2025-08-19'],
  ])
    test(`${reader} sees the first headline within 300 pixels`, async ({ page }) => {
      if (since) await visitedBefore(page, since);
      await page.goto('./');
      const lines = page.getByText('62 new');
      await expect(lines).toHaveCount(since ? 1 : 0);
      // Once the island stands.
      await expect(page.locator('[data-keep="saved"][aria-pressed]').first()).toBeVisible();
      await settled(page);
      const headline = await page.locator('main h3').first().boundingBox();
      expect(headline?.y).toBeLessThan(300);
    });
});

test('of related papers the newer ones alone are shown, without scripts, too', async ({
  browser,
  site,
}) => {
  site.deploy(nextDayDir);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(
    `${site.address}papers/active-dormant-attention-heads-mechanistically-demystifying/`,
  );
  const related = page.locator('.related li');
  expect(await related.count()).toBeGreaterThan(1);
  await page.getByRole('checkbox', { name: 'Only the newer one' }).check();
  await expect(related.filter({ visible: true })).toHaveText(
    new RegExp(`^\\s*${newPaper.title}\\s*21 August 2025`),
  );
  await page.close();
});
