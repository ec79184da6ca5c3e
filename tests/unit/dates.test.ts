import { expect, it } from 'vitest';
import { longDay, plainDay } from '../../src/dates.ts';

it('names the weekday of a day, whatever the time zone', () => {
  expect(longDay('2025-08-20')).toBe('Wednesday 20 August 2025');
  expect(longDay('2024-02-29')).toBe('Thursday 29 February 2024');
});

it('says no more of a date than is known', () => {
  expect(plainDay('2025-08')).toBe('August 2025');
  expect(plainDay('2025')).toBe('2025');
});
