import { expect, test } from 'vitest';
import { nearSpellings, otherSpellings } from '../../../../src/search/plan/spellings.ts';
import { catalogueOf } from '../packed-catalogue.ts';

function near(word: string, ...titles: string[]): string[] {
  const catalogue = catalogueOf(titles.map((title) => ({ title })));
  return nearSpellings(word, catalogue).map(({ term }) => term.word);
}

test('a misspelt word finds the word that was meant', () => {
  expect(near('hallucinaton', 'Hallucination in Gates', 'Halls of Small Nations')).toEqual([
    'hallucination',
  ]);
});

test('swapped letters of a short word are one edit', () => {
  expect(near('samll', 'Small Gates', 'Smell and Stall')[0]).toBe('small');
});

test('of words equally near, the one in more papers comes first', () => {
  expect(near('gazes', 'Gates', 'Gates Again', 'Gases')).toEqual(['gates', 'gases']);
});

test.each([
  ['forgein', 'Foreign', 'Forge In', 'Forgemen'],
  ['ocurence', 'Occurrence', 'Currency'],
  ['polution', 'Pollution', 'Solution'],
  ['reveral', 'Reversal', 'Several'],
])(
  'of slips the usual ones are likelier, and seldom at the first letter: %s',
  (word, ...titles) => {
    expect(near(word, ...titles)[0]).toBe(titles[0]?.toLowerCase());
  },
);

test.each(['zxqv', '2026', 'fo'])(
  'nothing is near to nonsense, to a number, or to a word of two letters: %s',
  (word) => {
    expect(near(word, 'Gates for Small Models 2025')).toEqual([]);
  },
);

test.each([
  ['neighbourhoods', 'neighborhoods'],
  ['favourite', 'favorite'],
  ['colourful', 'colorful'],
  ['labourers', 'laborers'],
  ['colourise', 'colorize'],
  ['colourisation', 'colorization'],
  ['organisational', 'organizational'],
  ['generalisability', 'generalizability'],
  ['analysing', 'analyzing'],
  ['fibres', 'fibers'],
  ['fibreglass', 'fiberglass'],
  ['centre', 'center'],
  ['manoeuvres', 'maneuvers'],
  ['programme', 'program'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['grey', 'gray'],
  ['greyscale', 'grayscale'],
  ['paediatric', 'pediatric'],
  ['orthopaedics', 'orthopedics'],
  ['anaesthesia', 'anesthesia'],
  ['leukaemia', 'leukemia'],
  ['haemoglobin', 'hemoglobin'],
  ['oestrogen', 'estrogen'],
  ['foetus', 'fetus'],
  ['sulphur', 'sulfur'],
])('British and American find each other: %s, %s', (british, american) => {
  expect(otherSpellings(british)).toContain(american);
  expect(otherSpellings(american)).toContain(british);
});

test('a misspelt word is no other spelling of what was meant', () => {
  expect(otherSpellings('florish')).not.toContain('flourish');
});
