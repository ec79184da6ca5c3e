/** An edition's name, also of a second one of a day ("…, evening"); its page: 64 papers as rows, fewer where texts are long; which editions show whole abstracts (the newest seven). */

import { inWords } from '../in-words.ts';
import { message, type PageText } from '../messages-in-html.ts';
import type { Library } from '../papers/library.ts';
import type { Edition, Paper } from '../schema.ts';
import { firstByWeight } from './papers-here.ts';
import { summaryOf } from './summary.ts';
import { typesetTitle } from './typeset.ts';

export type NamedEdition = ReturnType<typeof namedEdition>;

type DayForm = 'longDay' | 'shortDay' | 'plainDay';

/** An edition as links name it. */
export function namedEdition(edition: Edition) {
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

/** At most two lines of a digest's masthead, without what a mail or a page asks for: `"Reed Weekly · Aug 20"` */
export function mastheadWords(masthead: string[]): string {
  const asks = /^(?:.|\d+|new)$|subscri|inbox|browser|^by ?AK|@/iu;
  const told = masthead.filter((line) => !asks.test(line));
  return told.slice(0, 2).join(' · ');
}

export function editionSheet(library: Library, edition: Edition) {
  const papers = edition.papers.flatMap((id) => library.paperById.get(id) ?? []);
  const here = firstByWeight(papers, papersOnASheet, letters, lettersOnASheet);
  return {
    edition,
    /** `Wednesday 20 August 2025 · 62 papers` */
    dateline: ['facts', editionText(edition), ['counted', papers.length]] satisfies PageText,
    summary: summaryOf(papers, edition.id, library),
    masthead: mastheadWords(edition.masthead),
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
