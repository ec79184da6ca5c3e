import { expect, test } from 'vitest';
import { relax } from '../../../../src/search/engine/relax.ts';
import { heldAt } from './invented-text.ts';

const lengths = { of: new Uint32Array(100).fill(8), mean: 8 };
const parts = (...rows: [paper: number, places: number[]][][]) =>
  rows.map((held, offset) => ({ offset, held: heldAt(held) }));

test('papers that hold more of what tells come first, as shares of the best', () => {
  const velvet = [3, 5].map((paper): [number, number[]] => [paper, [0]]);
  const gates = [5, 8, 9].map((paper): [number, number[]] => [paper, [1]]);
  const found = relax(parts(velvet, gates), lengths, 100);
  expect(found.map(({ paper }) => paper)).toEqual([5, 3, 9, 8]);
  expect(found[0]?.score).toBe(1);
  expect(found[1]?.score).toBeGreaterThan(found[2]?.score ?? 1);
});

test('a word says more of a paper that is short, and that says it often', () => {
  const of = new Uint32Array(100).fill(8);
  of[3] = 20;
  const often: [number, number[]][] = [
    [3, [0]],
    [5, [0]],
    [8, [0, 3, 6]],
  ];
  const found = relax(parts(often), { of, mean: 8 }, 100);
  expect(found.map(({ paper }) => paper)).toEqual([8, 5, 3]);
});

test('nothing asked is nothing found', () => {
  expect(relax([], lengths, 100)).toEqual([]);
});
