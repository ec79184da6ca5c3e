import { expect, test } from 'vitest';
import { daysOf, isInPeriod, periodOf } from '../../../../src/search/query/period.ts';

const today = '2026-08-20';

test.each([
  ['2025', '2025'],
  ['2025-8', '2025-08'],
  ['2026-w34', '2026-08-17/2026-08-23'],
  ['2025-w01', '2024-12-30/2025-01-05'],
  ['2020-W53', '2020-12-28/2021-01-03'],
  ['2026-08-01/2026-08-15', '2026-08-01/2026-08-15'],
  ['today', '2026-08-20'],
  ['2026-08-01..2026-08-05', '2026-08-01/2026-08-05'],
  ['2024..2025', '2024/2025'],
  ['yesterday', '2026-08-19'],
  ['this-week', '2026-08-17/2026-08-23'],
  ['last-week', '2026-08-10/2026-08-16'],
  ['this-month', '2026-08'],
  ['2026-06..', '2026-06/'],
  ['..2025', '/2025'],
  ['last-month', '2026-07'],
  ['last-year', '2025'],
  ['past-week', '2026-08-14/2026-08-20'],
  ['past-3-days', '2026-08-18/2026-08-20'],
])('in:%s asks for %s', (written, period) => {
  expect(periodOf(written, today)).toBe(period);
});

test.each(['2021-W53', '2026-W00', 'soon', '2026-13', '2026-08-01/soon', '..', ''])(
  'in:%s asks for nothing that a calendar has',
  (written) => {
    expect(periodOf(written, today)).toBeNull();
  },
);

test('in January, last month is December of the year before', () => {
  expect(periodOf('last-month', '2026-01-31')).toBe('2025-12');
});

test('a day lies in its month, and in a range that it begins or ends', () => {
  expect(isInPeriod('2026-08-17', '2026-08')).toBe(true);
  expect(isInPeriod('2026-08-17', '2026-08-17/2026-08-23')).toBe(true);
  expect(isInPeriod('2026-08-23', '2026-08-17/2026-08-23')).toBe(true);
  expect(isInPeriod('2026-08-24', '2026-08-17/2026-08-23')).toBe(false);
  expect(isInPeriod('2026-08-31', '2026-07/2026-08')).toBe(true);
  expect(isInPeriod('', '2026')).toBe(false);
});

test('a month has its first and last day', () => {
  expect(daysOf('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
  expect(daysOf('2024')).toEqual(['2024-01-01', '2024-12-31']);
});
