/** An edition's pages: 64 papers on one, fewer where texts are long; which editions show whole abstracts (the newest seven). */

import type { PageText } from '../messages-in-html.ts';
import type { Library } from '../papers/library.ts';
import type { Edition, Paper } from '../schema.ts';
import { editionText } from './edition-name.ts';
import { pagesByWeight } from './pagination.ts';
import { summaryOf } from './summary.ts';

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
