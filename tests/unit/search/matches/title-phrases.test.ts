import { expect, test } from 'vitest';
import { holdsPhrase } from '../../../../src/search/matches/phrase-filters.ts';
import { titlePhrases } from '../../../../src/search/matches/title-phrases.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const title = ['on', 'sparse', 'gates', 'for', 'small', 'models'];
const catalogue = inventedCatalogue([
  { title: 'On Sparse Gates for Small Models', authors: [], topics: [] },
]);
const engine = inventedEngine(catalogue, []);
const share = (text: string) => titlePhrases(engine.search(asking(text)).plan(), [0], catalogue)(0);

test('words that stand side by side count as a share of all that were asked', () => {
  expect(share('sparse gates')).toBe(1);
  expect(share('sparse gates rare birds')).toBe(0.5);
  expect(share('gates sparse')).toBe(0);
});

test('a typo counts as what it is corrected to', () => {
  expect(share('sparze gates')).toBe(1);
});

test('a word may be the beginning of a longer one, if it has three letters', () => {
  expect(share('spar gat')).toBe(1);
  expect(share('sp gates')).toBe(0);
});

test('one word is no phrase', () => {
  expect(share('gates')).toBe(0);
});

test('a phrase is held only in its order, word for word but for one that is being typed', () => {
  expect(holdsPhrase(['for', 'sm'], title, true)).toBe(true);
  expect(holdsPhrase(['for', 'sm'], title)).toBe(false);
  expect(holdsPhrase(['gates', 'for', 'small'], title)).toBe(true);
  expect(holdsPhrase(['gates', 'small'], title)).toBe(false);
});
