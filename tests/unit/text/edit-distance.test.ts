import { expect, test } from 'vitest';
import { editDistance } from '../../../src/text/edit-distance.ts';

test('a dropped, doubled, changed or swapped letter is one edit', () => {
  expect(editDistance('gats', 'gates', 2)).toBe(1);
  expect(editDistance('gattes', 'gates', 2)).toBe(1);
  expect(editDistance('gaten', 'gates', 2)).toBe(1);
  expect(editDistance('gaets', 'gates', 2)).toBe(1);
  expect(editDistance('gates', 'gates', 2)).toBe(0);
});

test('more edits than allowed are not counted further', () => {
  expect(editDistance('hallucination', 'plagiarism', 2)).toBe(3);
});
