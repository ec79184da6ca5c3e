import { expect, test } from 'vitest';
import { gallop, intersection, union } from '../../../../src/search/pagefind/posting-list.ts';
import { postingsAt } from '../invented-text.ts';

const gate = postingsAt([
  [1, [4]],
  [5, [0, 8]],
]);
const gates = postingsAt([
  [0, [2]],
  [5, [3]],
  [9, [1]],
]);

test('a union of posting lists holds all places, and counts occurrences by the weight of each form', () => {
  const postings = union([gate, gates], [1, 0.5]);
  expect([...postings.papers]).toEqual([0, 1, 5, 9]);
  expect([...postings.counts]).toEqual([0.5, 1, 2.5, 0.5]);
  expect([...postings.starts]).toEqual([0, 1, 2, 5, 6]);
  expect([...postings.places.subarray(2, 5)]).toEqual([0, 8, 3]);
});

test('the union of no posting lists is empty', () => {
  expect(union([]).papers).toHaveLength(0);
});

test('papers with all the words are those of each', () => {
  expect([...intersection([gate, gates])]).toEqual([5]);
  expect([...intersection([gate])]).toEqual([1, 5]);
  expect([...intersection([])]).toEqual([]);
});

test('a place is found from any place before it', () => {
  const papers = Uint32Array.from({ length: 100 }, (_, i) => 3 * i);
  for (const from of [0, 1, 17, 40]) expect(gallop(papers, 121, from)).toBe(41);
  expect(gallop(papers, 500, 0)).toBe(100);
});
