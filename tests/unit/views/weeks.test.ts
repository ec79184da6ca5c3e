import { expect, test } from 'vitest';
import { daysOfWeek, weekOf } from '../../../src/views/weeks.ts';

test.each([
  ['2025-08-20', '2025-W34'],
  ['2025-08-24', '2025-W34'],
  ['2025-08-25', '2025-W35'],
  ['2024-12-30', '2025-W01'],
  ['2027-01-03', '2026-W53'],
  ['2021-01-04', '2021-W01'],
])('%s is in week %s, which belongs to the year of its Thursday', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test('a week runs from Monday to Sunday, over the end of a month and a year', () => {
  expect(daysOfWeek('2025-08-20')).toEqual(['2025-08-18', '2025-08-24']);
  expect(daysOfWeek('2025-01-01')).toEqual(['2024-12-30', '2025-01-05']);
});
