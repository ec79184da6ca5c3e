import { expect, test } from 'vitest';
import { isHashedPath } from '../../../../src/islands/offline/release.ts';

test('pages and feeds are asked for anew', () => {
  for (const path of ['', 'papers/on-gates/', 'feed.xml', 'search/', 'search-2.json'])
    expect(isHashedPath(path), path).toBe(false);
});

test('files named by their content are taken from the cache', () => {
  for (const path of [
    '_astro/page.B3x.css',
    'search/titles.81f0.pack',
    'search/archive-81f0/text/1.pack',
  ])
    expect(isHashedPath(path), path).toBe(true);
});
