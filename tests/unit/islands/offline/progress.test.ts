import { expect, test } from 'vitest';
import {
  megabytes,
  progressOf,
  totalBytes,
} from '../../../../src/islands/offline/use-save-archive.ts';

const gates = { path: 'papers/on-gates/', hash: 'b', bytes: 1_100_000 };
const files = [{ path: '', hash: 'a', bytes: 400_000 }, gates];

test('progress is all that is not missing', () => {
  expect(progressOf(files, [gates])).toEqual({ files: 1, bytes: 400_000 });
});

test('a size is told in megabytes, with a decimal while it is small', () => {
  expect(megabytes(totalBytes(files))).toBe('1.5 MB');
  expect(megabytes(340_400_000)).toBe('340 MB');
  expect(megabytes(34_000)).toBe('0.1 MB');
});
