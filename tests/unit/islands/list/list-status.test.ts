import { expect, test } from 'vitest';
import { listStatus } from '../../../../src/islands/list/LeftOut.tsx';

test.each([
  [62, 62, 'left', '62 papers'],
  [12, 62, 'left', '12 of 62 papers'],
  [0, 62, 'left', 'None of 62 papers match'],
  [50, 1147, 'first', '1,147 papers'],
  [12, 1147, 'loading', 'Looking through all 1,147 papers …'],
  [12, 1147, 'left', '12 of 1,147 papers'],
] as const)('%i of %i (%s): “%s”', (shown, total, extent, words) => {
  expect(listStatus(shown, total, extent)).toBe(words);
});
