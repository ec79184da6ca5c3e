import { expect, test } from 'vitest';
import { drawn } from '../../../../src/islands/list/use-drawn-rows.ts';

const rowOf = (id: string) => ({ paper: { id, title: id } });
const found = new Map([1, 2, 3].map((paper) => [paper, rowOf(`paper-${paper}`)]));

test('a row that cannot be had is left out; where none can, the rows of the page stand', () => {
  expect(drawn([3, 9, 1], found).rows).toEqual([rowOf('paper-3'), rowOf('paper-1')]);
  expect(drawn([8, 9], found)).toEqual({ rows: null, areLost: true });
  expect(drawn([8], undefined)).toEqual({ rows: null, areLost: true });
});

test('an answer without papers leaves no row', () => {
  expect(drawn([], found)).toEqual({ rows: [], areLost: false });
});
