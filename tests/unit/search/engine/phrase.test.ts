import { expect, test } from 'vitest';
import { Dictionary } from '../../../../src/search/catalogue/dictionary.ts';
import { packLines, unpackLines } from '../../../../src/search/catalogue/lines.ts';
import { row } from '../../../../src/search/catalogue/rows.ts';
import {
  holdsPhrase,
  holdsWordForWord,
  phraseShare,
  placesAsked,
} from '../../../../src/search/engine/phrase.ts';

const title = ['on', 'sparse', 'gates', 'for', 'small', 'models'];
const dictionary = new Dictionary();
const words = row(dictionary.addTitles(0, unpackLines(packLines([title.join(' ')]))), 0);
const share = (...asked: string[][]) =>
  phraseShare(words, placesAsked(asked, dictionary), asked.length);

test('words that stand side by side count as a share of all that were asked', () => {
  expect(share(['sparse'], ['gates'])).toBe(1);
  expect(share(['sparse'], ['gates'], ['rare'], ['birds'])).toBe(0.5);
  expect(share(['gates'], ['sparse'])).toBe(0);
});

test('a word may be read in several ways', () => {
  expect(share(['spase', 'sparse', 'space'], ['gates'])).toBe(1);
});

test('a word may be the beginning of a longer one, if it has three letters', () => {
  expect(share(['spar'], ['gat'])).toBe(1);
  expect(share(['sp'], ['gates'])).toBe(0);
});

test('one word is no phrase', () => {
  expect(share(['gates'])).toBe(0);
});

test('a phrase is held only in its order, word for word but for one that is being typed', () => {
  expect(holdsPhrase(['for', 'sm'], title, true)).toBe(true);
  expect(holdsPhrase(['for', 'sm'], title, false)).toBe(false);
  expect(holdsPhrase(['gates', 'for', 'small'], title, false)).toBe(true);
  expect(holdsPhrase(['gates', 'small'], title, false)).toBe(false);
});

test('word for word is side by side, the last word perhaps unfinished', () => {
  expect(holdsWordForWord(['sparse', 'gates', 'for'], title, false)).toBe(true);
  expect(holdsWordForWord(['sparse', 'gate', 'for'], title, false)).toBe(false);
  expect(holdsWordForWord(['gates', 'for', 'sm'], title, true)).toBe(true);
  expect(holdsWordForWord(['gates', 'for', 'sm'], title, false)).toBe(false);
});
