import { expect, test } from 'vitest';
import { isCut, shortened } from '../../../src/text/cut.ts';

test('an abstract that ends in an ellipsis, or is a summary, is not whole', () => {
  const cut = ['We film ninety …', 'We film ninety...', 'TLDR: Herons sleep.'];
  expect(cut.filter(isCut)).toEqual(cut);
  expect(isCut('We film ninety herons.')).toBe(false);
});

test('a text is cut behind a word, and in the middle where it has no spaces', () => {
  expect(shortened('Where Wrens Winter', 17)).toBe('Where Wrens…');
  expect(shortened('Where Wrens Winter', 18)).toBe('Where Wrens Winter');
  expect(shortened('鷦鷯在哪裡過冬', 5)).toBe('鷦鷯在哪…');
});
