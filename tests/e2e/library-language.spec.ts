/** A site whose papers are in German. */
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { germanPaper, longTopicDir, testBase } from '../build-site.ts';
import { serve } from '../serve.ts';

// Its requests would go past the page's routes.
test.use({ serviceWorkers: 'block' });

let server: Server;
let home: string;

test.beforeAll(async () => {
  server = await serve(longTopicDir, testBase);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  home = `http://localhost:${port}${testBase}`;
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('another ending of a word, and ae for ä, find the paper and are marked in it', async ({
  page,
}) => {
  await page.goto(`${home}search/?q=Schilfrohre+Haeusern`);
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
