import { expect, test } from 'vitest';
import { suggestPhrases } from '../../../../src/papers/topics/suggest.ts';

const papers = ['One', 'Two', 'Three', 'Four'].map((title) => ({
  title,
  abstract: 'The tether lines of a box kite.',
}));

test('a phrase of many papers that no topic knows is suggested, with papers that use it', () => {
  expect(
    suggestPhrases([...papers, { title: 'Sand', abstract: 'Dry.' }], ['box kite'], {
      most: 1,
      least: 3,
    }),
  ).toEqual([{ phrase: 'tether line', papers: 4, examples: ['One', 'Two', 'Three'] }]);
});

test('what few papers say is not suggested', () => {
  expect(suggestPhrases(papers, [], { most: 9, least: 5 })).toEqual([]);
});
