import { expect, type Page, test } from '@playwright/test';
import { parse } from '@retorquere/bibtex-parser';
import { nextDayDir } from '../build-site.ts';
import { downloaded } from './downloads.ts';
import { testOn } from './own-site.ts';

// Its requests would go past the page's routes.
test.use({ serviceWorkers: 'block' });

function fileOf(page: Page, format: string): Promise<string> {
  return downloaded(page, () => page.getByRole('button', { name: format, exact: true }).click());
}

test('an edition is handed over as BibTeX, RIS and CSV with all of its papers', async ({
  page,
}) => {
  await page.goto('editions/2025-08-20/');
  const papers = await page.locator('.papers > li').count();
  const { entries, errors } = parse(await fileOf(page, 'BibTeX'));
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(papers);
  expect((await fileOf(page, 'RIS')).match(/^ER {2}-/gm)).toHaveLength(papers);
  expect(await fileOf(page, 'CSV')).toContain('id,title,authors');
  await expect(page.getByText(`${papers} papers in the file.`)).toBeVisible();
});

test('a topic is made from the files of its editions', { tag: '@long' }, async ({ page }) => {
  await page.goto('topics/attention/');
  const papers = await page.locator('.papers > li').count();
  expect(papers).toBeGreaterThan(1);
  expect(parse(await fileOf(page, 'BibTeX')).entries).toHaveLength(papers);
});

test('a filtered list is handed over as it is filtered', async ({ page }) => {
  await page.goto('editions/2025-08-20/?has=code');
  await expect(page.locator('.active-filters')).toBeVisible();
  await expect(page.locator('.papers > li[hidden]')).not.toHaveCount(0);
  // The list is shown once it is filtered.
  await expect(page.locator('.papers > li:visible')).not.toHaveCount(0);
  const papers = await page.locator('.papers > li:visible').count();
  expect(parse(await fileOf(page, 'BibTeX')).entries).toHaveLength(papers);
});

test('by nearness a list is handed over in the order on the screen, whatever is saved meanwhile', async ({
  page,
}) => {
  const papers = page.locator('[data-list] > [data-paper]:visible');
  const save = (at: number) => papers.nth(at).getByRole('button', { name: 'Save', exact: true });
  await page.goto('editions/2025-08-20/');
  await save(0).click();
  await expect(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  await page.goto('editions/2025-08-20/?sort=saved');
  await expect(papers.first()).toContainText('Near your saved papers by:');
  await save(3).click();
  await expect(page.getByRole('link', { name: 'Library 2' })).toBeVisible();
  await expect(papers).toHaveCount(62);
  const shown = await papers.evaluateAll((all) => all.map((one) => one.dataset.paper));
  const rows = (await fileOf(page, 'CSV')).split('\n').slice(1, -1);
  expect(rows.map((row) => row.slice(0, row.indexOf(',')))).toEqual(shown);
});

test('what cannot be loaded is said', { tag: '@long' }, async ({ page }) => {
  await page.route(/editions\/.*\.json/, (route) => route.abort());
  await page.goto('topics/attention/');
  await page.getByRole('button', { name: 'CSV' }).click();
  await expect(page.getByText('The file could not be made')).toBeVisible();
});

const testOfTwoDays = testOn(nextDayDir);

testOfTwoDays(
  'an author’s papers are handed over from the page, which has no file of them',
  async ({ page }) => {
    await page.goto('authors/zhen-qin/');
    const papers = await page.locator('.papers > li').count();
    expect(papers).toBeGreaterThan(1);
    expect(parse(await fileOf(page, 'BibTeX')).entries).toHaveLength(papers);
    expect(JSON.parse(await fileOf(page, 'JSON')).papers).toHaveLength(papers);
  },
);

testOfTwoDays(
  'Zotero gets a month’s papers as preprints, once they are near the screen',
  async ({ page }) => {
    await page.goto('editions/2025-08/');
    const paper = page.locator('.papers > [data-edition="2025-08-20"]').first();
    const coins = await paper.locator('.Z3988').getAttribute('title');
    const said = new URLSearchParams(coins ?? '');
    expect(said.get('rft.title')).toBe(await paper.locator('h3').textContent());
    expect(said.get('rft_id')).toMatch(/^https:\/\/arxiv\.org\/abs\/\d/);
    expect(said.getAll('rft.au')).not.toEqual([]);
  },
);
