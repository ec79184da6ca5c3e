import { expect, test } from 'vitest';
import {
  holdsPhrase,
  proximity,
  sideBySide,
  titlePhrases,
} from '../../../../src/search/matches/side-by-side.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';
import { postingsAt } from '../invented-text.ts';

const papers = (...numbers: number[]) => Uint32Array.from(numbers);

test('words side by side in the order asked are the whole question', () => {
  const velvet = {
    offset: 0,
    postings: postingsAt([
      [3, [4]],
      [7, [9, 20]],
    ]),
  };
  const gates = {
    offset: 1,
    postings: postingsAt([
      [3, [5]],
      [7, [2, 21]],
    ]),
  };
  expect([...proximity(papers(3, 7), [velvet, gates])]).toEqual([1, 1]);
  expect([
    ...proximity(
      papers(3, 7),
      [gates, velvet].map((part, offset) => ({ ...part, offset })),
    ),
  ]).toEqual([0, 0]);
});

test('a stretch counts for its share, gaps of words that were not asked for included', () => {
  const first = { offset: 0, postings: postingsAt([[3, [10]]]) };
  const third = { offset: 2, postings: postingsAt([[3, [12]]]) };
  const fourth = { offset: 3, postings: postingsAt([[3, [40]]]) };
  expect(proximity(papers(3), [first, third, fourth])[0]).toBeCloseTo(2 / 3);
});

test('a question of hundreds of words that stands in a text is the whole of it', () => {
  const parts = Array.from({ length: 300 }, (_, offset) => ({
    offset,
    postings: postingsAt([[3, [offset]]]),
  }));
  expect([...proximity(papers(3), parts)]).toEqual([1]);
});

test('one text says nothing about the next', () => {
  const velvet = {
    offset: 0,
    postings: postingsAt([
      [3, [4]],
      [7, [4]],
    ]),
  };
  const gates = {
    offset: 1,
    postings: postingsAt([
      [3, [5]],
      [7, [6]],
    ]),
  };
  expect([...proximity(papers(3, 7), [velvet, gates])]).toEqual([1, 0]);
});

test('a text far longer than others is read like them', () => {
  const velvet = { offset: 0, postings: postingsAt([[3, [5000]]]) };
  const gates = { offset: 1, postings: postingsAt([[3, [5001]]]) };
  expect([...proximity(papers(3), [velvet, gates])]).toEqual([1]);
});

test('a compound written apart is one word after the other, or both in one place', () => {
  const vision = postingsAt([
    [1, [4]],
    [2, [4]],
    [3, [4]],
  ]);
  const language = postingsAt([
    [1, [5, 9]],
    [2, [7]],
    [3, [4]],
  ]);
  const both = sideBySide(vision, language);
  expect([...both.papers]).toEqual([1, 3]);
  expect([...both.places]).toEqual([5, 4]);
});

const title = ['on', 'sparse', 'gates', 'for', 'small', 'models'];
const catalogue = inventedCatalogue([
  { title: 'On Sparse Gates for Small Models', authors: [], topics: [] },
]);
const engine = inventedEngine(catalogue, []);
const share = (text: string) => titlePhrases(engine.search(asking(text)).plan(), catalogue)(0);

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
