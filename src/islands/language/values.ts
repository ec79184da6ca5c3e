/** Numbers, shares, days and lists as one language writes them → as another does. */

interface Values {
  /** `"1,234"` → `{ text: "1.234", number: 1234 }`; `"20 August 2025"` → `{ text: "20. August 2025" }`; null for all else. */
  read(text: string): { text: string; number?: number } | null;
  /** `"A, B and 2 others"`, where the last is known to `translate`; null for all else. */
  list(text: string, translate: (text: string) => string | null): string | null;
}

export function valueReader(from: string, to: string): Values {
  const days = dayTexts(from, to);
  const shares = shareTexts(from, to);
  const digits = new Map(digitsOf(from).map((digit, at) => [digit, at]));
  const [written, own] = [new Intl.NumberFormat(from), new Intl.NumberFormat(to)];
  const [, comma = ', ', , and = ' and '] = partsOfList(from);
  const ownList = new Intl.ListFormat(to);
  // A year has no thousands separator.
  const [writtenYear, ownYear] = [from, to].map(
    (locale) => new Intl.NumberFormat(locale, { useGrouping: false }),
  );

  /** A whole number as `from` writes it; an arXiv id is none. */
  function numberIn(text: string): { number: number; text: string } | null {
    if (!digits.has(text.charAt(0))) return null;
    const number = Number([...text].map((sign) => digits.get(sign) ?? '').join(''));
    if (written.format(number) === text) return { number, text: own.format(number) };
    if (writtenYear?.format(number) !== text) return null;
    return { number, text: ownYear?.format(number) ?? text };
  }
  return {
    read(text) {
      const share = shares.get(text);
      if (share) return { text: share };
      const number = numberIn(text);
      if (number) return number;
      const day = days.exec(text);
      return day === null ? null : { text: day };
    },
    list(text, translate) {
      const cut = text.lastIndexOf(and);
      if (cut < 0) return null;
      const written = text.slice(cut + and.length);
      const items = text.slice(0, cut).split(comma);
      // The last item is a message, unless it is a name in an element.
      const last = isElement(written) ? written : translate(written);
      return last && ownList.format([...items.map((item) => translate(item) ?? item), last]);
    },
  };
}

export function isElement(text: string): boolean {
  return /^\uE000[^\uE000\uE001]*\uE001$/u.test(text);
}

function digitsOf(locale: string): string[] {
  return [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9_876_543_210)].reverse();
}

function partsOfList(locale: string): string[] {
  return new Intl.ListFormat(locale).formatToParts(['1', '2', '3']).map(({ value }) => value);
}

/** Whole percents, and what is under one. */
function shareTexts(from: string, to: string): Map<string, string> {
  const [written, own] = [from, to].map(
    (locale) => new Intl.NumberFormat(locale, { style: 'percent' }),
  );
  const texts = Array.from(
    { length: 101 },
    (_, percent) =>
      [written?.format(percent / 100) ?? '', own?.format(percent / 100) ?? ''] as const,
  );
  const [, [least, ownLeast] = ['', '']] = texts;
  return new Map([...texts, [`< ${least}`, `< ${ownLeast}`]]);
}

/** The forms of dates.ts. */
const dayForms: Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { weekday: 'short' },
  { month: 'long' },
  { month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
];

/** Reads a day, or the first and last of several, that `from` wrote. */
function dayTexts(from: string, to: string): { exec(text: string): string | null } {
  const forms = dayForms.map((form) => {
    const [written, own] = [from, to].map(
      (locale) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }),
    );
    return { form, written, own };
  });
  const figures = digitsOf(from);
  const names = namesIn(forms.flatMap(({ written }) => written ?? []));
  const known = new Map<string, string>();
  return { exec: (text) => known.get(text) ?? find(text) };

  function find(text: string): string | null {
    const isOther = /\p{L}/u.test(text) && !names.some((name) => text.includes(name));
    if (text.length > 40 || isOther) return null;
    const numbers = [...text.matchAll(/\p{Nd}+/gu)].map(([number]) =>
      Number([...number].map((digit) => figures.indexOf(digit)).join('')),
    );
    const year = numbers.find((number) => number > 1000) ?? 2000;
    // Any of them may be the month.
    const days = numbers.filter((number) => number > 0 && number < 32);
    return spanIn(text, days, year) ?? dayIn(text, days.length > 0 ? days : [1], year);
  }

  /** `"28 July – 3 August 2025"`: a week, which ends in its own month or the next. */
  function spanIn(text: string, [first = 0, last = 0]: number[], year: number): string | null {
    const { written, own } = forms.at(-1) ?? {};
    if (!last || !written || !own) return null;
    for (let month = 0; month < 12; month++) {
      const days = [
        new Date(Date.UTC(year, month, first)),
        new Date(Date.UTC(year, last < first ? month + 1 : month, last)),
      ] as const;
      // The build and the browser may put other spaces around the dash.
      if (bare(written.formatRange(...days)) === bare(text)) return own.formatRange(...days);
    }
    return null;
  }

  function dayIn(text: string, dates: number[], year: number): string | null {
    for (const { form, written, own } of forms) {
      // Without a date, the first week of a month has all weekdays.
      const days = form.weekday ? [1, 2, 3, 4, 5, 6, 7] : dates;
      for (let month = 0; month < (form.month ? 12 : 1); month++)
        for (const one of days) {
          const time = new Date(Date.UTC(year, month, one));
          if (written?.format(time) !== text) continue;
          known.set(text, own?.format(time) ?? text);
          return known.get(text) ?? null;
        }
    }
    return null;
  }
}

/** Words of dates in a language: a text with other words is no date, which saves time. */
function namesIn(formats: Intl.DateTimeFormat[]): string[] {
  // The first days of a year's months are all weekdays.
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month)));
  const parts = formats.flatMap((format) => days.flatMap((day) => format.formatToParts(day)));
  return [...new Set(parts.map(({ value }) => value.trim()))].filter((name) => /\p{L}/u.test(name));
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
