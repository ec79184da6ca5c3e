/** Everything that an edition's pages show, for the front page and `/editions/` alike. */

import { counted } from '../counted.ts';
import type { Library } from '../papers/library.ts';
import type { Edition, LibraryPaper } from '../schema.ts';
import { earlierThan } from './earlier.ts';
import { editionBounds } from './edition-bounds.ts';
import { editionName } from './edition-name.ts';
import { type Glance, glance } from './glance.ts';
import { type Leaf, leavesByWeight } from './leaves.ts';
import { type TopicCount, topicCounts } from './topic-counts.ts';

export interface EditionSheets {
  edition: Edition;
  /** `Wednesday 20 August 2025 · 62 papers` */
  dateline: string;
  leaves: Leaf<LibraryPaper>[];
  glance: Glance;
  counts: TopicCount[];
  /** How to ask the search for these papers alone; null where it cannot be asked. */
  within: { from: string; to: string } | null;
}

/** Papers of an edition on one page. A day's papers mostly fit, and so stay together. */
const papersOnASheet = 64;
/** And letters: long abstracts and long lists of authors fill a page's budget with fewer papers. */
const lettersOnASheet = 116_000;

export function editionSheets(library: Library, edition: Edition): EditionSheets {
  const papers = edition.papers.flatMap((id) => library.paperById.get(id) ?? []);
  return {
    edition,
    dateline: `${editionName(edition)} · ${counted(papers.length, 'paper')}`,
    leaves: leavesByWeight(papers, papersOnASheet, letters, lettersOnASheet),
    glance: glance(papers, earlierThan(edition.id, library), library.topics),
    counts: topicCounts(papers, library.topics),
    within: editionBounds(edition, papers, library.editions),
  };
}

function letters({ title, abstract, authors }: LibraryPaper): number {
  return 2 * title.length + abstract.length + authors.join().length;
}
