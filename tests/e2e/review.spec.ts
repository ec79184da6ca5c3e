/** Papers one by one. */
import { expect, type Page } from '@playwright/test';
import { storageKeyUnder } from '../../src/storage-key.ts';
import { testBase } from '../build-site.ts';
import { countShifts } from './layout-shifts.ts';
import { test, visitOnce, waitUntil } from './own-site.ts';
import { swipe } from './swipe.ts';
import { settled } from './templates.ts';

const day = 'review/?from=2025-08-20&to=2025-08-20';

async function title(page: Page): Promise<string> {
  return (await page.locator('.card h2').textContent()) ?? '';
}

test('from a list one goes through its papers by key, and ends with a summary', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}topics/sparse-attention/`);
  const total = await page.locator('[data-list] [data-paper]').count();
  const first = await page.locator('[data-list] h3').first().innerText();
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.locator('.place')).toHaveText(`1 of ${total}`);
  await expect(page.locator('.card h2')).toHaveText(first);
  await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
  await page.keyboard.press('s');
  await expect(page.locator('.place')).toHaveText(`2 of ${total}`);
  await page.keyboard.press('x');
  for (let skipped = 2; skipped < total; skipped++) await page.keyboard.press('j');
  await expect(page.getByText(`1 saved, ${total - 2} skipped and 1 hidden`)).toBeVisible();
  await page.getByRole('link', { name: /^Your library/ }).click();
  await expect(page.locator('.library-papers > li')).toHaveText([new RegExp(first.slice(0, 20))]);
  await page.getByRole('link', { name: 'Hidden 1' }).click();
  await expect(page.locator('.library-papers > li')).toHaveCount(1);
});

test('a review that leaves out papers says how many, and leads to them', async ({ page, site }) => {
  await page.goto(site.address);
  for (const at of [0, 1]) {
    const save = page.locator('#papers > li').nth(at).getByRole('button', { name: 'Save' });
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'true');
  }
  await page.goto(`${site.address}review/`);
  await expect(page.locator('.place')).toHaveText('1 of 60');
  await expect(page.getByText('Left out: 2 papers that you')).toBeVisible();
  await page.getByRole('link', { name: 'Review all' }).click();
  await expect(page.locator('.place')).toHaveText('1 of 62');
});

test('a review without words fetches no words and no titles, and one of words is in their order', async ({
  page,
  site,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${site.address}review/`);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
  await expect(page.getByRole('status')).toHaveText(`1 of 62 ${await title(page)}`);
  expect(fetched.filter((url) => /search\/(words|titles|vocabulary)/.test(url))).toEqual([]);
  await page.goto(`${site.address}review/?q=sparse+attention`);
  await expect(page.locator('.card h2')).toHaveText(/\w{3}/);
  const first = await title(page);
  await page.goto(`${site.address}search/?q=sparse+attention`);
  await expect(page.locator('.hit-list h2').first()).toHaveText(first);
});

test.describe('without a service worker, which has its own copies', () => {
  test.use({ serviceWorkers: 'block' });

  test('where a paper’s page cannot be had, the beginning of its abstract is shown as one', async ({
    page,
    site,
  }) => {
    await page.route(/\/papers\//, (route) => route.abort());
    await page.goto(site.address + day);
    await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
    await expect(page.locator('.card')).toContainText('could not be loaded');
    const last = await page
      .locator('.card .abstract')
      .evaluate((abstract) => getComputedStyle(abstract, '::after').content);
    expect(last).toContain('…');
  });
});

test('who has gone through the newest edition is not sent through it as if it were another', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  for (let at = 0; at < 62; at++) await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: 'Review them again' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Review / })).toHaveCount(0);
});

test('it goes on where it was left, and takes steps back', async ({ page, site }) => {
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.place')).toHaveText('3 of 62');
  const third = await title(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toHaveText(`Undone. 2 of 62 ${await title(page)}`);
  await expect(page.getByRole('link', { name: 'Library', exact: true })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.place')).toHaveText('3 of 62');
  await expect(page.locator('.card h2')).toHaveText(third);
  await expect(page.getByRole('status')).toHaveText(`3 of 62 ${third}`);
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a paper that the site has lost meanwhile is passed over', async ({ page, site }) => {
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.keyboard.press('j');
  await expect(page.locator('.place')).toHaveText('2 of 62');
  const second = await title(page);
  await page.evaluate(
    (key) => {
      const { papers, ...queue } = JSON.parse(localStorage.getItem(key) ?? '');
      localStorage.setItem(key, JSON.stringify({ ...queue, papers: papers.toSpliced(1, 0, 7) }));
    },
    storageKeyUnder(testBase, 'one-by-one'),
  );
  await page.reload();
  await expect(page.locator('.card h2')).toHaveText(second);
  await expect(page.locator('.place')).toHaveText('2 of 62');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('Escape leaves the note, and keys go on', { tag: '@long' }, async ({ page, site }) => {
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.keyboard.press('n');
  await expect(page.getByLabel(/^Your note/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Note' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('.place')).toHaveText('2 of 62');
});

test('a button that goes with the last paper passes the focus on, and so does one that begins again', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}topics/sparse-attention/`);
  const total = await page.locator('[data-list] [data-paper]').count();
  await page.getByRole('link', { name: 'Review' }).click();
  const skip = page.getByRole('button', { name: 'Skip' });
  for (let at = 1; at <= total; at++) {
    await expect(page.locator('.place')).toHaveText(`${at} of ${total}`);
    await skip.press('Enter');
  }
  await expect(skip).toHaveCount(0);
  await expect(page.locator('.review :focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Review them again' }).press('Enter');
  await expect(skip).toBeVisible();
  await expect(page.locator('.review :focus')).toHaveCount(1);
});

test('a paper whose note was opened is come back to without being typed into', async ({
  page,
  site,
}) => {
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  const note = page.getByLabel(/^Your note/);
  await expect(note).toBeFocused();
  await page.keyboard.type('kites');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.keyboard.press('j');
  await expect(note).toHaveValue('kites');
  await expect(note).not.toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('.place')).toHaveText('3 of 62');
  await page.keyboard.press('k');
  await page.keyboard.press('n');
  await expect(note).toBeHidden();
  await page.keyboard.press('n');
  await expect(note).toBeFocused();
});

test('a note can be taken on the way, its letters are no keys, and leaving at once loses none', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.keyboard.type('nsxj');
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.goto(`${site.address}library/#notes`);
  await expect(page.getByLabel(/^Your note/)).toHaveValue('sxj');
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.keyboard.type('nhum');
  await page.goto(`${site.address}library/#notes`);
  await expect(page.getByLabel(/^Your note/)).toHaveValue(/sxj\s*hum|hum\s*sxj/);
});

test('a note is kept where the browser does not give the stored one', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      const isRead = this.name === 'notes' && this.transaction.mode === 'readonly';
      if (isRead && localStorage.getItem('unread')) throw new DOMException('', 'UnknownError');
      return get.call(this, key);
    };
  });
  await page.goto(site.address + day);
  await expect(page.locator('.place')).toHaveText('1 of 62');
  await page.evaluate(() => localStorage.setItem('unread', '1'));
  await page.keyboard.type('nhum');
  await expect(page.getByLabel(/^Your note/)).toHaveValue('hum');
  await page.evaluate(() => localStorage.removeItem('unread'));
  await page.goto(`${site.address}library/#notes`);
  await expect(page.getByLabel(/^Your note/)).toHaveValue('hum');
});

test('nothing moves as papers follow each other', { tag: '@long' }, async ({ page, site }) => {
  const moved = await countShifts(page);
  await page.goto(site.address + day);
  await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
  await settled(page);
  const box = await page.locator('.acts').boundingBox();
  for (let paper = 2; paper < 12; paper++) {
    await page.keyboard.press('j');
    await expect(page.locator('.place')).toHaveText(`${paper} of 62`);
    expect(await page.locator('.acts').boundingBox()).toEqual(box);
  }
  expect(await moved()).toBe(0);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('it goes on without a network', async ({ page, context, site }) => {
    await visitOnce(page, site.address);
    await page.goto(site.address + day);
    await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
    // The pages of all papers have been fetched ahead.
    await waitUntil('the papers’ pages were kept', () =>
      page.evaluate(async () => {
        const keys = await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        );
        return (
          new Set(
            keys
              .flat()
              .map(({ url }) => new URL(url).pathname)
              .filter((path) => path.includes('/papers/')),
          ).size >= 62
        );
      }),
    );
    await context.setOffline(true);
    await page.keyboard.press('s');
    await page.reload();
    await expect(page.locator('.place')).toHaveText('2 of 62');
    await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
    await page.keyboard.press('j');
    await expect(page.locator('.place')).toHaveText('3 of 62');
    await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a paper that a finger moves aside is not seen beside the buttons below it', {
    tag: '@long',
  }, async ({ page, site }) => {
    await page.goto(site.address + day);
    await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
    await page.locator('.card').evaluate((card) => {
      card.style.translate = '-120px';
    });
    const atEdges = await page.locator('.review .acts').evaluate((acts) => {
      const { top, height } = acts.getBoundingClientRect();
      return [2, innerWidth - 3].map((x) =>
        acts.contains(document.elementFromPoint(x, top + height / 2)),
      );
    });
    expect(atEdges).toEqual([true, true]);
  });

  test('with text twice as large several lines of the abstract are seen', async ({
    page,
    site,
  }) => {
    await page.goto(site.address + day);
    const abstract = page.locator('.card .abstract');
    await expect(abstract).toHaveText(/\w{3}/);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(async () => (await abstract.boundingBox())?.y).toBeLessThan(844 - 100);
  });

  test('what else can be done with a paper stands in one line', async ({ page, site }) => {
    await page.goto(site.address + day);
    const tools = page.locator('.review .acts .tools');
    await expect(tools.getByRole('button', { name: 'Mark as read' })).toBeVisible();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await settled(page);
      expect((await tools.boundingBox())?.height, `${width}`).toBeLessThan(50);
    }
    const name = page.getByRole('button', { name: 'Mark as read' });
    const lines = await name.evaluate((button) => {
      const text = document.createRange();
      text.selectNodeContents(button);
      return new Set([...text.getClientRects()].map(({ top }) => top)).size;
    });
    expect(lines).toBe(1);
  });

  test('the next paper is read from its title on, and the end is seen, too', async ({
    page,
    site,
  }) => {
    // Papers that fill more than the screen.
    await page.setViewportSize({ width: 390, height: 500 });
    await page.goto(`${site.address}topics/sparse-attention/`);
    const total = await page.locator('[data-list] [data-paper]').count();
    await page.getByRole('link', { name: 'Review' }).click();
    const heading = page.locator('.card h2');
    const next = async (press: () => Promise<void>) => {
      await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
      await page.evaluate(() => scrollTo(0, 9999));
      await expect(heading).not.toBeInViewport();
      await press();
    };
    await next(() => page.getByRole('button', { name: 'Skip' }).tap());
    await expect(page.locator('.place')).toHaveText(`2 of ${total}`);
    await expect(heading).toBeInViewport({ ratio: 1 });
    for (let at = 2; at <= total; at++) await next(() => page.keyboard.press('s'));
    await expect(page.getByText('That was all')).toBeInViewport({ ratio: 1 });
  });

  test('a swipe to the right saves, one to the left skips', async ({ page, site }) => {
    await page.goto(site.address + day);
    await expect(page.locator('.card .abstract')).toHaveText(/\w{3}/);
    const told = () =>
      page.locator('.card').evaluate((card) => getComputedStyle(card, '::before').content);
    expect(await told()).toBe('none');
    await swipe(page, page.locator('.card .abstract'), 150, async () =>
      expect(await told()).toContain('Save'),
    );
    expect(await told()).toBe('none');
    await expect(page.locator('.place')).toHaveText('2 of 62');
    await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
    await swipe(page, page.locator('.card .abstract'), -150, async () =>
      expect(await told()).toContain('Skip'),
    );
    await expect(page.locator('.place')).toHaveText('3 of 62');
    await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  });
});
