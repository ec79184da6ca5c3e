import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['Velvet Gates for Sparse Experts', 'Hallucination in Models', 'A Robot That Waits'];
const engine = inventedEngine(inventedCatalogue(), titles);

const found = async (text: string) =>
  (await engine.search(asking(text)).instant()).hits.map(({ id, matchedIn }) => [id, matchedIn]);

test('all words of a topic’s name find its papers, singular or plural, and it is said so', async () => {
  expect(await found('routing ')).toEqual([
    ['paper-2', ['topic']],
    ['paper-0', ['topic']],
  ]);
  expect(await found('habit machines')).toEqual([
    ['paper-2', ['topic']],
    ['paper-1', ['topic']],
  ]);
  expect(await found('machines ')).toEqual([]);
});

test('a topic counts beside other words', async () => {
  expect(await found('robot routing ')).toEqual([['paper-2', ['title', 'topic']]]);
});
