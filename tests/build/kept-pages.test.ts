import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, newPaper, sampleContent, withoutVitest, writeDigest } from '../build-site.ts';
import { pagesOf, textOf } from './site-files.ts';

it('keeps no page that a change in content/ would have changed', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/bench/kept-pages.ts', '--changes', '12', '--dir', '.cache/test-kept-pages'],
    { encoding: 'utf8', env: withoutVitest(process.env) },
  );
  expect(stdout + stderr).toContain('12 changes, no page was wrong');
  expect(status).toBe(0);
});

// Four builds.
it('takes pages of papers from the last build, but those that a new digest changes', {
  timeout: 240_000,
}, () => {
  const content = '.cache/test-two-days-content';
  const cache = '.cache/test-two-days';
  const built = 'dist/test-two-days';
  for (const folder of [content, cache]) rmSync(folder, { recursive: true, force: true });
  cpSync(sampleContent, content, { recursive: true });
  const build = (settings = {}) =>
    buildSite(built, { CONTENT_DIR: content, CACHE_DIR: cache, CI: '', ...settings });
  build();
  // Only a page that is not made again can have this.
  const mark = '<!-- kept -->';
  const copies = globSync(join(cache, 'astro/**/papers/*/index.html'));
  for (const copy of copies) appendFileSync(copy, mark);
  writeDigest(content, newPaper.day, [newPaper]);
  build();
  const papers = () => pagesOf(built).filter((page) => page.startsWith('papers/'));
  const kept = () => papers().filter((page) => textOf(page, built).includes(mark));
  expect(papers()).toHaveLength(copies.length + 1);
  expect(kept().length).toBeGreaterThan(copies.length / 2);
  for (const page of kept()) expect(textOf(page, built), page).not.toContain(newPaper.title);
  // A setting, which counts as code does.
  build({ NEWSLETTER_FIELD: 'ANOTHER' });
  expect(kept()).toEqual([]);
  // As if the next build had been broken off amid its pages.
  const unfinished = join(cache, 'unfinished');
  expect(existsSync(unfinished)).toBe(false);
  writeFileSync(unfinished, '');
  for (const copy of copies) appendFileSync(copy, mark);
  build({ NEWSLETTER_FIELD: 'ANOTHER' });
  expect(kept()).toEqual([]);
});
