import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { testContent } from '../build-site.ts';

const [file = ''] = readdirSync(`${testContent}/searches`);
const id = file.replace('.md', '');
const query =
  /query: '(.*)'/.exec(readFileSync(`${testContent}/searches/${file}`, 'utf8'))?.[1] ?? '';

test('a standing search means at build what its query means in the browser', async ({ page }) => {
  await page.goto(`searches/${id}/`);
  const built = await page.locator('[data-paper] h3 a').allInnerTexts();
  expect(built.length).toBeGreaterThan(1);
  await page.getByRole('link', { name: query }).click();
  const hits = page.locator('[data-list] h2 a');
  await expect(page.getByText(`${built.length} papers`).first()).toBeVisible();
  await expect(hits).toHaveCount(built.length);
  expect((await hits.allInnerTexts()).sort()).toEqual(built.sort());
});

test('its feeds and its letter hold the same papers', { tag: '@long' }, async ({
  page,
  request,
}) => {
  await page.goto(`searches/${id}/`);
  const built = await page.locator('[data-paper] h3 a').count();
  const feed = await (await request.get(`searches/${id}/feed.json`)).json();
  expect(feed.items).toHaveLength(built);
  const letter = await (await request.get(`searches/${id}/mail.txt`)).text();
  expect(letter).toContain(`${built} papers`);
});

test('a venue’s year leads to the papers of that year alone', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('venues/neurips/');
  const years = page.getByRole('region', { name: 'Years' }).getByRole('link');
  const all = await page.locator('[data-paper]').count();
  const oldest = years.last();
  const papers = /(\d+) papers?/.exec(await oldest.innerText())?.[1];
  await oldest.click();
  await expect(page.getByText(`${papers} of ${all} papers`).first()).toBeVisible();
});
