import { expect, test } from 'vitest';
import { hitsOf, joinHits, keepHits, placesAt } from '../../../../src/search/text/hits.ts';

const hits = hitsOf([
  { paper: 7, score: 2, places: [4, 5] },
  { paper: 3, score: 1, places: [] },
  { paper: 9, score: 0.5, places: [1] },
]);

test('each hit keeps its own places', () => {
  expect([0, 1, 2].map((i) => [...placesAt(hits, i)])).toEqual([[4, 5], [], [1]]);
});

test('hits that are kept keep their order, scores and places', () => {
  const kept = keepHits(hits, (paper) => paper !== 3);
  expect([...kept.papers]).toEqual([7, 9]);
  expect([...kept.scores]).toEqual([2, 0.5]);
  expect([...placesAt(kept, 1)]).toEqual([1]);
});

test('of two lists joined a paper of both stands where the first had it', () => {
  const joined = joinHits(
    hits,
    hitsOf([
      { paper: 9, score: 8, places: [] },
      { paper: 1, score: 1, places: [2] },
    ]),
  );
  expect([...joined.papers]).toEqual([7, 3, 9, 1]);
  expect([...placesAt(joined, 3)]).toEqual([2]);
});
