/** Everything that an edition's pages show, for the front page and `/editions/` alike. */

import { counted } from '../counted.ts';
import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Edition, Paper } from '../schema.ts';
import { earlierThan } from './earlier.ts';
import { editionName } from './edition-name.ts';
import { type ListPage, pagesByWeight } from './pagination.ts';
import { type Summary, summaryOf } from './summary.ts';
import { byKind, type KindCounts, presentTopics } from './topic-counts.ts';

interface EditionSheets {
  edition: Edition;
  /** `Wednesday 20 August 2025 · 62 papers` */
  dateline: string;
  pages: ListPage<Paper>[];
  summary: Summary;
  topicsByKind: KindCounts[];
  /** The search query for exactly these papers; null if there is none. */
  within: { from: string; to: string } | null;
}

/** Most papers on a page: those of one day mostly fit. */
const papersOnASheet = 64;
/** Most letters on a page: long abstracts and author lists fill its budget with fewer papers. */
const lettersOnASheet = 116_000;

export function editionSheets(library: Library, edition: Edition): EditionSheets {
  const papers = edition.papers.flatMap((id) => library.paperById.get(id) ?? []);
  return {
    edition,
    dateline: `${editionName(edition)} · ${counted(papers.length, 'paper')}`,
    pages: pagesByWeight(papers, papersOnASheet, letters, lettersOnASheet),
    summary: summaryOf(papers, earlierThan(edition.id, library), library.topics),
    topicsByKind: byKind(sharedTopics(papers, library.topics)),
    within: daysWithin(edition, papers, library.editions),
  };
}

/** Leaves out topics of a single paper: they are no use as filters. */
function sharedTopics(papers: Paper[], topics: Topic[]) {
  return presentTopics(papers, topics).filter((count) => count.papers > 1);
}

function letters({ title, abstract, authors }: Paper): number {
  return 2 * title.length + abstract.length + authors.join().length;
}

/**
 * Search knows only the last day that listed a paper. So there is no query for an edition if its day has two
 * editions, or if a later edition lists some of its papers again.
 */
export function daysWithin(
  { id, date }: Edition,
  papers: Paper[],
  editions: Edition[],
): { from: string; to: string } | null {
  const isAlone = editions.every((other) => other.id === id || other.date !== date);
  const isLast = papers.every((paper) => paper.editions.at(-1) === id);
  return isAlone && isLast ? { from: date, to: date } : null;
}
