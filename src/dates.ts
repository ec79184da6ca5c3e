/** Days as readers read them. A day is `2025-08-20`, or `2025-08`, or `2025`, where no more is known. */

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `"2025-08-20"` → `"Wednesday 20 August 2025"`. */
export function longDay(day: string): string {
  return `${weekdays[weekdayOf(day)]} ${plainDay(day)}`;
}

/** `"2025-08-20"` → `"Wed 20 Aug"`. */
export function shortDay(day: string): string {
  const weekday = weekdays[weekdayOf(day)] ?? '';
  return `${weekday.slice(0, 3)} ${Number(day.slice(8))} ${monthName(day.slice(5, 7)).slice(0, 3)}`;
}

/** `"2025-08-20"` → `"20 August 2025"`, `"2025-08"` → `"August 2025"`. */
export function plainDay(day: string): string {
  const [year, month, date] = day.split('-');
  return [date && Number(date), month && monthName(month), year].filter(Boolean).join(' ');
}

/** `"08"` or `"2025-08"` → `"August"`. */
export function monthName(month: string): string {
  return months[Number(month.slice(-2)) - 1] ?? month;
}

/** 0 for a Sunday; of the day itself, whatever the time zone. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** `"2024-02"` → 29. */
export function daysIn(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** A year, a month or a day: `"2025-8"` → `"2025-08"`; null for what no calendar has. */
export function editionOf(written: string): string | null {
  if (!/^\d{4}(-\d{1,2}){0,2}$/.test(written)) return null;
  const edition = written.replace(/-(\d)(?!\d)/g, '-0$1');
  const time = new Date(edition);
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(edition);
  return isDay ? edition : null;
}
