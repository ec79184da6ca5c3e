/** A list that a reader has put together, or was given: what it hands to `PaperList.tsx`; what it is narrowed to where search cannot be had. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { factOrders, orders } from '../../search/orders.ts';
import { parse } from '../../search/query/parse.ts';
import type { Counts, Filters, Query, SearchResults } from '../../search/types.ts';
import { wordsOf } from '../../text/words.ts';
import type { PaperRow, RowPaper } from '../PaperRow.tsx';
import { noMarks, type Reader } from '../reader/reader.ts';
import type { ListChoices } from './filters.ts';
import { type ListColumns, type ListedPaper, narrowList } from './narrow.ts';

export interface OwnPaper extends ListedPaper {
  title: string;
  /** -1: unknown. */
  votes: number;
}

export interface OwnList {
  /** What a paper's page calls it. */
  name: string;
  ids: readonly string[];
  /** Those of which search knows nothing, for the site has lost them. */
  gone?: ReadonlySet<string>;
  order: string;
  /** Name of the field over it, and what stands in it. */
  field: string;
  placeholder: string;
  /** As a search of all papers, for the map; `''`: there is none. */
  asSearch: string;
  /** The address of its review, without what filters add. */
  review: string;
  /** Others cannot open it by its address. */
  isPrivate?: boolean;
  look?: string;
  /** What is known of its papers without search; absent where search alone has told of them. */
  columns?: ListColumns<OwnPaper>;
  /** A paper's title, authors, and what the reader wrote of it. */
  textOf: (id: string) => string;
  /** What it adds to a row; `shown`: what search says of the paper. Null: nothing can be shown yet. */
  rowOf?: (id: string, shown: RowPaper | undefined) => ComponentProps<typeof PaperRow> | null;
  /** Called with each whole answer to the unfiltered list. */
  onWhole?: (results: SearchResults) => void;
  /** Above the papers, of which all that are left are handed in. */
  above?: (ids: readonly string[]) => ComponentChildren;
}

/** A test whether a text holds the words of a query, those in quotation marks side by side; each may be begun: `kumq`. */
export function holderOf(query: string): (text: string) => boolean {
  const { words, phrases, without } = parse(query);
  return (text) => {
    const within = wordsWithin(text);
    const holds = (words: string[]) => within.includes(` ${words.join(' ')}`);
    return (
      words.every((word) => holds([word])) &&
      phrases.every(({ words }) => holds(words)) &&
      !without.some(({ words }) => holds(words))
    );
  };
}

/** Thousands of notes are cut into words once, not at each letter of a query. */
const known = new Map<string, string>();

function wordsWithin(text: string): string {
  const words = known.get(text) ?? ` ${wordsOf(text).join(' ')}`;
  known.set(text, words);
  return words;
}

/** What is left of the list by what the page itself knows, and the counts. */
export function narrowedHere(
  columns: ListColumns<OwnPaper>,
  textOf: OwnList['textOf'],
  { text, filters, sort }: Query,
  reader: Reader,
): { ids: string[]; counts: Counts } {
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
      orders[order]({
        dayOf: (paper) => papers[paper]?.date ?? '',
        votesOf: (paper) => papers[paper]?.votes ?? -1,
        titleOf: (paper) => papers[paper]?.title ?? '',
      }),
    );
  return {
    ids: numbers.flatMap((paper) => papers[paper]?.id ?? []),
    counts: { ...counts, authors: [] },
  };
}

/** Topics and venues of the list's papers, most papers first, and those chosen. `counts`: of the unfiltered list. */
export function offeredIn(
  { topics }: Pick<ListChoices, 'topics'>,
  counts: Counts,
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

/** One of a single paper is found sooner in the list. */
const mostVenues = 8;
