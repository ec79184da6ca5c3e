import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { testDir } from '../build-site.ts';
import { faultsOf } from './html-faults.ts';

/** Of each template, every sixteenth page, and the papers that an edition begins and ends with: other pages of one template differ in text alone. */
const pages = readdirSync(testDir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();
const templates = Map.groupBy(pages, (file) => file.replace(/[^/]+(?=\/index\.html$)/, '*'));
const edition = z
  .object({ papers: z.array(z.object({ id: z.string() })).min(2) })
  .parse(JSON.parse(readFileSync(join(testDir, 'editions/2025-08-20.json'), 'utf8')));
const ends = [edition.papers.at(0), edition.papers.at(-1)].map(
  (paper) => `papers/${paper?.id}/index.html`,
);
const sample = new Set([
  ...[...templates.values()].flatMap((some) => some.filter((_, n) => n % 16 === 0)),
  ...ends,
]);

test.each([...sample])('%s is valid HTML', async (file) => {
  expect(await faultsOf(readFileSync(join(testDir, file), 'utf8'))).toEqual([]);
});
