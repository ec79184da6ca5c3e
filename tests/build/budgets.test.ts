import { expect, it } from 'vitest';
import { testBase, testDir } from '../build-site.ts';
import { budgets, overBudget } from './page-budgets.ts';
import { filesOf, sentBytes } from './site-files.ts';

it.each(budgets)(
  'keeps every $name within $all kB, and its scripts within $scripts kB',
  (budget) => {
    const { pages, over } = overBudget(budget, { dir: testDir, base: testBase });
    expect(pages.length).toBeGreaterThan(0);
    expect(over).toEqual([]);
  },
);

it('sets everything in one font of at most 45 kB', () => {
  const fonts = filesOf().filter((path) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  expect(sentBytes(fonts[0] ?? '')).toBeLessThan(45_000);
});
