import { weekdayOf } from '../dates.ts';

const dayLength = 86_400_000;

/** The ISO week of a day; its year is that of its Thursday: `"2024-12-30"` → `"2025-W01"`. */
export function weekOf(day: string): string {
  const thursday = plusDays(day, 4 - isoWeekday(day));
  const year = thursday.slice(0, 4);
  const passed = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / dayLength;
  return `${year}-W${String(Math.floor(passed / 7) + 1).padStart(2, '0')}`;
}

/** Monday and Sunday of the week that a day is in. */
export function daysOfWeek(day: string): [string, string] {
  const monday = plusDays(day, 1 - isoWeekday(day));
  return [monday, plusDays(monday, 6)];
}

/** 1 for a Monday, 7 for a Sunday. */
function isoWeekday(day: string): number {
  return weekdayOf(day) || 7;
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
