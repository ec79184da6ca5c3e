import { expect, test } from 'vitest';
import { citationKeys } from '../../../../src/publish/citations/citation-keys.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';

const lee = { authors: ['Ann Lee'], published: '2024-06-21' };
const keysOf = (...papers: Parameters<typeof inventedPaper>[0][]) =>
  Object.fromEntries(citationKeys(papers.map((facts) => inventedPaper(facts))));

test('a key is made of author, year and title, and of the id where one of them is unknown', () => {
  expect(
    keysOf({ id: 'a', ...lee }, { id: 'b' }, { id: 'c', authors: ['李明'], published: '2024' }),
  ).toEqual({
    a: 'lee2024gates',
    b: 'b',
    c: 'c',
  });
  expect(
    keysOf({ id: 'd', authors: ['Şule van Öz'], published: '2024', title: 'The Ünder' }),
  ).toEqual({
    d: 'vanoz2024under',
  });
});

test('a newer paper takes no key from an older one, however they are listed', () => {
  const old = { id: 'old', ...lee, editions: ['2025-08-01'] };
  const young = { id: 'young', ...lee, editions: ['2025-08-02'] };
  const keys = { old: 'lee2024gates', young: 'young' };
  expect(keysOf(old, young)).toEqual(keys);
  expect(keysOf(young, old)).toEqual(keys);
});

test('a venue that is added later does not change a key', () => {
  expect(keysOf({ id: 'a', ...lee, venue: 'GateConf 2025' })).toEqual({ a: 'lee2024gates' });
  expect(keysOf({ id: 'a', authors: lee.authors, venue: 'GateConf 2025' })).toEqual({
    a: 'lee2025gates',
  });
});

test('the year of an arXiv id is in the key of a paper whose day is not known', () => {
  const { authors } = lee;
  expect(
    keysOf(
      { id: 'a', authors, arxivId: '2106.10648' },
      { id: 'b', authors: ['Kim Oh'], arxivId: 'astro-ph/9907123' },
      { id: 'c', authors: ['Jo Ray'], arxivId: 'math.GT/0601001' },
    ),
  ).toEqual({ a: 'lee2021gates', b: 'oh1999gates', c: 'ray2006gates' });
});

test('no key is the id of another paper', () => {
  expect(keysOf({ id: 'lee2024gates' }, { id: 'b', ...lee })).toEqual({
    lee2024gates: 'lee2024gates',
    b: 'b',
  });
});
