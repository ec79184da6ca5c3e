import { expect, it } from 'vitest';
import { trendOf } from '../../../src/views/trend.ts';

const edition = (date: string, papers: string[] = []) => ({
  id: date,
  date,
  format: 'page-text',
  masthead: [],
  papers,
});

it('tells a topic’s share of each edition, oldest first', () => {
  const papers = new Map([
    ['a', { topics: ['gates'] }],
    ['b', { topics: [] }],
  ]);
  const editions = [edition('2025-08-20', ['a', 'b']), edition('2025-08-19', ['b'])];
  expect(trendOf('gates', editions, papers).map(({ share }) => share)).toEqual([0, 0.5]);
});
