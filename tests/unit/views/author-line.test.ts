import { expect, it } from 'vitest';
import { authorLine } from '../../../src/views/author-line.ts';

it('names four authors, and of five the first three', () => {
  expect(authorLine(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
  expect(authorLine(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
});
