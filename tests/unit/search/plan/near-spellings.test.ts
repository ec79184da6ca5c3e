import { expect, test } from 'vitest';
import { NearSpellings } from '../../../../src/search/plan/near-spellings.ts';
import { catalogueOf } from '../packed-catalogue.ts';

function spellingOf(...titles: string[]): NearSpellings {
  return new NearSpellings(catalogueOf(titles.map((title) => ({ title }))).dictionary);
}

test('a misspelt word finds what was meant', () => {
  const near = spellingOf('Hallucination in Gates', 'Halls of Small Nations').of('hallucinaton', 0);
  expect(near.map(({ term }) => term.word)).toEqual(['hallucination']);
});

test('swapped letters of a short word are found, though they share few pairs', () => {
  const near = spellingOf('Small Gates', 'Smell and Stall').of('samll', 0);
  expect(near[0]?.term.word).toBe('small');
});

test('of words equally near, the one in more papers comes first', () => {
  const near = spellingOf('Gates', 'Gates Again', 'Gases').of('gazes', 0);
  expect(near.map(({ term }) => term.word)).toEqual(['gates', 'gases']);
});

test('nothing is near to nonsense, to a number, or to a word of two letters', () => {
  const spelling = spellingOf('Gates for Small Models 2025');
  expect(spelling.of('zxqv', 0)).toEqual([]);
  expect(spelling.of('2026', 0)).toEqual([]);
  expect(spelling.of('fo', 0)).toEqual([]);
});
