import { expect, test } from 'vitest';
import { asWritten, suggestPhrases } from '../../../../src/papers/topics/suggest-phrases.ts';

const papers = ['One', 'Two', 'Three', 'Four'].map((title) => ({
  title,
  abstract: 'The tether lines of a box kite.',
  topics: ['flight'],
}));
const sand = { title: 'Sand', abstract: 'Dry.', topics: ['ground'] };

test('a phrase of many papers that no topic knows is suggested, with papers that use it', () => {
  expect(
    suggestPhrases([...papers, sand], ['box kite'], {
      most: 1,
      least: 3,
    }),
  ).toEqual([{ phrase: 'tether line', papers: 4, examples: ['One', 'Two', 'Three'] }]);
});

test('a phrase is shown as most papers write it, and not as its stems', () => {
  const texts = [
    'Spread of SARS-CoV-2.',
    'We count SARS-CoV here.',
    'Then SARS-CoV came.',
    'A Sar cov',
  ];
  expect(asWritten(['sar cov', 'wing'], texts)).toEqual(['SARS-CoV', 'wing']);
});

test('what few papers say is not suggested', () => {
  expect(suggestPhrases(papers, [], { most: 9, least: 5 })).toEqual([]);
});

test('what titles are about comes before what abstracts mention', () => {
  const kites = ['Red', 'Blue', 'Grey'].map((colour) => ({
    title: `${colour} Parafoil Kites`,
    abstract: `In windy weather parafoil kites fly. Parafoil kites, ${colour}, land. Windy weather!`,
    topics: ['flight'],
  }));
  const phrases = suggestPhrases([...kites, sand], [], { most: 2, least: 3 }).map(
    ({ phrase }) => phrase,
  );
  expect(phrases[0]).toContain('parafoil kite');
});

test('a subject keeps to a few topics; what papers on everything say comes after it', () => {
  const about = (topic: string, word: string) =>
    ['One', 'Two', 'Three'].map((title) => ({
      title: `${title} of ${topic}`,
      abstract: `Wooden spools. ${word}.`,
      topics: [topic],
    }));
  const all = [...about('flight', 'Tether lines'), ...about('ground', 'Dry'), sand];
  const phrases = suggestPhrases(all, [], { most: 9, least: 3 }).map(({ phrase }) => phrase);
  const compared = ['wooden spool', 'tether line'];
  expect(phrases.filter((phrase) => compared.includes(phrase))).toEqual([
    'tether line',
    'wooden spool',
  ]);
});
