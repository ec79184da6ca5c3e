/** `from last month`, `since monday`, `since june`, `august 2025`, `latest …`, recognised in English and the interface’s language. */
import { editionOf } from '../../dates.ts';
import { addDays, mondayOf, weekdayOf } from '../../days.ts';
import { lazy } from '../../memoised.ts';
import { mayBeUnspaced } from '../../text/unspaced.ts';
import { wordsOf } from '../../text/words.ts';
import { periodOf } from './period.ts';
import { patternsOf, type QueryLanguage, queryLanguages } from './query-patterns.ts';

/** What a query says of time in words, and the rest of it. */
export interface Timed {
  wanted: string;
  /** The words: `from last month`, `latest`; null if there are none. */
  said: string | null;
  /** As `periodOf` gives it; null: newest first. */
  period: string | null;
}

interface Calendar {
  /** The reader's day. */
  today: string;
  /** The day of the library's newest edition: `june` is the last June up to it. */
  newest: string;
}

/** `gates from last month` → `gates`, of that month; `latest gates` → `gates`, newest first; `latest` → all */
export function timeIn(text: string, calendar: Calendar): Timed {
  const none = { wanted: text, said: null, period: null };
  // Longer texts are pasted.
  if (text.length > 200) return none;
  return readers.map((read) => read(text, calendar)).find((timed) => timed !== null) ?? none;
}

/** The same in the languages of the glossary, by `Intl` alone, at the beginning or the end: `上周的门` → `的门`, `puertas del mes pasado` */
export function timeAbroad(text: string, calendar: Calendar): Timed | null {
  for (const { shape, read } of text.length > 200 ? [] : timesAbroad()) {
    const found = shape.exec(text);
    const period = found && read('', { ...calendar, isBare: true });
    const { before, after, time = '' } = found?.groups ?? {};
    if (period) return { wanted: before ?? after ?? '', said: time, period };
  }
  return null;
}

const timesAbroad = lazy(() =>
  ['de', 'es', 'fr', 'pt', 'zh', 'ja', 'ru', 'ar'].flatMap((locale) => {
    const space = locale === 'zh' || locale === 'ja' ? '\\s*' : '\\s+';
    return relativeTimes(locale).map(({ source, read }) => {
      const before = `(?:(?<before>.*\\S)${space})?`;
      const after = `(?:${space}(?<after>\\S.*))`;
      // Of `la semana pasada`, "semana pasada": people write "de la", "del".
      const time = `(?<time>${source.replace(/^\p{L}{1,2}\\s\+/u, '')})`;
      return {
        shape: new RegExp(`^\\s*(?:${before}${time}|${time}${after})[\\s.?!。？！]*$`, 'i'),
        read,
      };
    });
  }),
);

/** Whether a word is a month's whole name: `June`. */
export function isMonth(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word) && wordsOf(word).every((part) => monthWords.has(part));
}

/** Reads what is typed in one language. */
export function timeReader({ language, queryWords }: QueryLanguage) {
  const { locale } = language;
  const times = [
    // First: Japanese names last week in "last Monday".
    weekdays(locale, queryWords.lastWeekday),
    ...relativeTimes(locale),
    ...pastTimes(locale, queryWords.past),
    date(monthsOf(locale)),
  ];
  const time = times.map(({ source }) => source).join('|');
  const since = patternsOf(queryWords.since, { time });
  const inTime = [...since, ...patternsOf(queryWords.from, { time })];
  const shapes = [...inTime, ...patternsOf('{rest} {time}', { time })];
  const newest = patternsOf(queryWords.latest);
  const papers = new RegExp(`(?<=\\S)(?:['’]s?)?\\s+(?:${queryWords.papers})[\\s.?!]*$`, 'i');
  const otherTimes = new RegExp(`(?<=^|\\s)(?:${queryWords.otherTimes})\\s*$`, 'i');

  return (text: string, calendar: Calendar) =>
    periodIn(text.replace(papers, ''), calendar) ?? newestFirst(text);

  function periodIn(text: string, calendar: Calendar): Timed | null {
    for (const shape of shapes) {
      const found = shape.exec(text);
      if (!found) continue;
      const { rest = '', time = '' } = found.groups ?? {};
      const isBare = !inTime.includes(shape);
      const period = periodCalled(time, { ...calendar, isBare });
      if (!period || otherTimes.test(rest)) continue;
      // In a reference, it is when that paper came out elsewhere: `Velvet Gates. Letters, March 2025`.
      if (isBare && /\d/.test(time) && /[.,;:]/.test(rest)) continue;
      return {
        wanted: (newestFirst(rest)?.wanted ?? rest).replace(cameOut, ''),
        said: withoutRest(found),
        period: since.includes(shape) ? `${period.split('/')[0]}/${calendar.today}` : period,
      };
    }
    return null;
  }

  function periodCalled(said: string, calendar: Reading): string | null {
    const time = times.find(({ source }) => new RegExp(`^(?:${source})$`, 'i').test(said));
    return time?.read(said, calendar) ?? null;
  }

  function newestFirst(text: string): Timed | null {
    const asked = text.replace(politely, '');
    const found = newest.map((spelling) => spelling.exec(asked)).find((one) => one !== null);
    const { rest: wanted = '' } = found?.groups ?? {};
    return found ? { wanted, said: withoutRest(found), period: null } : null;
  }
}

/** Words that stand in English before what is asked for, and that titles hardly begin with. */
const politely = /^\s*(?:(?:show|give|find)\s+(?:me\s+)?)?(?:the\s+)?/i;
/** `what came out on gates` */
const cameOut =
  /\s+(?:(?:that|which)\s+)?(?:(?:have|has|was|were|are)\s+)?(?:(?:come|came)\s+out(?=\s+(?:on|about|for|with)\s|$)|(?:out|appeared|published|released)$)/i;

/** The text that a spelling matches, but for its `rest`. */
function withoutRest(found: RegExpExecArray | null): string {
  const { input = '', indices } = found ?? {};
  const [start, end] = indices?.groups?.rest ?? [0, 0];
  return `${input.slice(0, start)}${input.slice(end)}`.replace(/^[\s,]+|[\s.?!]+$/g, '');
}

interface Reading extends Calendar {
  /** No word such as "from" stands before it. */
  isBare: boolean;
}

interface Time {
  /** Of an expression that finds it. */
  source: string;
  read(said: string, calendar: Reading): string | null;
}

const units = ['day', 'week', 'month', 'year'] as const;

/** `today`, `last week`: as `Intl` says them. */
function relativeTimes(locale: string): Time[] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return units.flatMap((unit) =>
    [0, -1].map((ago) => {
      const day = ago === 0 ? 'today' : 'yesterday';
      const name = unit === 'day' ? day : `${ago === 0 ? 'this' : 'last'}-${unit}`;
      return {
        source: withOtherEndings(format.format(ago, unit)),
        read: (_: string, { today, isBare }: Reading) =>
          isBare && unit === 'day' ? null : periodOf(name, today),
      };
    }),
  );
}

/** `past 3 days`, `past week` */
function pastTimes(locale: string, past: string): Time[] {
  return units.flatMap((unit) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    const forms = [1, 2, 3, 11, 100].map((n) => format.formatToParts(n));
    const names = forms.map((form) => form.find(({ type }) => type === 'unit')?.value ?? '');
    const span = `(?:\\d{1,3}\\s*)?(?:${[...new Set(names)].map(withOtherEndings).join('|')})`;
    return past.split('|').map((spelling) => ({
      source: withOtherEndings(spelling).replace('{span}', span),
      read: (said: string, { today }: Reading) =>
        periodOf(`past-${/\d+/.exec(said)?.[0] ?? 1}-${unit}`, today),
    }));
  });
}

/** `monday`, the newest up to today; `last monday`, the one before today, but `上周一` that of last week. */
function weekdays(locale: string, last: string): Time {
  const [long = [], short = []] = namesOf(locale, 'weekday');
  // `周一`, but no `mon` and no `月`, which is a month, too.
  const isTelling = short.every((name) => name.length > 1 && mayBeUnspaced(name));
  const names = isTelling ? [...long, ...short] : long;
  const name = `(?:${names.join('|')})`;
  return {
    source: `${withOtherEndings(last).replaceAll('{day}', name)}|${name}`,
    read(said, { today, isBare }) {
      const at = names.findIndex((name) => said.toLowerCase().includes(name));
      const isLast = said.length > (names[at]?.length ?? 0);
      if (isLast && mayBeUnspaced(said)) return addDays(mondayOf(today), ((at + 6) % 7) - 7);
      const ago = (weekdayOf(today) + 14 - at) % 7;
      return isBare && !isLast ? null : addDays(today, -(ago === 0 && isLast ? 7 : ago));
    },
  };
}

/** `letzte Woche` finds `letzten Wochen`: words of five letters or more may end otherwise. */
function withOtherEndings(words: string): string {
  return words.replace(/(\p{L}{4,})\p{L}(?!\p{L})/gu, '$1\\S{1,3}').replaceAll(' ', '\\s+');
}

/** `in march 2025`, `20 august 2025`, `2025-08`, and after a word such as "in" also `june`, `20 august` and `2024`. */
function date(months: string[]): Time {
  const month = [...months]
    .sort((a, b) => b.length - a.length)
    .map((name) => (mayBeUnspaced(name) ? name : `${name}(?![^\\s,.?!\\d])`))
    .join('|');
  const word = `(?:${month}|\\d{1,4}(?:st|nd|rd|th|[年日.])?)`;
  return {
    source: `\\d{4}-\\d\\d?(?:-\\d\\d?)?|${word}(?:,?\\s*(?:(?:de|of)\\s+)?${word}){0,2}`,
    read(said, { today, newest, isBare }) {
      const [name] = new RegExp(month, 'i').exec(said) ?? [];
      const numbers = said.replace(name ?? '', ' ').match(/\d+/g) ?? [];
      const year = numbers.find((number) => /^20\d\d$/.test(number));
      if (!year) {
        if (!name || isBare || numbers.length > 1) return null;
        const goesOn = newest >= addDays(today, -31);
        return lastCalled(numberOf(name, months), numbers, numbers[0] && goesOn ? today : newest);
      }
      // `in 2048` is a number.
      if (Number(year) > Number(today.slice(0, 4)) + 1) return null;
      if (!name) return isBare && numbers.length === 1 ? null : editionOf(numbers.join('-'));
      const days = numbers.filter((number) => number !== year);
      return editionOf([year, numberOf(name, months), ...days].join('-'));
    },
  };
}

/** Whole names, short ones, first letters: each from January on. */
function monthsOf(locale: string): string[] {
  const [whole = [], short = []] = namesOf(locale, 'month');
  return [...whole, ...short, ...whole.map((name) => name.slice(0, 3))];
}

/** Whole names and short ones: months from January on, weekdays from Sunday on. */
function namesOf(locale: string, part: 'month' | 'weekday'): string[][] {
  return ['long', 'short'].map((length) => {
    const format = new Intl.DateTimeFormat(locale, { [part]: length, timeZone: 'UTC' });
    const days = Array.from({ length: part === 'month' ? 12 : 7 }, (_, at) =>
      part === 'month' ? Date.UTC(2000, at) : Date.UTC(2000, 0, 2 + at),
    );
    return days.map((day) => format.format(day).toLowerCase().replace('.', ''));
  });
}

/** 0 for what is no month. */
function numberOf(name: string, months: string[]): number {
  return (months.indexOf(name.toLowerCase()) % 12) + 1;
}

/** Its last month or day up to `end`: of June, and of the 20th if that is said. */
function lastCalled(month: number, day: string[], end: string): string | null {
  const year = Number(end.slice(0, 4));
  const both = [year, year - 1].map((year) => editionOf([year, month, ...day].join('-')));
  return both.find((edition) => edition !== null && edition <= end) ?? null;
}

const readers = queryLanguages.map(timeReader);
const monthWords = new Set(
  queryLanguages.flatMap(({ language }) => monthsOf(language.locale).slice(0, 12).flatMap(wordsOf)),
);
