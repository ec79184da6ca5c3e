/** A reader's own list (of the library, or shared) as `PaperList.tsx` takes it, and how it is filtered if search cannot be used. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { libraryWords } from '#words';
import { counted } from '../../counted.ts';
import { remembered } from '../../memoised.ts';
import { factOrders, ordersOf } from '../../search/orders.ts';
import { parse } from '../../search/query/parse.ts';
import type { Filters, Query, SearchResults } from '../../search/types.ts';
import { wordsOf } from '../../text/words.ts';
import { say } from '../../words/message.ts';
import type { PaperRow, RowPaper } from '../PaperRow.tsx';
import { noMarks, type Reader } from '../reader/reader.ts';
import type { ListChoices, ListCounts } from './filters.ts';
import { listStatus } from './LeftOut.tsx';
import { type ListColumns, type ListedPaper, narrowList } from './narrow.ts';

export interface OwnPaper extends ListedPaper {
  title: string;
  /** -1: unknown. */
  votes: number;
}

export interface OwnList {
  /** The list's name on a paper's page. */
  name: string;
  ids: readonly string[];
  /** Papers that the site no longer has, which search therefore does not know. */
  gone?: ReadonlySet<string>;
  order: string;
  /** Label of the search field above the list, and its placeholder, if that is another. */
  field: string;
  placeholder?: string;
  /** The list as a search of all papers, for the map; `''` if there is none. */
  asSearch: string;
  /** The query of its review, without filters. */
  review: string;
  /** Its address opens nothing for other people. */
  isPrivate?: boolean;
  look?: string;
  /** What is known of its papers without search; absent if only search knows them. */
  columns?: ListColumns<OwnPaper>;
  /** A paper's title and authors, and the reader's notes and tags. */
  textOf: (id: string) => string;
  /** The row of a paper, with the list's additions; `shown`: the row that search gives. Null if nothing can be shown yet. */
  rowOf?: (id: string, shown: RowPaper | undefined) => ComponentProps<typeof PaperRow> | null;
  /** Whether `rowOf` gives whole rows, so that without words search is asked for no titles. */
  hasRows?: boolean;
  /** Called with each full answer for the unfiltered list. */
  onWhole?: (results: SearchResults) => void;
  /** Further tools; called as `above`. */
  tools?: (ids: readonly string[]) => ComponentChildren;
  /** Drawn above the papers; called with the ids of all papers that are left. */
  above?: (ids: readonly string[]) => ComponentChildren;
}

/** `12 of 62 papers; 1 paper no longer on this site` */
export function statusOf({ ids, gone }: OwnList, left: number): string {
  const count = listStatus(left, ids.length);
  const lost = ids.filter((id) => gone?.has(id)).length;
  return lost > 0 ? say(libraryWords.withGone, { shown: count, papers: counted(lost) }) : count;
}

/** Makes a test whether a text holds the words of a query, quoted words side by side. A word may be a prefix: `kumq`. */
export function holderOf(query: string): (text: string) => boolean {
  const { words, phrases, without } = parse(query);
  const wanted = [...words.map((word) => [word]), ...phrases.map(({ words }) => words)];
  return (text) => {
    const within = wordsWithin(text);
    const holds = (words: string[]) => within.includes(` ${words.join(' ')}`);
    return wanted.every(holds) && !without.some(({ words }) => holds(words));
  };
}

/** Remembered, so that thousands of notes are not split into words at each letter of a query. */
const wordsWithin = remembered((text) => ` ${wordsOf(text).join(' ')}`);

/** The filtered list and its counts, from what is known without search. */
export function narrowedHere(
  columns: ListColumns<OwnPaper>,
  textOf: OwnList['textOf'],
  { text, filters, sort }: Query,
  reader: Reader,
): { ids: string[]; counts: ListCounts } {
  const holds = holderOf(text);
  const { shown, counts } = narrowList(columns, {
    ...{ filters, reader },
    muted: noMarks.muted,
    withHidden: true,
  });
  const left = new Set(shown.filter((id) => holds(textOf(id))));
  const { papers } = columns;
  const numbers = papers.flatMap(({ id }, number) => (left.has(id) ? number : []));
  const order = factOrders.find((order) => order === sort);
  if (order)
    numbers.sort(
      ordersOf({
        dayOf: (paper) => papers[paper]?.edition.slice(0, 10) ?? '',
        votesOf: (paper) => papers[paper]?.votes ?? -1,
        titleOf: (paper) => papers[paper]?.title ?? '',
      })[order],
    );
  return { ids: numbers.flatMap((paper) => papers[paper]?.id ?? []), counts };
}

/** The topics and venues to offer: those of the list's papers, most papers first, and the chosen ones. `counts`: of the unfiltered list. */
export function offeredIn(
  { topics }: Pick<ListChoices, 'topics'>,
  counts: ListCounts,
  { include, exclude, venues }: Filters,
): Pick<ListChoices, 'topics' | 'venues'> {
  const papersOf = (id: string) => counts.topics[id] ?? 0;
  const chosen = [...include, ...exclude];
  return {
    topics: topics
      .filter(({ id }) => papersOf(id) > 0 || chosen.includes(id))
      .sort((a, b) => papersOf(b.id) - papersOf(a.id)),
    venues: Object.entries(counts.venues)
      .map(([name, papers]) => ({ name, papers }))
      .filter(({ name, papers }) => papers > 1 || venues.includes(name))
      .sort((a, b) => b.papers - a.papers)
      .slice(0, mostVenues),
  };
}

/** Venues of a single paper are not offered, and of the others at most so many. */
const mostVenues = 8;
