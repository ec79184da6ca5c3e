import { expect, test } from 'vitest';
import { authorsOf, otherVenueNames, venuesOf } from '../../../src/papers/groups.ts';
import { nameSlug } from '../../../src/text/fold.ts';
import { inventedPaper } from './invented-paper.ts';

test('names that differ in accents or hyphens share a page', () => {
  expect(nameSlug('Petr Dvořák')).toBe('petr-dvorak');
  const papers = [
    inventedPaper({ id: 'a', authors: ['Petr Dvořák', 'Ann Lee'] }),
    inventedPaper({ id: 'b', authors: ['Petr Dvorak'] }),
  ];
  expect(authorsOf(papers).map(({ slug, papers }) => [slug, papers.length])).toEqual([
    ['ann-lee', 1],
    ['petr-dvorak', 2],
  ]);
});

test('a name in another script has an address too', () => {
  expect(nameSlug('李 明')).toBe('李-明');
  expect(nameSlug('김민수')).toBe('김민수');
});

test('in a very large library the authors with the most papers have pages', () => {
  const papers = Array.from({ length: 2100 }, (_, n) =>
    inventedPaper({ id: `p${n}`, authors: [`Author ${n}`, n < 3 ? 'Ann Lee' : `Other ${n}`] }),
  );
  expect(authorsOf(papers).map(({ name }) => name)).toEqual(['Ann Lee']);
});

test('a venue’s other name leads to its page', () => {
  const venues = [
    'NIPS 2015',
    'NeurIPS 2025',
    'ECCV 2024',
    'European Conference on Computer Vision',
  ];
  const papers = venues.map((venue, n) => inventedPaper({ id: `${n}`, venue }));
  expect(otherVenueNames(papers)).toEqual(new Map([['nips', 'neurips']]));
});

test('NIPS and NeurIPS are one venue, whatever the year', () => {
  const papers = ['NIPS 2015', 'NeurIPS 2025', 'ECCV 2024', undefined].map((venue, n) =>
    inventedPaper({ id: `p${n}`, ...(venue ? { venue } : {}) }),
  );
  expect(venuesOf(papers).map(({ slug, papers }) => [slug, papers.length])).toEqual([
    ['eccv', 1],
    ['neurips', 2],
  ]);
});
