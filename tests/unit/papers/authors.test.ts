import { expect, test } from 'vitest';
import { authorSlug, authorsOf } from '../../../src/papers/authors.ts';
import { inventedPaper } from './invented-paper.ts';

test('names that differ in accents or hyphens share a page', () => {
  expect(authorSlug('Petr Dvořák')).toBe('petr-dvorak');
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
  expect(authorSlug('李 明')).toBe('李-明');
  expect(authorSlug('김민수')).toBe('김민수');
});

test('in a very large library the authors with the most papers have pages', () => {
  const papers = Array.from({ length: 2100 }, (_, n) =>
    inventedPaper({ id: `p${n}`, authors: [`Author ${n}`, n < 3 ? 'Ann Lee' : `Other ${n}`] }),
  );
  expect(authorsOf(papers).map(({ name }) => name)).toEqual(['Ann Lee']);
});
