import { expect, test } from 'vitest';
import { compare, similarity } from '../../../../src/papers/related/compare.ts';
import type { Near } from '../../../../src/papers/related/nearest.ts';
import { referenceSize } from '../../../../src/papers/related/reference.ts';

const nouns = 'bee petal lagoon marsh tide hive nectar salt current pollen reed dune'.split(' ');

/** Papers of six words each, all different mixtures of the same few. */
const papers = Array.from({ length: 2110 }, (_, at) => ({
  id: `paper-${at}`,
  title: `${nouns[at % 12]} ${nouns[(at * 5 + 1) % 12]}`,
  abstract: [7, 11, 13, 17].map((step) => nouns[Math.floor((at * step) / 5) % 12]).join(' and '),
}));

test('with what was kept of the older papers the result is the same as without', () => {
  const kept = new Map<number, Near[][]>();
  const made: number[] = [];
  const recall = (settled: unknown[], make: () => Near[][]) => {
    const known = kept.get(settled.length);
    if (known) return known;
    made.push(settled.length);
    const fresh = make();
    kept.set(settled.length, fresh);
    return fresh;
  };
  compare(papers.slice(0, 2105), recall);
  const later = compare(papers, recall);
  expect(made).toEqual([referenceSize(2105)]);
  expect(later.near).toEqual(compare(papers).near);
});

test('the reference follows a small library, and a large one in steps', () => {
  expect(referenceSize(62)).toBe(62);
  expect(referenceSize(2050)).toBe(2000);
  expect(referenceSize(2100)).toBe(2100);
  expect(referenceSize(referenceSize(13_706))).toBe(referenceSize(13_706));
});

test('a paper is nearer itself than any other, and nearness is mutual', () => {
  const small = compare(papers.slice(0, 40));
  expect(similarity(small, 3, 3)).toBeCloseTo(1);
  expect(similarity(small, 3, 9)).toBeCloseTo(similarity(small, 9, 3));
  expect(similarity(small, 3, 9)).toBeLessThan(1);
});
