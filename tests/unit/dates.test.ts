import { expect, it } from 'vitest';
import { daySpan, longDay, plainDay } from '../../src/dates.ts';
import { mondayOf } from '../../src/days.ts';

it('names the weekday of a day, whatever the time zone', () => {
  expect(longDay('2025-08-20')).toBe('Wednesday 20 August 2025');
  expect(longDay('2024-02-29')).toBe('Thursday 29 February 2024');
});

it('says no more of a date than is known', () => {
  expect(plainDay('2025-08')).toBe('August 2025');
  expect(plainDay('2025')).toBe('2025');
});

it('says once what two days share', () => {
  const span = (first: string, last: string) => daySpan(first, last).replace(/\s/g, ' ');
  expect(span('2025-08-18', '2025-08-24')).toBe('18 – 24 August 2025');
  expect(span('2024-12-30', '2025-01-05')).toBe('30 December 2024 – 5 January 2025');
  expect(span('2025-07', '2025-08')).toBe('July – August 2025');
});

it('a week begins on its Monday, over the end of a month and a year', () => {
  expect(['2025-08-18', '2025-08-24', '2025-01-01'].map(mondayOf)).toEqual([
    '2025-08-18',
    '2025-08-18',
    '2024-12-30',
  ]);
});
