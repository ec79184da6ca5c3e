/** Days as readers read them. A day is `2025-08-20`, or `2025-08`, or `2025`, where no more is known. */

import { dateWords, language } from '#words';
import { say } from './words/message.ts';

/** `"2025-08-20"` → `"Wednesday 20 August 2025"`. */
export function longDay(day: string): string {
  return say(dateWords.day, { weekday: inWords(day, { weekday: 'long' }), day: plainDay(day) });
}

/** `"2025-08-20"` → `"Wed 20 Aug"`, without the year. */
export function shortDay(day: string): string {
  return say(dateWords.day, {
    weekday: inWords(day, { weekday: 'short' }),
    day: inWords(day, { day: 'numeric', month: 'short' }),
  });
}

/** `"2025-08-20"` → `"20 August 2025"`, `"2025-08"` → `"August 2025"`. */
export function plainDay(day: string): string {
  return inWords(day, knownParts(day));
}

/** `("2025-08-18", "2025-08-24")` → `"18–24 August 2025"`: what both share is said once. */
export function daySpan(first: string, last: string): string {
  return formatOf(knownParts(first)).formatRange(new Date(first), new Date(last));
}

function knownParts(day: string): Intl.DateTimeFormatOptions {
  const [, month, date] = day.split('-');
  return {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(date && { day: 'numeric' }),
  };
}

/** `"08"` or `"2025-08"` → `"August"`. */
export function monthName(month: string): string {
  return inWords(`2000-${month.slice(-2).padStart(2, '0')}`, { month: 'long' });
}

/** `("2025-08-20", "narrow")` → `"W"`. */
export function weekdayName(day: string, weekday: 'long' | 'narrow'): string {
  return inWords(day, { weekday });
}

/** Formats by what they show: making one takes longer than a page has time for. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inWords(day: string, parts: Intl.DateTimeFormatOptions): string {
  return formatOf(parts).format(new Date(day));
}

function formatOf(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(parts);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language.locale, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A year, a month or a day: `"2025-8"` → `"2025-08"`; null for what no calendar has. */
export function editionOf(written: string): string | null {
  if (!/^\d{4}(-\d{1,2}){0,2}$/.test(written)) return null;
  const edition = written.replace(/-(\d)(?!\d)/g, '-0$1');
  const time = new Date(edition);
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(edition);
  return isDay ? edition : null;
}
