import { expect, test } from 'vitest';
import { resultStatus } from '../../../../src/islands/search/hit-wording.ts';
import { emptyQuery } from '../../../../src/search/query/empty.ts';
import type { SearchResults } from '../../../../src/search/types.ts';

const results: SearchResults = {
  stage: 'full',
  query: { ...emptyQuery(), text: 'velvet gates' },
  total: 10,
  nextBest: 0,
  hits: [],
  counts: {
    topics: {},
    has: { code: 0, project: 0, venue: 0 },
    is: { saved: 0, read: 0, unread: 0 },
    months: {},
    authors: [],
  },
  correction: null,
  leftOut: [],
  unknownTopics: [],
  relaxed: false,
  withoutAbstracts: false,
};

test.each([
  [{}, '10 papers for “velvet gates”'],
  [{ nextBest: 7 }, '3 papers with all words, and 7 close ones for “velvet gates”'],
  [{ nextBest: 9 }, '1 paper with all words, and 9 close ones for “velvet gates”'],
  [{ total: 2, nextBest: 1 }, '1 paper with all words, and 1 close one for “velvet gates”'],
  [
    { total: 1, nextBest: 1 },
    '1 paper for “velvet gates”; none holds all the words, these hold most',
  ],
  [{ relaxed: true }, '10 papers for “velvet gates”; none holds all the words, these hold most'],
  [{ total: 0 }, 'Nothing found for “velvet gates”'],
])('it is said how many papers hold all the words: %o', (found, said) => {
  expect(resultStatus({ ...results, ...found })).toBe(said);
});
