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

it('counts all topics over the same steps: days, or months where there are many', () => {
  const topics = ['gates', 'reeds', 'unused'].map((id) => inventedTopic({ id, name: id }));
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
    { id: 'gates', name: 'gates', papers: [1, 2] },
    { id: 'reeds', name: 'reeds', papers: [1, 1] },
  ]);
  const july = Array.from({ length: 40 }, (_, at) => edition(`2025-07-${40 - at}`));
  const many = trendsOf({ topics, editions: [...editions, ...july], paperById });
  expect(many.steps).toEqual([
    { at: '2025-07', of: 1 },
    { at: '2025-08', of: 2 },
  ]);
});
