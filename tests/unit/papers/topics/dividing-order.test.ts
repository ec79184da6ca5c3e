import { expect, test } from 'vitest';
import { dividingOrder } from '../../../../src/papers/topics/dividing-order.ts';

test('a topic that covers all comes after one that halves', () => {
  expect(dividingOrder({ all: 62, half: 30, one: 1, most: 51 }, 62)).toEqual([
    'half',
    'most',
    'one',
    'all',
  ]);
});

test('equal topics keep one order', () => {
  expect(dividingOrder({ b: 3, a: 3 }, 10)).toEqual(['a', 'b']);
});
