import { expect, it } from 'vitest';
import { firstByWeight, papersHere } from '../../../src/views/papers-here.ts';

it('takes the first of a list, as many as are allowed and weigh no more than is allowed', () => {
  const itself = (weight: number) => weight;
  expect(firstByWeight(Array(9).fill(1), 3, itself, 5)).toEqual([1, 1, 1]);
  expect(firstByWeight([2, 2, 9, 1], 3, itself, 5)).toEqual([2, 2]);
  expect(firstByWeight([2, 2], 3, itself, 5)).toEqual([2, 2]);
});

it('takes one that alone weighs more than is allowed', () => {
  expect(firstByWeight([9, 1], 3, (weight) => weight, 5)).toEqual([9]);
  expect(firstByWeight([], 3, (weight) => weight, 5)).toEqual([]);
});

it('takes four more where no others would be left, unless they weigh too much', () => {
  const papers = (many: number) => Array.from({ length: many }, (_, at) => at);
  expect([50, 54, 55].map((many) => papersHere(papers(many)).length)).toEqual([50, 54, 50]);
  const ones = [1, 1, 1, 1, 1];
  expect(firstByWeight(ones, 3, (weight) => weight, 5)).toEqual(ones);
  expect(firstByWeight(ones, 3, (weight) => weight, 4)).toEqual([1, 1, 1, 1]);
});
