import { expect, test } from 'vitest';
import { sizeLine, sizeWarning } from '../../../src/compile/site-size.ts';

const MB = 1e6;

test('the size is told with its share of what is allowed, and the papers that still fit', () => {
  const size = { pages: 1200, files: 4000, bytes: 250 * MB, fixed: 2 * MB, papers: 10_000 };
  expect(sizeLine(size)).toBe(
    '1,200 pages, 4,000 files, 250 MB: 25 % of what GitHub Pages allows. Room for at least 30,000 more papers.',
  );
});

test('a site that is too large has room for no paper, and one without papers says nothing of them', () => {
  const size = { pages: 1, files: 1, bytes: 1100 * MB, fixed: 0, papers: 10 };
  expect(sizeLine(size)).toContain('Room for at least 0 more papers');
  expect(sizeLine({ ...size, bytes: MB, papers: 0 })).not.toContain('papers');
});

test('the owner is warned from 80 % on, with what to do', () => {
  expect(sizeWarning({ bytes: 799 * MB })).toBeUndefined();
  expect(sizeWarning({ bytes: 800 * MB })).toMatch(/800 MB of the 1,000 .* Either publish dist\//);
  expect(sizeWarning({ bytes: 1001 * MB })).toContain('cannot be deployed there');
});
