import { expect, test } from 'vitest';
import { isCut } from '../../../src/text/cut.ts';

test('an abstract that ends in an ellipsis, or is a summary, is not whole', () => {
  const cut = ['We film ninety …', 'We film ninety...', 'TLDR: Herons sleep.'];
  expect(cut.filter(isCut)).toEqual(cut);
  expect(isCut('We film ninety herons.')).toBe(false);
});
