import { expect, test } from 'vitest';
import { listStatus } from '../../../../src/islands/list/LeftOut.tsx';

test.each([
  [62, 62, false, false, '62 papers'],
  [12, 62, false, false, '12 of 62 papers'],
  [0, 62, false, false, 'None of 62 papers match'],
  [50, 1147, true, false, 'First 50 of 1,147 papers'],
  [12, 1147, false, true, 'Looking through all 1,147 papers …'],
  [12, 1147, false, false, '12 of 1,147 papers'],
] as const)(
  '%i of %i (first page: %s, asked: %s): “%s”',
  (left, total, isFirstPage, isLoading, words) => {
    expect(listStatus({ shown: Array(left).fill(0), isFirstPage, isLoading }, total)).toBe(words);
  },
);
