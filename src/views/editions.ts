/** An edition's name, also of a second one of a day ("…, evening"); its page: 64 papers as rows, fewer where texts are long; which editions show whole abstracts (the newest seven); all as years, months and weeks of a calendar. */

import { language } from '#words';
import { weekdayName } from '../dates.ts';
import { daysIn, weekdayOf } from '../days.ts';
import { inWords } from '../in-words.ts';
import { message, type PageText } from '../messages-in-html.ts';
import type { Library } from '../papers/library.ts';
import type { Edition, Paper } from '../schema.ts';
import { firstByWeight } from './papers-here.ts';
import { summaryOf } from './summary.ts';
import { typesetTitle } from './typeset.ts';

/** An edition as links name it. */
interface NamedEdition {
  id: string;
  name: PageText;
  papers: number;
}

type DayForm = 'longDay' | 'shortDay' | 'plainDay';

export function namedEdition(edition: Edition): NamedEdition {
  return { id: edition.id, name: editionText(edition), papers: edition.papers.length };
}

/** `"Wednesday 20 August 2025"`; of a second digest of that day `"Wednesday 20 August 2025, evening"`. */
export function editionName(edition: Pick<Edition, 'id' | 'date'>, form?: DayForm): string {
  return inWords(editionText(edition, form));
}

export function editionText(
  { id, date }: Pick<Edition, 'id' | 'date'>,
  form: DayForm = 'longDay',
): PageText {
  const day: PageText = [form, date];
  const name = id.slice(date.length + 1).replaceAll('-', ' ');
  return name ? message('editionWords.named', { day, name }) : day;
}

/** The newest editions show whole abstracts. All others would add a tenth to the size of a site of years. */
const wholeEditions = 7;
/** Most rows on a page, which mostly holds the papers of one day. */
const papersOnASheet = 64;
/** Most characters on a page, where long abstracts and lists of authors would exceed its budget. */
const lettersOnASheet = 116_000;

export function editionSheet(library: Library, edition: Edition) {
  const papers = edition.papers.flatMap((id) => library.paperById.get(id) ?? []);
  const here = firstByWeight(papers, papersOnASheet, letters, lettersOnASheet);
  return {
    edition,
    /** `Wednesday 20 August 2025 · 62 papers` */
    dateline: ['facts', editionText(edition), ['counted', papers.length]] satisfies PageText,
    summary: summaryOf(papers, edition.id, library),
    papers,
    /** Those that stand on its page as rows. */
    here,
    /** The others' titles, as HTML. */
    others: papers
      .slice(here.length)
      .map((paper) => ({ id: paper.id, title: typesetTitle(paper) })),
    /** Of long abstracts only the beginning is shown. */
    cut: library.editions.indexOf(edition) >= wholeEditions,
  };
}

function letters({ title, abstract, authors }: Paper): number {
  return 2 * title.length + abstract.length + authors.join().length;
}

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
    const ofDay = editions.filter((edition) => edition.date === date);
    ofDay.sort((a, b) => (a.id < b.id ? -1 : 1));
    places.push({ number, editions: ofDay.map(namedEdition) });
  }
  while (places.length % 7 !== 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) =>
    places.slice(week * 7, week * 7 + 7),
  );
}
