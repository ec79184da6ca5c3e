/** The reader's marks where storage is refused, full, silent, damaged, or of a later release; hostile files of marks. */
import { expect, type Page } from '@playwright/test';
import { importMarks } from './library.ts';
import { answerLate, marksDatabase, saveFirst, storedMarks, test } from './own-site.ts';

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
  await expect(page.getByRole('status').getByText(/^Not stored:/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toHaveCount(0);
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('alert')).toContainText('stores nothing');
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
  await expect(page.getByRole('status').getByText(/^Not stored yet/)).toBeVisible();
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
  await answerLate(page);
  await page.reload();
  const saved = page.locator('[data-keep="saved"][aria-pressed="true"]');
  const second = page.locator('[data-paper]').nth(1);
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').getByText(/^Not stored yet/)).toBeVisible();
  await expect(saved).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('answer')));
  await expect(saved).toHaveCount(2);
  await expect(page.getByText(/^Not stored yet/)).toHaveCount(0);
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
  const visit = (database: string) => storedMarks(page, 'marks', ':reader', database);
  await expect.poll(() => visit(`${marksDatabase}:beside`)).toBeDefined();
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
  const before = { id: ':reader', fields: { since: ['2025-08-19', 1] } };
  await putMarks(page, 1, ':reader', before);
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('link', { name: 'To read 2' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  // A first visit of those beside takes no earlier one's place.
  expect(await visit(marksDatabase)).toEqual(before);
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
