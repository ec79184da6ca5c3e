import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['Velvet Gates for Sparse Experts', 'Hallucination in Models', 'A Robot That Waits'];
const engine = inventedEngine(inventedCatalogue(), titles);

const found = (text: string) =>
  engine
    .search(asking(text))
    .instant()
    .hits.map(({ id, matchedIn }) => [id, matchedIn]);

test('all words of a topic’s name find its papers, singular or plural, and it is said so', () => {
  expect(found('routing ')).toEqual([
    ['paper-2', ['topic']],
    ['paper-0', ['topic']],
  ]);
  expect(found('habit machines')).toEqual([
    ['paper-2', ['topic']],
    ['paper-1', ['topic']],
  ]);
  expect(found('machines ')).toEqual([]);
});

test('a topic counts beside other words', () => {
  expect(found('robot routing ')).toEqual([['paper-2', ['title', 'topic']]]);
});
