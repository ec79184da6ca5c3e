import { expect, test } from 'vitest';
import type { SortOrder } from '../../../../src/search/types.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['Velvet Gates for Robots', 'Velvet Gates', 'Patience'];
const catalogue = inventedCatalogue(
  titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] })),
);
const engine = inventedEngine(catalogue, titles);

async function found(text: string, sort: SortOrder = 'relevance') {
  const { query } = asking(text);
  return (await engine.search({ query: { ...query, sort } }).full())?.hits.map(({ id }) => id);
}

test('of three words, papers with most follow the few with all', async () => {
  expect(await found('velvet gates robots')).toEqual(['paper-0', 'paper-1']);
});

test('an answer says which papers have only most of the words, and how many', async () => {
  const results = await engine.search(asking('velvet gates robots')).full();
  expect(results).toMatchObject({ total: 2, nextBest: 1, relaxed: false });
  expect(results?.hits.map(({ nextBest }) => nextBest)).toEqual([false, true]);
});

test('in order of day, newer papers with most of the words come after those with all', async () => {
  expect(await found('velvet gates robots', 'date')).toEqual(['paper-0', 'paper-1']);
});

test('of two words, only papers with both are found', async () => {
  expect(await found('gates robots')).toEqual(['paper-0']);
});

test('of papers that lack a word, one that has the others side by side comes first', async () => {
  const texts = [
    'Marshes. The velvet gates of a small town are old.',
    'Reeds. The velvet of a small town has old gates.',
    'Herons. Patience.',
  ];
  const engine = inventedEngine(
    inventedCatalogue(
      texts.map((text) => ({ title: text.split('.')[0] ?? '', authors: [], topics: [] })),
    ),
    texts,
  );
  const results = await engine.search(asking('velvet gates patience')).full();
  const ids = results?.hits.map(({ id }) => id).filter((id) => id !== 'paper-2');
  expect(ids).toEqual(['paper-0', 'paper-1']);
});
