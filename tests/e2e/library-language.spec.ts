/** A site whose papers are in German. */
import { expect } from '@playwright/test';
import { germanPaper, longTopicDir } from '../build-site.ts';
import { testOn } from './own-site.ts';

const test = testOn(longTopicDir);

test('another ending of a word, and ae for ä, find the paper and are marked in it', async ({
  page,
}) => {
  await page.goto('search/?q=Schilfrohre+Haeusern');
  const hit = page.getByRole('main').getByRole('link', { name: germanPaper.title });
  await expect(hit).toBeVisible();
  await expect(hit.locator('mark')).toHaveText(['Schilfrohr']);
  await hit.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(germanPaper.title);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    );
  await expect.poll(marked).toEqual(['Schilfrohr', 'Häuser']);
});
