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
  const papers = filesOf().filter((path) => /^papers\/[^/]+\/index\.html$/.test(path));
  expect(papers.length).toBeGreaterThan(0);
  const mean = (bytesOf: (path: string) => number) =>
    papers.reduce((sum, path) => sum + bytesOf(path), 0) / papers.length;
  expect(mean((path) => Buffer.byteLength(textOf(path)))).toBeLessThan(11_000);
  expect(mean(sentBytes)).toBeLessThan(4_000);
});

it('ships no script that neither a page nor another script names', () => {
  const files = filesOf().filter((path) => /\.(html|js)$/.test(path));
  const texts = files.map((path) => textOf(path)).join('\n');
  const scripts = files.filter((path) => path.endsWith('.js') && path.includes('_astro/'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => !texts.includes(path.split('/').at(-1) ?? ''))).toEqual([]);
});

it('adds no file to a paper beside its page', () => {
  expect(filesOf().filter((path) => /^papers\/(?!.*\/index\.html$)/.test(path))).toEqual([]);
});

it('sets everything in one font of at most 18 kB', () => {
  const fonts = filesOf().filter((path) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  for (const font of fonts) expect(sentBytes(font)).toBeLessThan(18_000);
});
