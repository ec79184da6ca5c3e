import { expect, it } from 'vitest';
import { trendOf, trendsOf } from '../../../src/views/trend.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

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

it('counts all topics by month, once there are several months', () => {
  const topics = ['gates', 'reeds', 'unused'].map((id) => inventedTopic({ id, name: id }));
  const paperById = new Map(
    [
      { id: 'a', topics: ['gates'] },
      { id: 'b', topics: ['gates', 'reeds'] },
    ].map((paper) => [paper.id, inventedPaper(paper)]),
  );
  const editions = [edition('2025-08-02', ['a', 'b']), edition('2025-07-30', ['b'])];
  const { steps, topics: counted } = trendsOf({ topics, editions, paperById });
  expect(steps).toEqual([
    { at: '2025-07', of: 1 },
    { at: '2025-08', of: 2 },
  ]);
  expect(counted).toEqual([
    { id: 'gates', name: 'gates', papers: [1, 2] },
    { id: 'reeds', name: 'reeds', papers: [1, 1] },
  ]);
});
