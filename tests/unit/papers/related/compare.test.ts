import { expect, test } from 'vitest';
import { compare, nearest, referenceSize } from '../../../../src/papers/related/compare.ts';
import { noNeighbours, rowOf, withFurther } from '../../../../src/papers/related/neighbours.ts';
import { eachOf, similarity } from '../../../../src/papers/related/vectors.ts';

const nouns = 'bee petal lagoon marsh tide hive nectar salt current pollen reed dune'.split(' ');

/** Papers of six words each, all different mixtures of the same few. */
const papers = Array.from({ length: 2110 }, (_, at) => ({
  id: `paper-${at}`,
  title: `${nouns[at % 12]} ${nouns[(at * 5 + 1) % 12]}`,
  abstract: [7, 11, 13, 17].map((step) => nouns[Math.floor((at * step) / 5) % 12]).join(' and '),
}));

test('with what was settled about the older papers the result is the same as without', async () => {
  const { settled } = await compare(papers.slice(0, 2105));
  expect(settled.vectors.starts.length - 1).toBe(referenceSize(2105));
  const later = await compare(papers, structuredClone(settled));
  expect(later.near).toEqual((await compare(papers)).near);
});

test('the nearest are those that comparing every pair finds', async () => {
  const { vectors } = await compare(papers.slice(0, 120));
  const near = nearest(vectors, 0);
  const shares = [0, 1, 2].map((turn) => nearest(vectors, 0, { every: 3, turn }));
  expect(shares.reduce(withFurther, noNeighbours(120, near.most))).toEqual(near);
  const each = eachOf(vectors).map(
    ({ terms, weights }) => new Map([...terms].map((term, i) => [term, weights[i] ?? 0])),
  );
  each.forEach((one, at) => {
    const scores = each
      .flatMap((other, place) =>
        place === at
          ? []
          : [[...one].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0)],
      )
      .sort((a, b) => b - a);
    rowOf(near, at).forEach(({ score }, place) => {
      expect(score).toBeCloseTo(scores[place] ?? 0, 5);
    });
  });
});

test('the reference follows a small library, and a large one in steps', () => {
  expect(referenceSize(62)).toBe(62);
  expect(referenceSize(2050)).toBe(2000);
  expect(referenceSize(2100)).toBe(2100);
  expect(referenceSize(referenceSize(13_706))).toBe(referenceSize(13_706));
});

test('a paper is nearer itself than any other, and nearness is mutual', async () => {
  const near = similarity(await compare(papers.slice(0, 40)));
  expect(near(3, 3)).toBeCloseTo(1);
  expect(near(3, 9)).toBeCloseTo(near(9, 3));
  expect(near(3, 9)).toBeLessThan(1);
});

test('of papers with equal words, those of one meaning are nearer', async () => {
  const same = Array.from({ length: 40 }, (_, at) => ({
    id: `paper-${at}`,
    title: 'bee petal',
    abstract: `nectar and ${nouns[at % 2]}`,
  }));
  const meanings = same.map((_, at) => Float32Array.of(at % 4 < 2 ? 1 : 0, at % 4 < 2 ? 0 : 1));
  const near = similarity(await compare(same, undefined, undefined, meanings));
  expect(near(0, 4)).toBeGreaterThan(near(0, 2));
  const without = similarity(await compare(same));
  expect(without(0, 4)).toBeCloseTo(without(0, 2));
});
