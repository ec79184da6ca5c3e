/** `in:2026-W34`, `in:2026-06..`, `before:2026`, `last month` in January: which days these are. */
import { editionOf } from '../../dates.ts';
import { addDays, daysIn, mondayOf } from '../../days.ts';

/**
 * The day, month, year or span of an `in:`: `2026-w34` → `2026-08-17/2026-08-23`, `2026-06..` → `2026-06/`, `this-week`; null: no such.
 *
 * @param today The reader’s day, `2026-08-20`.
 */
export function periodOf(written: string, today: string): string | null {
  const ends = /^([\d-]*)(?:\/|\.\.)([\d-]*)$/.exec(written)?.slice(1);
  if (ends) {
    const editions = ends.map((end) => (end ? editionOf(end) : ''));
    return editions.includes(null) || editions.every((end) => end === '')
      ? null
      : editions.join('/');
  }
  return editionOf(written) ?? weekOf(written) ?? relative(written.replace(/\s+/g, '-'), today);
}

/** Fields that are open at one end, from or to the period that they name: `after:2026-06` → `2026-06-01/`, `before:2026` → `/2025-12-31`. */
export const openEnds: Record<string, (first: string, last: string) => string> = {
  after: (first) => `${first}/`,
  since: (first) => `${first}/`,
  before: (first) => `/${addDays(first, -1)}`,
  until: (_, last) => `/${last}`,
};

export function isOpen(period: string): boolean {
  return period.startsWith('/') || period.endsWith('/');
}

export function isInPeriod(day: string, period: string): boolean {
  const [first = '', last = first] = period.split('/');
  return day !== '' && day >= first && (day <= last || day.startsWith(last));
}

/** `2024` or `2024/2026-08-20`: it begins with a year. */
export function isOfYears(period: string): boolean {
  return isYear(period.split('/')[0] ?? '');
}

export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** `2026-W34`: ISO 8601's week, from Monday on; week 1 has the year's first Thursday. */
function weekOf(written: string): string | null {
  const [, year = '', number = ''] = /^(\d{4})-?w(\d{1,2})$/i.exec(written) ?? [];
  if (!year || Number(number) < 1 || Number(number) > 53) return null;
  const monday = addDays(mondayOf(`${year}-01-04`), 7 * (Number(number) - 1));
  // Its Thursday is in the year.
  return addDays(monday, 3).startsWith(year) ? week(monday) : null;
}

const relativePeriods: Record<string, (today: string) => string> = {
  today: (today) => today,
  yesterday: (today) => addDays(today, -1),
  'this-week': (today) => week(mondayOf(today)),
  'last-week': (today) => week(addDays(mondayOf(today), -7)),
  'this-month': (today) => today.slice(0, 7),
  'last-month': (today) => addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7),
  'this-year': (today) => today.slice(0, 4),
  'last-year': (today) => String(Number(today.slice(0, 4)) - 1),
};
export const relativeNames = Object.keys(relativePeriods);

function relative(written: string, today: string): string | null {
  const past = /^past-(?:(\d{1,3})-)?(day|week|month|year)s?$/.exec(written);
  if (!past) return relativePeriods[written]?.(today) ?? null;
  const days = { day: 1, week: 7, month: 30, year: 365 }[past[2] ?? ''] ?? 1;
  return `${addDays(today, 1 - days * Number(past[1] ?? 1))}/${today}`;
}

function week(monday: string): string {
  return `${monday}/${addDays(monday, 6)}`;
}

/** The day in the reader's time zone. */
export function readersDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `2026-08-17/2026-08-23` → its two days, for who writes it out; a month gives its first and last day. */
export function daysOf(period: string): [first: string, last: string] {
  const [first = '', last = first] = period.split('/');
  const whole = (day: string, end: boolean) => {
    if (day.length === 10) return day;
    if (day.length === 4) return end ? `${day}-12-31` : `${day}-01-01`;
    return `${day}-${end ? daysIn(day) : '01'}`;
  };
  return [whole(first, false), whole(last, true)];
}
