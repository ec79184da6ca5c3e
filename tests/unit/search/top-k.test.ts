import { expect, test } from 'vitest';
import { topK } from '../../../src/search/top-k.ts';

const numbers = Array.from({ length: 200 }, (_, i) => (i * 37) % 101);
const ascending = (a: number, b: number) => a - b;

test('the first few are those that sorting all would put first', () => {
  for (const count of [1, 7, 60, 500]) {
    expect(topK(numbers, count, ascending)).toEqual(numbers.toSorted(ascending).slice(0, count));
  }
  expect(topK([], 3, ascending)).toEqual([]);
});

test('of equals the earlier comes first', () => {
  const pairs = numbers.map((value, at) => ({ value: value % 3, at }));
  const few = topK(pairs, 5, (a, b) => a.value - b.value);
  expect(few.map(({ at }) => at)).toEqual(
    pairs
      .filter(({ value }) => value === 0)
      .slice(0, 5)
      .map(({ at }) => at),
  );
});
