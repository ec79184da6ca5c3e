import { expect, test } from 'vitest';
import { authorsOf, otherVenueNames, papersByVenue, venuesOf } from '../../../src/papers/groups.ts';
import { nameSlug } from '../../../src/text/fold.ts';
import { inventedPaper } from './invented-paper.ts';

test('names that differ in accents or hyphens share a page', () => {
  expect(nameSlug('Petr Dvořák')).toBe('petr-dvorak');
  const papers = [
    inventedPaper({ id: 'a', authors: ['Petr Dvořák', 'Ann Lee'] }),
    inventedPaper({ id: 'b', authors: ['Petr Dvorak'] }),
    inventedPaper({ id: 'c', authors: ['Petr-Dvorák'] }),
  ];
  expect(authorsOf(papers).map(({ slug, papers }) => [slug, papers.length])).toEqual([
    ['petr-dvorak', 3],
  ]);
});

test('who has fewer than three papers has no page, and neither has a venue', () => {
  const papers = ['a', 'b', 'c'].map((id, at) =>
    inventedPaper({
      id,
      authors: ['Ann Lee', ...(at > 0 ? ['Bo Finch'] : [])],
      venue: at > 0 ? 'ReedConf 2031' : 'GateConf 2031',
    }),
  );
  expect(authorsOf(papers).map(({ name }) => name)).toEqual(['Ann Lee']);
  expect(venuesOf(papers)).toEqual([]);
  expect(papersByVenue(papers).map(({ name }) => name)).toEqual(['GateConf', 'ReedConf']);
});

test('a name in another script has an address too', () => {
  expect(nameSlug('李 明')).toBe('李-明');
  expect(nameSlug('김민수')).toBe('김민수');
});

test('in a very large library the authors with the most papers have pages', () => {
  const papers = Array.from({ length: 3300 }, (_, n) =>
    inventedPaper({
      id: `p${n}`,
      authors: [`Author ${n % 1100}`, n < 4 ? 'Ann Lee' : `Other ${n}`],
    }),
  );
  expect(authorsOf(papers).map(({ name }) => name)).toEqual(['Ann Lee']);
});

test('a library of 1,500 papers has pages for at most 400 authors: of those who have as many papers, all or none', () => {
  const papers = Array.from({ length: 1500 }, (_, n) =>
    inventedPaper({ id: `p${n}`, authors: [`Author ${n % 500}`, `Group ${n % 375}`] }),
  );
  const names = authorsOf(papers).map(({ name }) => name);
  expect(names).toHaveLength(375);
  expect(names).toContain('Group 7');
});

test('a venue’s other name leads to its page', () => {
  const venues = [
    'NIPS 2015',
    'NeurIPS 2025',
    'ECCV 2024',
    'European Conference on Computer Vision',
    'NeurIPS 2024',
    'NIPS 2016',
  ];
  const papers = venues.map((venue, n) => inventedPaper({ id: `${n}`, venue }));
  expect(otherVenueNames(papers)).toEqual(new Map([['nips', 'neurips']]));
});

test('NIPS and NeurIPS are one venue, whatever the year', () => {
  const papers = ['NIPS 2015', 'NeurIPS 2025', 'ECCV 2024', undefined].map((venue, n) =>
    inventedPaper({ id: `p${n}`, ...(venue ? { venue } : {}) }),
  );
  expect(papersByVenue(papers).map(({ slug, papers }) => [slug, papers.length])).toEqual([
    ['eccv', 1],
    ['neurips', 2],
  ]);
});
