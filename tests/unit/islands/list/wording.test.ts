import { expect, test } from 'vitest';
import { listStatus } from '../../../../src/islands/list/wording.ts';

test.each([
  [62, 62, false, 'here', '62 papers'],
  [12, 62, false, 'here', '12 of 62 papers'],
  [0, 62, false, 'here', 'None of 62 papers match'],
  [50, 1147, true, 'elsewhere', 'First 50 of 1,147 papers'],
  [50, 1147, true, 'here', 'First 50 of 1,147 papers'],
  [12, 1147, false, 'loading', 'Looking through all 1,147 papers …'],
  [12, 1147, false, 'here', '12 of 1,147 papers'],
] as const)(
  '%i of %i (first page: %s, the rest %s): “%s”',
  (left, total, isFirstPage, rest, words) => {
    expect(listStatus({ shown: Array(left).fill(''), isFirstPage, rest }, total)).toBe(words);
  },
);
