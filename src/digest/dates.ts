/** Dates as digests write them, weeks ("Week 34"), months in other languages. */

export interface PageDate {
  month: number;
  day: number;
  year: number | undefined;
}

/** `"Aug 20"`, `"Wed, Jun 16, 2025"`, `"16. Juni 2025"`, `"2025年6月16日"` or `"2025-06-16"` as a date; anything else is undefined. */
export function pageDate(text: string): PageDate | undefined {
  if (text.length > longestDate) return undefined;
  const written = text.replace(weekday, '');
  for (const form of forms) {
    const { month = '', day, year } = form.exec(written)?.groups ?? {};
    const date = {
      month: monthNumber(month) || Number(month),
      day: Number(day),
      year: year ? Number(year) : undefined,
    };
    if (date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31) return date;
  }
  return undefined;
}

/** Month first, day first, and in numbers. */
const forms = [
  /^(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?| (?=19|20))(?<year>\d{4}))?$/u,
  /^(?<day>\d{1,2})(?:\.|er|st|nd|rd|th)? (?:de |of )?(?<month>\p{L}{3,12})\.?,?(?:(?: de)? (?<year>\d{4})(?: [гр]\.?)?)?$/u,
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:\d{2})?)?$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?:(?<year>\d{4}) ?[年년] ?)?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]$/,
];

const longestDate = 40;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

/** `"Week 34, 2025"`, `"Aug 18 – Aug 24"` or `"August 2025"`, as weekly and monthly pages are dated. */
export function isPeriod(text: string): boolean {
  if (text.length > longestDate) return false;
  if (/^(?:Week|Woche|KW|Semaine|Semana|Settimana) \d{1,2}(?:,? \d{4})?$/i.test(text)) return true;
  const month = /^(\p{L}{3,10})\.?,?(?: de)? \d{4}$/u.exec(text)?.[1];
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

/** A date with its year: `"20 Aug 2025"` → `"2025-08-20"` */
export function dayIn(text = ''): string | undefined {
  const date = pageDate(text);
  return date?.year ? isoDay({ ...date, year: date.year }) : undefined;
}

/** `"Jun"`, `"June"`, `"juin"` and `"Juni"` are 6; what is no month is 0. */
export function monthNumber(name: string): number {
  return months.get(name.toLowerCase()) ?? 0;
}

/** Languages that browsers and search engines show pages in, and whose months are words. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'tr', 'uk'];
const months = new Map([['sept', 9], ...languages.flatMap(monthsIn)]);

/** A month's name alone, and beside a day: `июнь`, `16 июня`. */
function monthsIn(language: string): [string, number][] {
  const styles = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' as const },
  ]);
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2025, at, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.replace('.', '').toLowerCase(), at + 1];
    });
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
