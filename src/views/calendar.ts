/** All editions as years, months and weeks of a calendar. */
import { language } from '#words';
import { weekdayName } from '../dates.ts';
import { daysIn, weekdayOf } from '../days.ts';
import type { Edition } from '../schema.ts';
import { type NamedEdition, namedEdition } from './editions.ts';

/** On which weekday a week begins where the language is spoken: 1 for Monday, 7 for Sunday. */
const firstWeekday = weekOf(new Intl.Locale(language.locale)).firstDay;

/** Node 22 has the property alone, and later ones the method. */
function weekOf(locale: Intl.Locale & { weekInfo?: Intl.WeekInfo }) {
  return locale.weekInfo ?? locale.getWeekInfo();
}

/** The days of a week, the first one first: `[{ long: "Monday", narrow: "M" }, …]`. */
export function weekdayNames() {
  return Array.from({ length: 7 }, (_, at) => {
    // The first of January 2024 was a Monday.
    const day = `2024-01-0${((firstWeekday - 1 + at) % 7) + 1}`;
    return { long: weekdayName(day, 'long'), narrow: weekdayName(day, 'narrow') };
  });
}

/** Years with months (`2025-08`) and their editions, all newest first. */
export function calendarOf(editions: Edition[]) {
  const byMonth = Map.groupBy(editions, ({ date }) => date.slice(0, 7));
  const months = [...byMonth].map(([month, editions]) => ({
    month,
    editions: editions.map(namedEdition),
    weeks: weeksOf(month, editions),
  }));
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, months]) => ({
    year,
    months,
    editions: months.reduce((sum, month) => sum + month.editions.length, 0),
  }));
}

/** Seven places a week: a day, from 1, with its editions, the first of the day first; `null` where another month's day stands. */
function weeksOf(month: string, editions: Edition[]) {
  const blanks = (weekdayOf(`${month}-01`) - firstWeekday + 7) % 7;
  const places: ({ number: number; editions: NamedEdition[] } | null)[] = Array.from(
    { length: blanks },
    () => null,
  );
  for (let number = 1; number <= daysIn(month); number++) {
    const date = `${month}-${String(number).padStart(2, '0')}`;
    const ofDay = editions.filter((edition) => edition.date === date).toReversed();
    places.push({ number, editions: ofDay.map(namedEdition) });
  }
  while (places.length % 7 !== 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) =>
    places.slice(week * 7, week * 7 + 7),
  );
}
