import { expect, it } from 'vitest';
import { stepsOf, trendOf, trendsOf } from '../../../src/views/topic-counts.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const edition = (date: string, papers: string[] = []) => ({
  id: date,
  date,
  masthead: [],
  papers,
});

it('tells a topic’s share of each day, oldest first, of several editions together', () => {
  const papers = new Map([
    ['a', { topics: ['gates'] }],
    ['b', { topics: [] }],
  ]);
  const evening = { ...edition('2025-08-20', ['b', 'b']), id: '2025-08-20-b' };
  const editions = [evening, edition('2025-08-20', ['a', 'b']), edition('2025-08-19', ['b'])];
  expect(
    trendOf('gates', stepsOf({ editions, paperById: papers })).map(({ share }) => share),
  ).toEqual([0, 0.25]);
});

it('counts all topics, by name, over the same steps: days, or months where there are many', () => {
  const names = { gates: 'Gates', reeds: 'Étangs', unused: 'Unused' };
  const topics = Object.entries(names).map(([id, name]) => inventedTopic({ id, name }));
  const paperById = new Map(
    [
      { id: 'a', topics: ['gates'] },
      { id: 'b', topics: ['gates', 'reeds'] },
    ].map((paper) => [paper.id, inventedPaper(paper)]),
  );
  const editions = [edition('2025-08-31', ['a', 'b']), edition('2025-07-31', ['b'])];
  const few = trendsOf({ topics, editions, paperById });
  expect(few.steps).toEqual([
    { at: '2025-07-31', of: 1 },
    { at: '2025-08-31', of: 2 },
  ]);
  expect(few.topics).toEqual([
    { id: 'reeds', name: 'Étangs', papers: [1, 1] },
    { id: 'gates', name: 'Gates', papers: [1, 2] },
  ]);
  const july = Array.from({ length: 40 }, (_, at) => edition(`2025-07-${40 - at}`));
  const many = trendsOf({ topics, editions: [...editions, ...july], paperById });
  expect(many.steps).toEqual([
    { at: '2025-07', of: 1 },
    { at: '2025-08', of: 2 },
  ]);
});
