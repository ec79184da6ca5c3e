import { expect, test } from 'vitest';
import { letGoDay } from '../../../../src/islands/reader/NewFor.tsx';
import { noMarks } from '../../../../src/islands/reader/reader.ts';

const newest = '2025-08-20';
const since = (day: string, newFor = 14) => ({ ...noMarks, since: day, newFor });

test('papers are let go that were new for more than the days that a reader gives them', () => {
  expect(letGoDay(since('2025-07-01'), newest)).toBe('2025-08-06');
  expect(letGoDay(since('2025-07-01', 7), newest)).toBe('2025-08-13');
  expect(letGoDay(since('2025-08-06'), newest)).toBeNull();
});

test('nothing is let go on a first visit, or where papers stay new until they are read', () => {
  expect(letGoDay(since(''), newest)).toBeNull();
  expect(letGoDay(since('2025-07-01', 0), newest)).toBeNull();
});
