import { expect, test } from 'vitest';
import { progressLine } from '../../../src/compile/kept-pages.ts';

test('progress names what is done and how long the rest will take', () => {
  const line = (done: number) => progressLine('pages', { done, total: 13_690, seconds: 10 });
  expect(line(3690)).toBe('pages: 3,690 of 13,690, 28 s left');
  expect(line(100)).toBe('pages: 100 of 13,690, 23 min left');
  expect(line(13_690)).toBe('pages: 13,690 of 13,690, 0 s left');
});
