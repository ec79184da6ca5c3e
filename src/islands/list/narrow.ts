import { type FacetSource, narrow } from '../../search/facets.ts';
import type { Counts, Filters, ReaderPapers, SortOrder } from '../../search/types.ts';

/** A paper of a server-made list, as its `<li>` tells it. */
export interface ListedPaper {
  id: string;
  topics: string[];
  has: string[];
  date: string;
  /** -1: unknown. */
  votes: number;
}

export interface Narrowing {
  /** Authors aside, which a list's items do not tell. */
  filters: Filters;
  sort: SortOrder;
  reader: ReaderPapers;
  /** Topics that the reader never wants to see; one that is asked for by name is shown all the same. */
  muted: string[];
  /** Ids that a search found, best first; `null` when nothing was asked. */
  found: string[] | null;
}

/** A list as columns of papers. */
export interface ListColumns extends FacetSource {
  papers: ListedPaper[];
}

export interface NarrowedList {
  /** Ids to show, in the order to show them. */
  shown: string[];
  counts: Pick<Counts, 'topics' | 'has' | 'is'>;
  mutedPapers: number;
}

export function listColumns(papers: ListedPaper[]): ListColumns {
  const topics = [...new Set(papers.flatMap((paper) => paper.topics))];
  const days = [...new Set(papers.map(({ date }) => date))].sort();
  const numbers = papers.map((paper) => Uint32Array.from(paper.topics, (id) => topics.indexOf(id)));
  return {
    papers,
    topics: topics.map((id) => ({ id })),
    days,
    facts: {
      days: papers.map(({ date }) => days.indexOf(date)),
      topicsOf: (paper) => numbers[paper] ?? new Uint32Array(),
      has: (paper, fact) => papers[paper]?.has.includes(fact) ?? false,
    },
  };
}

export function narrowList(
  list: ListColumns,
  { filters, muted, reader, found, sort }: Narrowing,
): NarrowedList {
  const numbers = new Map(list.papers.map(({ id }, number) => [id, number]));
  const among = (ids: string[]) => new Set(ids.flatMap((id) => numbers.get(id) ?? []));
  const { papers, counts, mutedPapers } = narrow(
    found ? among(found) : numbers.values(),
    { filters, muted, saved: among(reader.saved), read: among(reader.read), authors: [] },
    list,
  );
  const shown = inOrder(
    papers.flatMap((number) => list.papers[number] ?? []),
    sort,
  );
  return { shown: shown.map(({ id }) => id), counts, mutedPapers };
}

/** Highest first; a stable sort, so that papers with the same value stay as they were. */
function inOrder(papers: ListedPaper[], sort: SortOrder): ListedPaper[] {
  if (sort === 'votes') return papers.toSorted((a, b) => b.votes - a.votes);
  if (sort === 'date') return papers.toSorted((a, b) => b.date.localeCompare(a.date));
  return papers;
}
