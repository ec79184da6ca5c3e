import { expect, test } from 'vitest';
import { archiveAndRecent } from '../../../../src/compile/search-index/write-search-index.ts';

const days = ['2024-12-30', '2025-01-02', '2025-01-09', '2025-02-01', '2025-02-03'];

test('the newest month and the one before it are recent, over a new year too', () => {
  expect(archiveAndRecent(days, 1)).toEqual([
    { first: 0, papers: 1 },
    { first: 1, papers: 4 },
  ]);
  expect(archiveAndRecent(['2024-11-30', '2024-12-01', '2025-01-01'], 1)).toEqual([
    { first: 0, papers: 1 },
    { first: 1, papers: 2 },
  ]);
});

test('a small archive is no bundle of its own', () => {
  expect(archiveAndRecent(days, 2)).toEqual([{ first: 0, papers: 5 }]);
  expect(archiveAndRecent([], 1)).toEqual([]);
});
