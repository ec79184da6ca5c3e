import { daysIn, editionOf, monthName, weekdayOf } from '../../dates.ts';
import { wordsOf } from '../../text/words.ts';

/**
 * Days that an `in:` asks for, as a day, month or year, or as the first and last day: `2025-08` → `2025-08`,
 * `2026-w34` → `2026-08-17/2026-08-23`, `this-week`, `yesterday`; null for what no calendar has.
 *
 * @param today The reader's day, `2026-08-20`.
 */
export function periodOf(written: string, today: string): string | null {
  const [, first = written, last] = /^([\d-]+)\/([\d-]+)$/.exec(written) ?? [];
  if (last)
    return editionOf(first) && editionOf(last) ? `${editionOf(first)}/${editionOf(last)}` : null;
  return editionOf(written) ?? weekOf(written) ?? relative(written, today);
}

/** Whether a day lies in such a period. */
export function isInPeriod(day: string, period: string): boolean {
  const [first = '', last = first] = period.split('/');
  return day >= first && (day <= last || day.startsWith(last));
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

function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

/** The day in the reader's time zone. */
export function readersDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a query says of time in words, and the rest of it. */
export interface Timed {
  wanted: string;
  /** The words: `from last month`, `latest`; null if there are none. */
  said: string | null;
  /** As `periodOf` gives it; null: newest first. */
  period: string | null;
  /** It is a time only if no paper holds this word: `june`. */
  doubted?: string;
}

interface Calendar {
  /** The reader's day. */
  today: string;
  /** The day of the library's newest edition: `june` is the last June up to it. */
  newest: string;
  /** Whether a paper holds the word. */
  isHeld: (word: string) => boolean;
}

/**
 * `papers on gates from last month` → `papers on gates`; `august 2025` → all of that month;
 * `latest gates` → `gates`, newest first; `latest` → all.
 */
export function timeIn(text: string, calendar: Calendar): Timed {
  // Longer texts are pasted.
  if (text.length > 200) return { wanted: text, said: null, period: null };
  const bare = text.replace(/(?<=\S)(?:['’]s?)?\s+(?:papers?|articles?)[\s.?!]*$/i, '');
  return periodAtEnd(bare, calendar) ?? monthAtEnd(bare, calendar) ?? newestFirst(text);
}

function periodAtEnd(text: string, calendar: Calendar): Timed | null {
  const [atEnd, said = ''] = timeAtEnd.exec(text) ?? [];
  if (!atEnd) return null;
  const wanted = text.slice(0, -atEnd.length);
  // In a reference, it is when that paper came out elsewhere: `Velvet Gates. Letters, March 2025`.
  const isBare = new RegExp(`^${dated}`, 'i').test(said);
  if ((isBare && /[.,;:]/.test(wanted)) || otherTimes.test(wanted)) return null;
  const period = periodInWords(said.toLowerCase(), calendar);
  if (!period) return null;
  const asked = wanted.replace(newestAtStart, '').replace(cameOutOn, '');
  return { wanted: asked, said: said.trim(), period };
}

/** A month without a year or a word before it: `gates june`. */
function monthAtEnd(text: string, { newest, isHeld }: Calendar): Timed | null {
  const [atEnd, said = ''] = /(?:^|(?<=[^\s.,;:])\s+)(\p{L}{3,})[\s?!]*$/u.exec(text) ?? [];
  const [doubted] = wordsOf(said);
  if (!atEnd || !doubted || !isMonth(said) || isHeld(doubted)) return null;
  const wanted = text.slice(0, -atEnd.length);
  const period = otherTimes.test(wanted) ? null : lastMonthCalled(said, newest);
  if (!period) return null;
  return { wanted, said, period, doubted };
}

function newestFirst(text: string): Timed {
  const [, alone = ''] = newestAlone.exec(text) ?? [];
  if (alone) return { wanted: '', said: alone, period: null };
  const [atStart = '', word = ''] = newestAtStart.exec(text) ?? [];
  if (atStart) return { wanted: text.slice(atStart.length), said: word.trim(), period: null };
  return { wanted: text, said: null, period: null };
}

const inEnglish =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** In English, as all words for time, also in short, and in the interface's language. */
const allMonths = [
  ...inEnglish,
  ...Array.from({ length: 12 }, (_, i) => monthName(String(i + 1))),
  ...inEnglish.map((name) => name.slice(0, 3)),
].map((name) => name.toLowerCase());
const monthWords = new Set(allMonths.slice(0, 24).flatMap(wordsOf));

/** Whether a word is a month's whole name: `June`. */
export function isMonth(word = ''): boolean {
  return /^\p{L}{3,}$/u.test(word) && wordsOf(word).every((part) => monthWords.has(part));
}

const month = `(?:${allMonths.join('|')})`;
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';
const dated = `(?:(?:${dayOfMonth}\\s+)?${month}(?:\\s+${dayOfMonth})?,?\\s+20\\d\\d|20\\d\\d-\\d\\d?(?:-\\d\\d?)?)`;
/** What stands before a time that is not read: `before june`, `from may to june`. */
const otherTimes = /\b(?:before|after|until|till|by|to|and|or|through)\s*$/i;
/** `what came out on gates` */
const cameOutOn = /\s+(?:came|come)\s+out(?=\s+(?:on|about|for|with)\s)/i;
const unit = '(?:days?|weeks?|months?|years?)';
const cameOut =
  '(?:(?:that|which)\\s+)?(?:(?:have|has|was|were|are)\\s+)?(?:(?:come|came)\\s+out|out|appeared|published|released)\\s+';
const times = [
  `(?:(?:from|of|in|over|during|within|since)\\s+)?(?:the\\s+)?(?:this|last|past|previous)\\s+(?:\\d{1,3}\\s+)?${unit}`,
  '(?:from|since)\\s+(?:today|yesterday)',
  `(?:from|in|during|since|(?<=\\b(?:papers?|articles?|editions?)\\s+)of)\\s+(?:${dated}|${month}|20\\d\\d)`,
  dated,
];
const timeAtEnd = new RegExp(
  `(?:^|(?<=\\S)[\\s,]+)(?:${cameOut})?(${times.join('|')})[\\s.?!]*$`,
  'i',
);
/** Before "papers" or a subject: titles hardly begin with these words. */
const newestAtStart =
  /^\s*(?:(?:show|give|find)\s+(?:me\s+)?)?(?:the\s+)?(latest|newest|most recent)\s+(?=\S)/i;

/** All papers. */
const newestAlone =
  /^\s*(?:the\s+)?(latest|newest|most recent)(?:\s+(?:papers?|articles?|work))?[\s.?!]*$/i;

function periodInWords(said: string, calendar: Calendar): string | null {
  const period = datedPeriod(said, calendar) ?? relativeInWords(said, calendar.today);
  return period && said.startsWith('since') ? `${period.split('/')[0]}/${calendar.today}` : period;
}

/** `in march 2025`, `20 august 2025`, `since june`, `from 2024`. */
function datedPeriod(said: string, { today, newest }: Calendar): string | null {
  const words = said.split(/[\s,]+/);
  const name = words.find((word) => allMonths.includes(word));
  const last = words.at(-1) ?? '';
  if (!name && !/^20\d\d/.test(last)) return null;
  if (name === last) return lastMonthCalled(name, newest);
  // `in 2048` is a number.
  if (Number(last.slice(0, 4)) > Number(today.slice(0, 4)) + 1) return null;
  if (!name) return editionOf(last);
  const [day] = /(?<=^|\s)\d{1,2}(?=[a-z,\s])/.exec(said) ?? [];
  return editionOf(`${last}-${(allMonths.indexOf(name) % 12) + 1}${day ? `-${day}` : ''}`);
}

/** `june` → `2025-06`, if the newest edition is of June 2025 or later. */
function lastMonthCalled(name: string, newest: string): string | null {
  const at = allMonths.indexOf(name.toLowerCase());
  if (at < 0) return null;
  const year = Number(newest.slice(0, 4));
  const number = (at % 12) + 1;
  return editionOf(`${number > Number(newest.slice(5, 7)) ? year - 1 : year}-${number}`);
}

function relativeInWords(said: string, today: string): string | null {
  const [, which = '', count, of = ''] =
    /(this|last|past|previous)\s+(?:(\d+)\s+)?(day|week|month|year)s?$/.exec(said) ?? [];
  if (!of) return periodOf(/(?:yesterday|today)$/.exec(said)?.[0] ?? '', today);
  if (count) return periodOf(`past-${count}-${of}`, today);
  if (of === 'day') return periodOf('past-1-day', today);
  return periodOf(`${which === 'previous' ? 'last' : which}-${of}`, today);
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
