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

test('what titles are about comes before what abstracts mention', () => {
  const kites = ['Red', 'Blue', 'Grey'].map((colour) => ({
    title: `${colour} Parafoil Kites`,
    abstract: 'In windy weather parafoil kites fly. Parafoil kites land in windy weather.',
  }));
  const phrases = suggestPhrases(kites, [], { most: 2, least: 3 }).map(({ phrase }) => phrase);
  expect(phrases[0]).toContain('parafoil kite');
});
