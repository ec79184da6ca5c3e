/** What a reader asks, and what `searchPapers` answers. */
import { type PaperFact, paperFacts } from '../paper-facts.ts';
import type { FactOrder } from './orders.ts';

/** A reader's marks of papers; kept in the reader's browser and handed in with the query. */
export const paperSets = [
  'saved',
  'starred',
  'reading',
  'read',
  'hidden',
  'seen',
  'noted',
] as const;
export type PaperSet = (typeof paperSets)[number];

/** What a list can be narrowed to. `noted`: with a note, in a query also `has:note`; `muted`: by any of `Muted`. */
export const readerStates = [
  'saved',
  'starred',
  'reading',
  'read',
  'unread',
  'new',
  'hidden',
  'muted',
  'noted',
] as const;
export type ReaderState = (typeof readerStates)[number];

/** `saved`: the nearest to what the reader has saved; `list:k3x9ab`: to what is in a list of the reader's. */
export type SortOrder = 'relevance' | FactOrder | 'saved' | `list:${string}`;

/** The filters by values, and what a value of each is. */
export interface FilterValues {
  /** Every one must hold. */
  has: PaperFact;
  /** Any of them; whatever the year, `NeurIPS`. */
  venues: string;
  /** Every one must hold. */
  is: ReaderState;
  /** Every one must be among its authors; words of the name suffice. */
  authors: string;
}

export type ValueFilter = keyof FilterValues;

/** In the order in which they are offered: what each is called in an address, and what is understood there. A new one is a row here, its test and counts in `facets.ts`, its names in `islands/list/filters.ts`. */
export const valueFilters: {
  [Name in ValueFilter]: { called: string; read: (given: string[]) => Chosen[Name] };
} = {
  has: { called: 'has', read: oneOf(paperFacts) },
  venues: { called: 'venue', read: (given) => given },
  is: { called: 'is', read: oneOf(readerStates) },
  authors: { called: 'author', read: (given) => given },
};

export const filterNames = ['has', 'venues', 'is', 'authors'] satisfies ValueFilter[];

function oneOf<Value extends string>(known: readonly Value[]): (given: string[]) => Value[] {
  return (given) => known.filter((value) => given.includes(value));
}

/** The values that are chosen of each filter. */
export type Chosen = { [Name in ValueFilter]: FilterValues[Name][] };

/** Choices that narrow a list. An empty one narrows nothing. */
export interface Filters extends Chosen {
  /** Topic ids that a paper must have: all of them, so that each choice narrows further, or any. */
  include: string[];
  exclude: string[];
  match: 'any' | 'all';
  /** First and last day of its editions, `2025-08-20`, `2025-08` or `2025`; `''` leaves that end open. */
  from: string;
  to: string;
}

/**
 * Whether an edition came after a visit; `since`: ids of the newest editions then, the newest first, so that a second digest of a day,
 * or one of an older day, that is added later is new, too. What is older than all of these is not.
 */
export function isSince(since: string, edition: string): boolean {
  const known = since.split(' ');
  return since !== '' && edition > (known.at(-1) ?? '') && !known.includes(edition);
}

/** Ids of papers, as the reader's browser keeps them. Hidden ones are in no list that does not ask for them. */
export interface ReaderPapers extends Record<PaperSet, ReadonlySet<string>> {
  /** Newest editions at the last visit (`isSince`): papers of later editions are new until they are seen; `''`: none is new. */
  since: string;
  lists: readonly { id: string; name: string; papers: ReadonlySet<string> }[];
  /** Tag → its papers. */
  tags: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words, and names of topics, that do not count in the order by nearness: `video-generation`. */
  ignored: readonly string[];
}

/** What a reader never wants: such papers are in no list that does not ask for them. */
export interface Muted {
  /** Ids; papers of a topic that `include` names stay. */
  topics: readonly string[];
  /** Whole names. */
  authors: readonly string[];
  /** A word, or several that stand side by side. */
  words: readonly string[];
}

export function setsOf<T>(make: (set: PaperSet) => T): Record<PaperSet, T> {
  return {
    saved: make('saved'),
    starred: make('starred'),
    reading: make('reading'),
    read: make('read'),
    hidden: make('hidden'),
    seen: make('seen'),
    noted: make('noted'),
  };
}

export function noneInStates(): Record<ReaderState, number> {
  const { seen: _, ...sets } = setsOf(() => 0);
  return { ...sets, unread: 0, new: 0, muted: 0 };
}

export interface Query {
  /** As typed, operators and all: `"sparse attention" -video topic:agents`. */
  text: string;
  filters: Filters;
  sort: SortOrder;
  /** "Search instead for …": the text stands as typed, nothing is corrected. */
  exact: boolean;
}

export function noFilters(): Filters {
  return {
    include: [],
    exclude: [],
    match: 'all',
    from: '',
    to: '',
    has: [],
    authors: [],
    venues: [],
    is: [],
  };
}

/** Asks for every paper, or those that `filters` leave. Without words nothing is more relevant, so the newest stand first. */
export function emptyQuery(filters: Partial<Filters> = {}): Query {
  return { text: '', filters: { ...noFilters(), ...filters }, sort: 'relevance', exact: false };
}

/** What goes with a query but is no part of its address. */
export interface SearchRequest {
  query: Query;
  reader?: ReaderPapers;
  muted?: Muted;
  /**
   * What to look among, and in whose order papers then stand: lists of the site (`editions/2025-08-20`, `topics/agents`), papers by ids or by these
   * ids' hashes. All papers if absent.
   */
  among?: (string | number)[];
  /** Hidden papers, too: who has put papers together sees them all. */
  withHidden?: boolean;
  /** Ids of papers found besides, since what the reader wrote of them holds the words. */
  noted?: readonly string[];
  /** How many hits to send; 50 if absent. Ask again with more for the next page. 0: `papers` alone, which without words needs no titles. */
  limit?: number;
  /** How many of `papers` to send the rows of. */
  rows?: number;
  /** Another list may follow: this one does not wait for vectors. */
  isEarly?: boolean;
}

/** A stretch of text; `mark` says that it matched. Never HTML. */
export interface Segment {
  text: string;
  mark: boolean;
}

export function textOf(segments: Segment[] = []): string {
  return segments.map(({ text }) => text).join('');
}

/** `meaning`: by nearness, whatever its words. */
export const matchPlaces = ['title', 'author', 'topic', 'venue', 'abstract', 'meaning'] as const;
export type MatchPlace = (typeof matchPlaces)[number];

export interface SearchHit {
  id: string;
  /** With the base. */
  url: string;
  title: Segment[];
  authors: Segment[][];
  /** Day of the newest edition that lists it. */
  date: string;
  /** Topic ids, strongest first. */
  topics: string[];
  code: boolean;
  project: boolean;
  /** Empty: none is known. */
  venue: string;
  votes?: number;
  /** Words of its title that bring it near to the saved papers; absent in other orders. */
  because?: string[];
  /** Where its words were found; empty when only filters were asked for. */
  matchedIn: MatchPlace[];
  /** It holds only most of the words; such papers follow if few hold all. */
  nextBest: boolean;
}

/** What a choice would leave: papers of this answer that also have it. */
export interface Counts {
  /** Topic id → papers if it were included besides the choices made. */
  topics: Record<string, number>;
  has: Record<PaperFact, number>;
  is: Record<ReaderState, number>;
  /** Most frequent authors, at most twelve. */
  authors: NameCount[];
  /** Venue → papers, the choice of venues set aside. */
  venues: Record<string, number>;
}

export interface NameCount {
  name: string;
  papers: number;
}

export type UnknownField = 'topic' | 'list' | 'tag' | 'author' | 'venue';

/** A part of a query's text whose operator does not take such a value: `has:foo`, `year:2025-13`. */
export interface InvalidField {
  field: 'in' | 'has' | 'is';
  called: string;
  value: string;
}

export interface SearchResults {
  /** `instant`: titles, authors, topics, or the newest papers only. `full`: all; nothing more will come. */
  stage: 'instant' | 'full';
  /** A few papers that are among the full answer's first ones, see `firstAnswer`; nothing is counted. */
  isFirst?: true;
  query: Query;
  total: number;
  /** So many of `total` hold most of the words alone. */
  nextBest: number;
  hits: SearchHit[];
  /** All papers in their order, as hashes of their ids, where the request says among which or asks for no hits. */
  papers?: Uint32Array;
  /** Of the first of `papers`, as many as were asked for and can be had. */
  rows?: Rows;
  counts: Counts;
  /** Papers that only what is muted hides, and those that only the reader has hidden. */
  mutedPapers: number;
  hiddenPapers: number;
  /** "Showing results for `to` – search instead for `from`" (set `exact` for that). */
  correction: { from: string; to: string } | null;
  /** The text as it may have been meant, where words that no paper holds are spelt nearly as others: offered, not searched for. */
  offer: string | null;
  /** Words that no paper holds, left out to find anything at all. */
  leftOut: string[];
  /** Fields whose values name nothing; a tag is neither one of the reader's nor a topic. */
  unknown: { field: UnknownField; name: string }[];
  unknownIds: string[];
  /** Words that titles must not contain, excluded in words: `but not robots`. Set `exact` to search for them instead. */
  excluded: string[];
  /** What it says of time, unless as a plain date: `from last month`, `in:2026-W34`, `latest`. */
  timed: {
    said: string;
    /** First and last day; null: newest first. */
    days: [first: string, last: string] | null;
    /** Of years said in words, papers whose venue is of one count too: `ICLR 2024`. */
    orVenue: boolean;
    /** Said in words: set `exact` to search for these instead. */
    isInWords: boolean;
  } | null;
  /** Parts of the text that ask for nothing: left out. */
  invalidFields: InvalidField[];
  /** No paper holds all the words: these hold most of them. (Where few hold all, the next best follow: `nextBest`.) */
  relaxed: boolean;
  /** Abstracts could not be read (offline, say): the list is of titles, authors and topics. */
  withoutAbstracts: boolean;
  /** Older papers could not be had: the list is of the newest alone. */
  withoutOlder: boolean;
}

/** Why there is no answer: the index cannot be fetched, the browser allows no worker, or an error. */
export type FailureReason = 'outOfReach' | 'notHere' | 'failed';

/** Answers `instant`, at most twice, then `full`; none after it was cancelled. A search that fails calls `onFailure` once. */
export type SearchPapers = (
  request: SearchRequest,
  onResults: (results: SearchResults) => void,
  onFailure?: (reason: FailureReason) => void,
) => () => void;

/** What rows show of papers, by the hashes of their ids: as `compile/search-index/` wrote it, JSON. A paper that cannot be had is absent. */
export type Rows = ReadonlyMap<number, string>;

/** Excerpts of abstracts with the words marked, for the hits in view. Papers without one are absent. */
export type Excerpts = (ids: string[], query: Query) => Promise<Record<string, Segment[]>>;
