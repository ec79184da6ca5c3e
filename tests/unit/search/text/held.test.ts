import { expect, test } from 'vitest';
import {
  firstFrom,
  heldByAny,
  heldInTurn,
  papersWithAll,
} from '../../../../src/search/text/held.ts';
import { heldAt } from '../invented-text.ts';

const gate = heldAt([
  [1, [4]],
  [5, [0, 8]],
]);
const gates = heldAt([
  [0, [2]],
  [5, [3]],
  [9, [1]],
]);

test('of several forms a paper has the places of all, and how often by what each is worth', () => {
  const held = heldByAny([
    { held: gate, weight: 1 },
    { held: gates, weight: 0.5 },
  ]);
  expect([...held.papers]).toEqual([0, 1, 5, 9]);
  expect([...held.counts]).toEqual([0.5, 1, 2.5, 0.5]);
  expect([...held.starts]).toEqual([0, 1, 2, 5, 6]);
  expect([...held.places.subarray(2, 5)]).toEqual([0, 8, 3]);
});

test('bundles that follow each other say the same as one', () => {
  const later = heldAt([
    [7, [2]],
    [9, [1, 6]],
  ]);
  const both = [gate, later].map((held) => ({ held, weight: 1 }));
  expect(heldInTurn([gate, later])).toEqual(heldByAny(both));
  expect(heldInTurn([gate, heldInTurn([])])).toEqual(gate);
});

test('of no form at all nothing is held', () => {
  expect(heldByAny([]).papers).toHaveLength(0);
});

test('papers with all the words are those of each', () => {
  expect([...papersWithAll([gate, gates])]).toEqual([5]);
  expect([...papersWithAll([gate])]).toEqual([1, 5]);
  expect([...papersWithAll([])]).toEqual([]);
});

test('a place is found from any place before it', () => {
  const papers = Uint32Array.from({ length: 100 }, (_, i) => 3 * i);
  for (const from of [0, 1, 17, 40]) expect(firstFrom(papers, 121, from)).toBe(41);
  expect(firstFrom(papers, 500, 0)).toBe(100);
});
