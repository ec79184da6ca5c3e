import { expect, test } from 'vitest';
import { daysOf, isInPeriod, periodOf, timeIn } from '../../../../src/search/query/period.ts';

const today = '2026-08-20';
const calendar = { today, newest: '2026-07-31', isHeld: () => false };

test.each([
  ['2025', '2025'],
  ['2025-8', '2025-08'],
  ['2026-w34', '2026-08-17/2026-08-23'],
  ['2025-w01', '2024-12-30/2025-01-05'],
  ['2020-W53', '2020-12-28/2021-01-03'],
  ['2026-08-01/2026-08-15', '2026-08-01/2026-08-15'],
  ['today', '2026-08-20'],
  ['yesterday', '2026-08-19'],
  ['this-week', '2026-08-17/2026-08-23'],
  ['last-week', '2026-08-10/2026-08-16'],
  ['this-month', '2026-08'],
  ['last-month', '2026-07'],
  ['last-year', '2025'],
  ['past-week', '2026-08-14/2026-08-20'],
  ['past-3-days', '2026-08-18/2026-08-20'],
])('in:%s asks for %s', (written, period) => {
  expect(periodOf(written, today)).toBe(period);
});

test.each(['2021-W53', '2026-W00', 'soon', '2026-13', '2026-08-01/soon', ''])(
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

test.each([
  ['papers on gates from last month', 'papers on gates', 'from last month', '2026-07'],
  ['velvet gates this week', 'velvet gates', 'this week', '2026-08-17/2026-08-23'],
  [
    'velvet gates in the past 3 days?',
    'velvet gates',
    'in the past 3 days',
    '2026-08-18/2026-08-20',
  ],
  ['gates from yesterday', 'gates', 'from yesterday', '2026-08-19'],
  ['gates in March 2025', 'gates', 'in March 2025', '2025-03'],
  ['gates march 2025', 'gates', 'march 2025', '2025-03'],
  ['August 2025', '', 'August 2025', '2025-08'],
  ['august 2025 papers', '', 'august 2025', '2025-08'],
  ["gates of this week's papers", 'gates', 'of this week', '2026-08-17/2026-08-23'],
  ['papers from 20 August 2025', 'papers', 'from 20 August 2025', '2025-08-20'],
  ['August 2nd, 2025', '', 'August 2nd, 2025', '2025-08-02'],
  ['2025-08', '', '2025-08', '2025-08'],
  ['what papers came out on gates in july?', 'what papers on gates', 'in july', '2026-07'],
  ['this week', '', 'this week', '2026-08-17/2026-08-23'],
  ["last week's papers", '', 'last week', '2026-08-10/2026-08-16'],
  ['aug 2025', '', 'aug 2025', '2025-08'],
  ['papers from august', 'papers', 'from august', '2025-08'],
  ['papers from july', 'papers', 'from july', '2026-07'],
  ['from march', '', 'from march', '2026-03'],
  ['since june', '', 'since june', '2026-06/2026-08-20'],
  ['gates since last month', 'gates', 'since last month', '2026-07/2026-08-20'],
  ['gates since 2024', 'gates', 'since 2024', '2024/2026-08-20'],
  ['papers of last week', 'papers', 'of last week', '2026-08-10/2026-08-16'],
  ['papers of 2024', 'papers', 'of 2024', '2024'],
  ['gates in 2024?', 'gates', 'in 2024', '2024'],
  ['gates from 2025-08', 'gates', 'from 2025-08', '2025-08'],
  ['what came out in august', 'what', 'in august', '2025-08'],
  ['papers on gates that were published in 2024', 'papers on gates', 'in 2024', '2024'],
  ['latest papers on gates', 'papers on gates', 'latest', null],
  ['latest', '', 'latest', null],
  ['the newest papers', '', 'newest', null],
  ['show me the most recent gates', 'gates', 'most recent', null],
])('%s', (text, wanted, said, period) => {
  expect(timeIn(text, calendar)).toEqual({ wanted, said, period });
});

test('a month alone is a time only if no paper holds the word', () => {
  const june = { wanted: 'gates', said: 'june', period: '2026-06', doubted: 'june' };
  expect(timeIn('gates june', calendar)).toEqual(june);
  const held = timeIn('gates june', { ...calendar, isHeld: () => true });
  expect(held).toEqual({ wanted: 'gates june', said: null, period: null });
});

test.each([
  'Velvet Gates. Letters, March 2025',
  'contexts of 2048',
  'gates in 2048',
  'gates 2024',
  'papers before september',
  'gates between june and august 2025',
  'august 41 2025',
  'gates that last',
  'last week tonight',
  'latent gates',
  'years of gates',
])('“%s” says nothing of when papers came', (text) => {
  expect(timeIn(text, calendar)).toEqual({ wanted: text, said: null, period: null });
});
