/** The next day's site, whose two editions make a week and a month. */
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { nextDayDir, testBase, testOrigin } from '../build-site.ts';
import { faultsOf } from './html-faults.ts';
import { attributesOf, filesOf, pagesOf, textOf } from './site-files.ts';

const roundUps = ['editions/2025-W34/', 'editions/2025-08/'];
const read = (page: string) => textOf(`${page}index.html`, nextDayDir);

it('has a page for the week and the month of two editions, and none where there is one', () => {
  expect(pagesOf(nextDayDir)).toEqual(
    expect.arrayContaining(roundUps.map((page) => `${page}index.html`)),
  );
  expect(pagesOf().filter((page) => /^editions\/\d{4}-(W?\d\d)\/index/.test(page))).toEqual([]);
});

it('links round-ups from their editions and the list of all, and their editions from them', () => {
  const editions = ['editions/2025-08-20/', 'editions/2025-08-21/'];
  for (const page of ['editions/', ...editions])
    expect(linksOf(page)).toEqual(expect.arrayContaining(roundUps));
  for (const page of roundUps) expect(linksOf(page)).toEqual(expect.arrayContaining(editions));
});

it('leads from a round-up to nothing that is not there', () => {
  const files = new Set(filesOf(nextDayDir));
  const broken = roundUps
    .flatMap(linksOf)
    .map((path) => path.replace(/\?.*/, ''))
    .filter((path) => !files.has(path) && !files.has(`${path}index.html`));
  expect(broken).toEqual([]);
});

it.each(roundUps)('%s is valid HTML', async (page) => {
  expect(await faultsOf(read(page))).toEqual([]);
});

it.each(roundUps)('%s has its papers as files, and a card', (page) => {
  const list = page.replace(/\/$/, '');
  const { editions, total } = z
    .object({ editions: z.record(z.string(), z.array(z.string()).min(1)), total: z.int() })
    .parse(JSON.parse(textOf(`${list}.json`, nextDayDir)));
  expect(Object.values(editions).flat()).toHaveLength(total);
  const files = filesOf(nextDayDir);
  for (const edition of Object.keys(editions)) expect(files).toContain(`editions/${edition}.json`);
  expect(linksOf(page)).toContain(`${list}.json`);
  const html = read(page);
  const [card = ''] = attributesOf(html, 'meta', 'content').filter((value) =>
    value.endsWith('.png'),
  );
  expect(files).toContain(card.slice(`${testOrigin}${testBase}`.length));
  expect(card).toContain(list);
});

/** Links within the site, as paths below its base. */
function linksOf(page: string): string[] {
  return attributesOf(read(page), 'a', 'href')
    .filter((href) => href.startsWith(testBase))
    .map((href) => href.slice(testBase.length));
}
