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
    .map((path) => Buffer.byteLength(textOf(path)));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0) / sizes.length).toBeLessThan(11_800);
});

it('adds no file to a paper beside its page', () => {
  expect(filesOf().filter((path) => /^papers\/(?!.*\/index\.html$)/.test(path))).toEqual([]);
});

it('sets everything in one font of at most 18 kB', () => {
  const fonts = filesOf().filter((path) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  for (const font of fonts) expect(sentBytes(font)).toBeLessThan(18_000);
});
