/** One page of every kind, for what must hold on all of them. */
import { expect, type Page } from '@playwright/test';

export interface Template {
  path: string;
  /** What leads from there to the template's first page: its id is the owner's. */
  through?: string;
  /** What leads on from there. */
  onward?: string;
}

export const templates = {
  'front page': { path: '' },
  editions: { path: 'editions/' },
  edition: { path: 'editions/', through: 'td a' },
  paper: { path: '', through: '.papers h3 a' },
  topics: { path: 'topics/' },
  topic: { path: 'topics/', through: '.tiles .list-link' },
  'standing search': { path: 'topics/', through: '[aria-labelledby="searches"] a' },
  venue: { path: 'topics/', through: '[aria-labelledby="venues"] a' },
  'how topics are made': { path: 'topics/about/' },
  search: { path: 'search/?q=attention' },
  map: { path: 'map/' },
  review: { path: 'review/' },
  library: { path: 'library/' },
  trends: { path: 'topics/trends/' },
  compare: { path: 'compare/' },
  'shared list': { path: 'shared/#1' },
  'reading offline': { path: 'offline/' },
  subscribe: { path: 'subscribe/' },
  about: { path: 'about/' },
  'not found': { path: 'no/such/page/' },
} satisfies Record<string, Template>;

export async function openTemplate(page: Page, { path, through, onward }: Template): Promise<void> {
  await page.goto(path);
  for (const link of [through, onward])
    if (link) await page.goto((await page.locator(link).first().getAttribute('href')) ?? '');
}

/**
 * Ends when all parts of the page are awake, its lists wait for no fuller answer, and it has nothing left to do or to fetch.
 * Playwright's `networkidle` may wait for ever, for a request that ended with the page before.
 */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-asleep]')).toHaveCount(0);
  await expect
    .poll(async () => {
      // An answer may lead to the next request, which is made before the page is idle. A font may break lines elsewhere.
      await page.evaluate(async () => {
        await document.fonts.ready;
        // On a busy machine a page may not be idle for half a minute.
        await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
      });
      const busy = await page.locator('[aria-busy="true"]').count();
      return [...(await openRequests(page)), ...(busy ? ['a fuller answer'] : [])];
    })
    .toEqual([]);
}

/** Ends when search's answer about attention is whole: titles alone come before, in another order. */
export async function wholeAnswer(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toContainText('for “attention”');
}

async function openRequests(page: Page): Promise<string[]> {
  const unanswered = (await page.requests()).filter((one) => one.existingResponse() === null);
  // That one has failed, as those of a page that is left do, is told to nobody but who asks for its answer, and sooner than a page answers.
  const areOpen = await Promise.all(
    unanswered.map((one) =>
      Promise.race([one.response().then(() => false), page.evaluate(() => true)]),
    ),
  );
  return unanswered.filter((_, at) => areOpen[at]).map((one) => one.url());
}
