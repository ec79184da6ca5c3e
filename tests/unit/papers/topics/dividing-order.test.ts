import { expect, test } from 'vitest';
import { topicChanges } from '../../../../src/papers/topics/changes.ts';
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

test('an edit of topics is told by paper; papers that stay as they were are not', () => {
  const before = new Map([
    ['moh', ['attention', 'kites']],
    ['box', ['kites']],
  ]);
  const after = new Map([
    ['moh', ['attention', 'flight']],
    ['box', ['kites']],
    ['new', ['wind']],
  ]);
  expect(topicChanges(before, after)).toEqual([
    { paper: 'moh', gained: ['flight'], lost: ['kites'] },
    { paper: 'new', gained: ['wind'], lost: [] },
  ]);
});
