/** "New since your last visit", over two deployments. */
import { expect, type Page } from '@playwright/test';
import { newPaper, nextDayDir } from '../build-site.ts';
import { renewed, storedMarks, test, visitOnce } from './own-site.ts';

/** Nothing on the page tells that it is stored. */
async function expectField(page: Page, id: string, field: string): Promise<void> {
  await expect
    .poll(() => storedMarks(page, 'marks', id))
    .toMatchObject({ fields: { [field]: expect.anything() } });
}

test('nothing is new on a first visit; the next edition is, until it is marked as seen, and that can be undone', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await expectField(page, ':reader', 'since');
  await expect(page.getByText('since your last visit')).toHaveCount(0);
  await site.deploy(nextDayDir);
  await page.goto(site.address);
  await renewed(page, site.address);
  const line = page.getByText('1 new since your last visit: 1 from 21 August 2025');
  await expect(line).toBeVisible();
  await page.getByRole('link', { name: 'Show only what is new' }).click();
  await expect(page.getByRole('status')).toHaveText('1 paper');
  await expect(page.getByRole('link', { name: newPaper.title })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(line).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await expect(line).toBeVisible();
});

test('the topics that most new papers have are named, and lead to these', { tag: '@long' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    // The reader was here before the newest edition.
    const open = indexedDB.open('broadsheet:/broadsheet/:marks', 2);
    open.onupgradeneeded = () => {
      for (const store of ['marks', 'notes', 'unreadable']) open.result.createObjectStore(store);
    };
    open.onsuccess = () => {
      const marks = open.result.transaction('marks', 'readwrite').objectStore('marks');
      marks.put({ id: ':reader', fields: { since: ['2025-08-19', 1] } }, ':reader');
      open.result.close();
    };
  });
  await page.goto('./');
  const line = page.locator('.new-papers', { hasText: 'since your last visit' });
  const topic = line.getByRole('link', { name: /\(\d+\)$/ }).first();
  const [, name = '', papers = ''] = /^(.+) \((\d+)\)$/.exec(await topic.innerText()) ?? [];
  await topic.click();
  await expect(page.getByRole('status')).toHaveText(`${papers} papers`);
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
});

test('a paper that was opened is no longer new', { tag: '@long' }, async ({ page, site }) => {
  await visitOnce(page, site.address);
  await expectField(page, ':reader', 'since');
  await site.deploy(nextDayDir);
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
