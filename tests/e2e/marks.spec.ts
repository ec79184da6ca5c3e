/** The reader's marks in the browser's storage: many, from several tabs, of a later release, or where storage is refused. */
import { expect, type Page } from '@playwright/test';
import { marksDatabase, storedMarks, test } from './own-site.ts';

/** Runs in the page: opens a database as a release of that version would, and puts a value into it. */
async function putMarks(page: Page, version: number, id: string, value: unknown): Promise<void> {
  await page.evaluate(
    async ([name, asVersion, key, one]) => {
      const opened = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name, asVersion);
        request.onupgradeneeded = () => {
          for (const store of ['marks', 'notes', 'unreadable'])
            if (!request.result.objectStoreNames.contains(store))
              request.result.createObjectStore(store);
        };
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const transaction = opened.transaction('marks', 'readwrite');
      transaction.objectStore('marks').put(one, key);
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      opened.close();
    },
    [marksDatabase, version, id, value] as const,
  );
}

async function saveFirst(page: Page): Promise<void> {
  const button = page.locator('[data-keep="saved"]').first();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** From the next page on, databases answer nothing while `silent` is in localStorage. */
function silenceDatabase(page: Page) {
  return page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const silent = Object.create(IDBOpenDBRequest.prototype);
    silent.addEventListener = () => {};
    IDBFactory.prototype.open = function (...asked) {
      return localStorage.getItem('silent') ? silent : open.apply(this, asked);
    };
  });
}

/** Imports a file of marks in the library. */
async function importMarks(page: Page, file: unknown): Promise<void> {
  await page.getByLabel('Import library').setInputFiles({
    name: 'marks.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: 'Merge' }).click();
}

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
  context,
  site,
}) => {
  await page.goto(`${site.address}about/`);
  const rounds = 8;
  for (let round = 0; round < rounds; round++) {
    const tab = await context.newPage();
    await tab.goto(site.address, { waitUntil: 'commit' });
    const save = tab.locator('[data-keep="saved"]').nth(round);
    await save.waitFor({ state: 'attached' });
    await Promise.all([
      tab.waitForURL(/about/),
      save.evaluate((button) => {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        location.href = 'about/';
      }),
    ]);
    await tab.close();
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
  await expect(page.getByText('4,999 papers')).toBeVisible();
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

test('a hostile file of marks changes nothing but what it may', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}library/`);
  await importMarks(page, {
    broadsheet: 2,
    marks: [
      { id: '__proto__', fields: { saved: [true, 1e300] } },
      { id: '<img src=x onerror=alert(1)>', fields: { saved: [true, 1] } },
      { id: 'evil', fields: { saved: [true, 1e300], title: ['<img src=x>', 5], constructor: 'x' } },
      'nonsense',
    ],
  });
  await expect(page.getByText('Added to your library.')).toBeVisible();
  await expect(page.locator('.library-papers img')).toHaveCount(0);
  await expect(page.getByText('<img src=x>')).toBeVisible();
  await page
    .getByRole('group', { name: '<img src=x>' })
    .getByRole('button', { name: 'More' })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saved' }).click();
  await expect(page.getByText('<img src=x>')).toHaveCount(0);
});

test('where the browser has no more space, it is said that not all is stored, and the rest is stored once there is', {
  tag: '@long',
}, async ({ page, context, site }) => {
  await page.goto(`${site.address}library/`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address).origin,
    quotaSize: 1_000_000,
  });
  const note = ['Windy. '.repeat(2800), 1];
  const marks = Array.from({ length: 400 }, (_, at) => ({ id: `paper-${at}`, fields: { note } }));
  await importMarks(page, { broadsheet: 2, marks });
  await expect(page.getByText('Not everything could be stored')).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address).origin,
  });
  const kites = { id: 'on-kites', fields: { saved: [true, 1], title: ['On kites', 1] } };
  await importMarks(page, { broadsheet: 2, marks: [kites] });
  await expect(page.getByText('Added to your library.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('On kites')).toBeVisible();
  expect(await storedMarks(page, 'notes', 'paper-399')).toMatchObject({ fields: { note } });
});

test('where storage is switched off, marks last as long as the page, and the reader is told', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(site.address);
  await saveFirst(page);
  await expect(page.getByRole('status').getByText(/^Not stored/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toHaveCount(0);
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('alert')).toContainText('stores nothing');
});

test('of a huge file of marks, too, it is said that it is not stored', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(`${site.address}library/`);
  // More than a call takes arguments in any browser.
  const marks = Array.from({ length: 150_000 }, (_, at) => ({
    id: `paper-${at}`,
    fields: { saved: [true, at + 1] },
  }));
  await importMarks(page, { broadsheet: 2, marks });
  await expect(page.locator('.status', { hasText: '150,000 papers' })).toBeVisible();
  await expect(page.getByText(/^Not everything could be stored/)).toBeVisible();
});

test('where the database does not answer, a mark is kept aside, and the next page stores it', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await page.evaluate(() => localStorage.setItem('silent', '1'));
  await silenceDatabase(page);
  await page.reload();
  await saveFirst(page);
  await expect(page.getByRole('status').getByText(/^Kept aside/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('alert')).toContainText('cannot be read now');
  await page.evaluate(() => localStorage.removeItem('silent'));
  await page.reload();
  await expect(page.getByRole('link', { name: 'To read 1' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a database that answers late gives its marks to the page that waits, and takes what was marked meanwhile', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(site.address);
  await saveFirst(page);
  const id = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
  await expect.poll(() => storedMarks(page, 'marks', id)).toBeDefined();
  await page.addInitScript(() => {
    const { addEventListener: listen } = IDBOpenDBRequest.prototype;
    const answered = new Promise((done) => {
      addEventListener('answer', done);
    });
    IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: EventListener) {
      listen.call(this, type, (event: Event) => answered.then(() => listener(event)));
    };
  });
  await page.reload();
  const saved = page.locator('[data-keep="saved"][aria-pressed="true"]');
  const second = page.locator('[data-paper]').nth(1);
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').getByText(/^Kept aside/)).toBeVisible();
  await expect(saved).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('answer')));
  await expect(saved).toHaveCount(2);
  await expect(page.getByText(/^Kept aside/)).toHaveCount(0);
  const next = (await second.getAttribute('data-paper')) ?? '';
  await expect.poll(() => storedMarks(page, 'marks', next)).toBeDefined();
});

test('a database that never answers is asked again', { tag: '@long' }, async ({ page, site }) => {
  await page.goto(site.address);
  await saveFirst(page);
  const id = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
  await expect.poll(() => storedMarks(page, 'marks', id)).toBeDefined();
  await page.addInitScript(() => {
    const { addEventListener: listen } = IDBOpenDBRequest.prototype;
    let first: IDBOpenDBRequest | undefined;
    IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: EventListener) {
      first ??= this;
      if (this !== first) listen.call(this, type, listener);
    };
  });
  await page.reload();
  await expect(page.locator('[data-keep="saved"][aria-pressed="true"]')).toHaveCount(1);
});

test('marks of a later release stay as they are; those made meanwhile are kept beside them, and join them later', {
  tag: '@long',
}, async ({ page, site }) => {
  const later = { id: 'on-kites', fields: { saved: [true, 1], mood: ['windy', 1] } };
  await page.goto(`${site.address}about/`);
  await putMarks(page, 9, 'on-kites', later);
  await page.goto(site.address);
  await saveFirst(page);
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('link', { name: 'To read 1' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('cannot be read now');
  await page.goto(`${site.address}about/`);
  expect(await storedMarks(page, 'marks', 'on-kites')).toEqual(later);
  // What the later release would do; the marks are then those of a release before this one.
  await page.evaluate(
    (name) =>
      new Promise((done) => {
        indexedDB.deleteDatabase(name).onsuccess = done;
      }),
    marksDatabase,
  );
  await putMarks(page, 1, 'on-kites', later);
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('link', { name: 'To read 2' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('an entry that cannot be read is set aside before another takes its place', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.goto(site.address);
  const id = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
  await page.goto(`${site.address}about/`);
  await putMarks(page, 2, id, { nothing: 'that is known' });
  await page.goto(site.address);
  await saveFirst(page);
  await expect(page.getByRole('status').getByText(/^Saved/)).toBeVisible();
  expect(await storedMarks(page, 'unreadable', `marks/${id}`)).toEqual({
    nothing: 'that is known',
  });
});

for (const width of [1440, 390, 360, 320])
  test(`a paper that is saved stays where it is on a screen ${width} pixels wide`, {
    tag: width === 390 ? [] : '@long',
  }, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.address);
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
