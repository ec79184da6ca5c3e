import { expect, it } from 'vitest';
import { testBase, testDir } from '../build-site.ts';
import { budgets, overBudget } from './page-budgets.ts';
import { filesOf, sentBytes, textOf } from './site-files.ts';

it.each(budgets)(
  'keeps every $name within $all kB and $requests requests, and its scripts within $scripts kB',
  (budget) => {
    const { pages, over } = overBudget(budget, { dir: testDir, base: testBase });
    expect(pages.length).toBeGreaterThan(0);
    expect(over).toEqual([]);
  },
);

it('keeps the HTML of papers light: years of them have to fit on free hosting', () => {
  const sizes = filesOf()
    .filter((path) => /^papers\/[^/]+\/index\.html$/.test(path))
    // A large site has its styles in files.
    .map((path) => Buffer.byteLength(textOf(path).replace(/<style>[\s\S]*?<\/style>/g, '')));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0) / sizes.length).toBeLessThan(13_000);
});

it('adds no file to a paper beside its page', () => {
  expect(filesOf().filter((path) => /^papers\/(?!.*\/index\.html$)/.test(path))).toEqual([]);
});

it('sets everything in one font of at most 17 kB, and the letters of German alone in a small one', () => {
  const sizes = filesOf()
    .filter((path) => path.endsWith('.woff2'))
    .map((path) => sentBytes(path))
    .sort((a, b) => a - b);
  expect(sizes).toHaveLength(2);
  expect(sizes[0]).toBeLessThan(2_500);
  expect(sizes[1]).toBeLessThan(17_000);
});
