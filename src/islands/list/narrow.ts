/** Filters and counts the papers on a page as search would: before anything is chosen, and if the index cannot be fetched. */
import { type FacetSource, narrow, numberedMarks, numbersOf } from '../../search/facets.ts';
import type { Filters, Muted, ReaderPapers, SearchRequest } from '../../search/types.ts';

/** A paper of a list, as the attributes of its `<li>` describe it. */
export interface ListedPaper {
  id: string;
  topics: string[];
  has: string[];
  /** Without the year; `''` if none is known. */
  venue: string;
  /** Of the newest that lists it. */
  edition: string;
}

export interface ListColumns<Paper extends ListedPaper = ListedPaper> extends FacetSource {
  papers: Paper[];
}

/** `mutedHere`: ids of papers that are muted by authors or words. */
export interface Narrowing extends Pick<SearchRequest, 'withHidden'> {
  filters: Filters;
  reader: ReaderPapers;
  muted: Muted;
  mutedHere?: ReadonlySet<string>;
}

export function listColumns<Paper extends ListedPaper>(papers: Paper[]): ListColumns<Paper> {
  const topics = [...new Set(papers.flatMap((paper) => paper.topics))];
  const editions = [...new Set(papers.map(({ edition }) => edition))].sort();
  const numbers = papers.map((paper) => paper.topics.map((id) => topics.indexOf(id)));
  return {
    papers,
    topics: topics.map((id) => ({ id })),
    editions,
    facts: {
      editions: papers.map(({ edition }) => editions.indexOf(edition)),
      topicsOf: (paper) => numbers[paper] ?? [],
      has: (paper, fact) => !!papers[paper]?.has.includes(fact),
      venueOf: (paper) => papers[paper]?.venue ?? '',
    },
  };
}

/** Filters by authors and words are ignored: rows do not hold all authors and words. */
export function narrowList(list: ListColumns, { reader, muted, mutedHere, ...choices }: Narrowing) {
  const numbers = new Map(list.papers.map(({ id }, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(id);
  const { papers, counts, mutedPapers, hiddenPapers } = narrow(
    numbers.values(),
    {
      ...choices,
      muted: muted.topics,
      mutedPapers: numbersOf(mutedHere, numberOf),
      marks: numberedMarks(reader, numberOf),
      authors: [],
    },
    list,
  );
  const shown = papers.flatMap((paper) => list.papers[paper]?.id ?? []);
  return { shown, counts, mutedPapers, hiddenPapers };
}
