const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface PageDate {
  month: number;
  day: number;
  year: number | undefined;
}

/** `"Aug 20"`, `"Wed, Jun 16, 2025"`, `"16 June 2025"` or `"2025-06-16"` as a date; anything else is undefined. */
export function pageDate(text: string): PageDate | undefined {
  const day = text.replace(weekday, '');
  return monthFirst(day) ?? dayFirst(day) ?? isoDate(day);
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

/** `"Week 34, 2025"`, `"Aug 18 – Aug 24"` or `"August 2025"`, as weekly and monthly pages are dated. */
export function isPeriod(text: string): boolean {
  if (/^Week \d{1,2}(?:,? \d{4})?$/i.test(text)) return true;
  const month = /^([A-Za-z]{3,9})\.?,? \d{4}$/.exec(text)?.[1];
  if (month) return monthNumber(month) > 0;
  const [from, to, more] = text.split(/ ?[–—-] ?(?=[A-Z\d])/);
  if (!from || !to || more !== undefined || !pageDate(from)) return false;
  return pageDate(to) !== undefined || /^\d{1,2}(?:, \d{4})?$/.test(to);
}

/** `"2025-06-16"`, or undefined for a day that no calendar has. */
export function isoDay(date: { year: number; month: number; day: number }): string | undefined {
  const iso = `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}

/** `"Jun"`, `"June"` and `"june"` are 6; what is no month is 0. */
export function monthNumber(name: string): number {
  return /^(?:[a-z]{3}|june|july|sept|march|april|january|february|august|september|october|november|december)$/i.test(
    name,
  )
    ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1
    : 0;
}

function monthFirst(text: string): PageDate | undefined {
  const found = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:, ?(\d{4}))?$/.exec(text);
  return found ? dateOf(found[1], found[2], found[3]) : undefined;
}

function dayFirst(text: string): PageDate | undefined {
  const found = /^(\d{1,2}) ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text);
  return found ? dateOf(found[2], found[1], found[3]) : undefined;
}

function isoDate(text: string): PageDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found
    ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
    : undefined;
}

function dateOf(month = '', day = '', year?: string): PageDate | undefined {
  const number = monthNumber(month);
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return undefined;
  return { month: number, day: Number(day), year: year ? Number(year) : undefined };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
