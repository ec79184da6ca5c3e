/** What a reader has put together: every paper of it, by the reader's own words, too. */
import { expect, test } from 'vitest';
import type { SearchRequest, SortOrder } from '../../../../src/search/types.ts';
import { asking, inventedCatalogue, inventedEngine, readerWith } from '../invented.ts';

const catalogue = inventedCatalogue();
const engine = inventedEngine(catalogue, [
  'Velvet Gates for Sparse Experts.',
  'Hallucination in Small Models.',
  'A Robot That Waits.',
]);
const [gates = '', habits = '', robot = ''] = [0, 1, 2].map((paper) => catalogue.idOf(paper));

async function found(text: string, rest: Partial<SearchRequest>, sort: SortOrder = 'relevance') {
  const { query } = asking(text);
  const answer = await engine.search({ ...rest, query: { ...query, sort } }).full();
  return { ids: answer?.hits.map(({ id }) => id), answer };
}

test('a paper is found by what the reader wrote of it, beside those that hold the words', async () => {
  const { ids } = await found('robot', { noted: [gates] });
  expect(ids?.toSorted()).toEqual([gates, robot].toSorted());
  expect((await found('robot has:code', { noted: [gates] })).ids).toEqual([gates]);
});

test('words that stand in a note alone are neither corrected nor left out', async () => {
  const { ids, answer } = await found('halucination', { noted: [gates] });
  expect(ids).toEqual([gates]);
  expect(answer).toMatchObject({ correction: null, leftOut: [], relaxed: false });
});

test('a list that a reader put together shows its hidden papers, too', async () => {
  const reader = readerWith({ hidden: [habits] });
  const among = [robot, habits, gates];
  expect((await found('', { reader, among })).ids).toEqual([robot, gates]);
  expect((await found('', { reader, among, withHidden: true })).ids).toEqual(among);
});

test('papers stand in the order of their titles, where that is asked for', async () => {
  expect((await found('', {}, 'title')).ids).toEqual([robot, habits, gates]);
});
