/** A site in two languages without a network: the one that nobody speaks under the base, English under `/en/`. */
import { expect, type Page } from '@playwright/test';
import { pseudoDir } from '../pseudo-site.ts';
import { isListKept, test, visitOnce, waitUntil } from './own-site.ts';
import { settled } from './templates.ts';

test.use({ siteDir: pseudoDir });

test('a language chosen without a network leaves the page readable and still', async ({
  page,
  site,
}) => {
  await visitOnce(page, site.address);
  await site.stop();
  const loads: string[] = [];
  page.on('framenavigated', (frame) => void loads.push(frame.url()));
  await chooseEnglish(page);
  await expect(page).toHaveURL(/\/en\/$/);
  await settled(page);
  expect(loads).toHaveLength(1);
  await expect(page.locator('[data-paper]').first()).toBeVisible();
  await page.goto(`${site.address}papers/never-visited/`);
  await settled(page);
  expect(loads).toHaveLength(2);
});

test('a language chosen before works without a network: its pages, and papers in it', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  const link = page.locator('[data-paper] h3 a').first();
  const paper = new URL((await link.getAttribute('href')) ?? '', site.address).href;
  await visitOnce(page, paper);
  await chooseEnglish(page);
  await keptInEnglish(page, site.address);
  await site.stop();
  await page.goto(`${site.address}library/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Your library' })).toBeVisible();
  await page.goto(`${site.address}about/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-path', 'about/');
  await page.goto(`${site.address}search/?q=κήποι`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main [data-paper]').first()).toBeVisible();
  await page.goto(paper);
  await expect(page.getByRole('link', { name: 'Map', exact: true })).toBeVisible();
  await page.goto(`${site.address}papers/never-visited/`);
  await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible();
});

test('the offline page of a language is a page of its own, and lists kept pages in it', async ({
  page,
  site,
}) => {
  await visitOnce(page, `${site.address}topics/`);
  await chooseEnglish(page);
  await visitOnce(page, `${site.address}editions/2025-W30/`);
  await visitOnce(page, `${site.address}en/topics/`);
  await page.goto(`${site.address}en/offline/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Reading offline' })).toBeVisible();
  const kept = page.getByRole('region', { name: 'Kept from your visits' });
  await expect(kept.getByRole('link')).toHaveText(['Topics', 'Week 30 of 2025']);
});

async function chooseEnglish(page: Page): Promise<void> {
  await page.locator('footer a[hreflang="en"]').click();
}

async function keptInEnglish(page: Page, address: string): Promise<void> {
  const { id } = await (await fetch(`${address}release.json`)).json();
  await waitUntil('all of English is kept', () => isListKept(page, 'language', id));
}
