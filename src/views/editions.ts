/** An edition's name, also of a second one of a day ("…, evening"); its pages: 64 papers on one, fewer where texts are long; which editions show whole abstracts (the newest seven). */
import { inWords } from '../in-words.ts';
import { message, type PageText } from '../messages-in-html.ts';
import type { Library } from '../papers/library.ts';
import type { Edition, Paper } from '../schema.ts';
import { pagesByWeight } from './pagination.ts';
import { summaryOf } from './summary.ts';

/** An edition as links name it. */
export interface NamedEdition {
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
/** Most papers on a page, which mostly holds those of one day. */
const papersOnASheet = 64;
/** Most characters on a page, where long abstracts and lists of authors would exceed its budget. */
const lettersOnASheet = 116_000;

export function editionSheets(library: Library, edition: Edition) {
  const papers = edition.papers.flatMap((id) => library.paperById.get(id) ?? []);
  return {
    edition,
    /** `Wednesday 20 August 2025 · 62 papers` */
    dateline: ['facts', editionText(edition), ['counted', papers.length]] satisfies PageText,
    pages: pagesByWeight(papers, papersOnASheet, letters, lettersOnASheet),
    summary: summaryOf(papers, edition.id, library),
    papers,
    /** Of long abstracts only the beginning is shown. */
    cut: library.editions.indexOf(edition) >= wholeEditions,
  };
}

function letters({ title, abstract, authors }: Paper): number {
  return 2 * title.length + abstract.length + authors.join().length;
}
