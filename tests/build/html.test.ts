import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDir } from '../build-site.ts';
import { faultsOf } from './html-faults.ts';

/** Of each template, every sixteenth page: pages of one template differ in text alone. */
const pages = readdirSync(testDir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();
const templates = Map.groupBy(pages, (file) => file.replace(/[^/]+(?=\/index\.html$)/, '*'));
const sample = [...templates.values()].flatMap((some) => some.filter((_, n) => n % 16 === 0));

test.each(sample)('%s is valid HTML', async (file) => {
  expect(await faultsOf(readFileSync(join(testDir, file), 'utf8'))).toEqual([]);
});
