import { expect, it } from 'vitest';
import { leafNumbers, leafPath, leavesByWeight, leavesOf } from '../../../src/views/leaves.ts';

it('loses nothing and numbers its items on', () => {
  const leaves = leavesOf([1, 2, 3, 4, 5], 2);
  expect(leaves.flatMap(({ items }) => items)).toEqual([1, 2, 3, 4, 5]);
  expect(leaves.map(({ first }) => first)).toEqual([1, 3, 5]);
});

it('ends a leaf early where its items are heavy, and never leaves one out', () => {
  const leaves = leavesByWeight([2, 2, 9, 1, 1, 1, 1], 3, (weight) => weight, 5);
  expect(leaves.map(({ items }) => items)).toEqual([[2, 2], [9], [1, 1, 1], [1]]);
  expect(leaves.map(({ first }) => first)).toEqual([1, 3, 4, 7]);
  expect(leavesByWeight([], 3, Number, 5)).toMatchObject([{ items: [], number: 1, last: 1 }]);
});

it('gives an empty list one empty leaf', () => {
  expect(leavesOf([])).toMatchObject([{ items: [], number: 1, last: 1 }]);
});

it('keeps the address of the list for its first leaf', () => {
  expect(leafPath('topics/gates/', 1)).toBe('topics/gates/');
  expect(leafPath('topics/gates/', 3)).toBe('topics/gates/3/');
});

it('shows a gap only where it hides two numbers or more', () => {
  expect(leafNumbers(1, 9)).toEqual([1, 2, 0, 9]);
  expect(leafNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, 0, 9]);
  expect(leafNumbers(1, 1)).toEqual([1]);
});
