import { expect, test } from 'vitest';
import { holdsPhrase, patternShare, phraseShare } from '../../../../src/search/engine/phrase.ts';

const title = ['on', 'sparse', 'gates', 'for', 'small', 'models'];

test('words that stand side by side count as a share of all that were asked', () => {
  expect(phraseShare([['sparse'], ['gates']], title)).toBe(1);
  expect(phraseShare([['sparse'], ['gates'], ['rare'], ['birds']], title)).toBe(0.5);
  expect(phraseShare([['gates'], ['sparse']], title)).toBe(0);
});

test('a word may be read in several ways', () => {
  expect(phraseShare([['spase', 'sparse', 'space'], ['gates']], title)).toBe(1);
});

test('one word is no phrase', () => {
  expect(phraseShare([['gates']], title)).toBe(0);
});

test('a phrase is held only in its order', () => {
  expect(holdsPhrase(['gates', 'for', 'small'], title)).toBe(true);
  expect(holdsPhrase(['gates', 'small'], title)).toBe(false);
});

test('places match a question when they lie as its words do, gaps and all', () => {
  expect(patternShare([10, 11, 13], [0, 1, 3])).toBe(1);
  expect(patternShare([10, 12, 14], [0, 1, 3])).toBe(2 / 3);
  expect(patternShare([10, 30, 50], [0, 1, 3])).toBe(0);
  expect(patternShare([10], [0])).toBe(0);
});
