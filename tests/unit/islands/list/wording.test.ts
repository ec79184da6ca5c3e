import { expect, test } from 'vitest';
import { listStatus } from '../../../../src/islands/list/wording.ts';

test.each([
  [62, 62, 62, '62 papers'],
  [12, 62, 62, '12 of 62 papers'],
  [0, 62, 62, 'None of 62 papers match'],
  [50, 50, 1147, '50 of 1,147 papers'],
  [12, 50, 1147, '12 of 50 papers on this page'],
])('%i shown of %i here and %i in all: “%s”', (shown, total, whole, words) => {
  expect(listStatus(shown, total, whole)).toBe(words);
});
