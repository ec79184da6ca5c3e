/** Filters, muted and hidden papers, which papers count as new (none with a mark), and what each further choice would leave, in any list. */
import { type PaperFact, paperFacts, perFact } from '../paper-facts.ts';
import {
  type Filters,
  isSince,
  noneInStates,
  type PaperSet,
  paperSets,
  type ReaderPapers,
  type ReaderState,
  readerStates,
  setsOf,
} from './types.ts';

/** Papers by number, in columns. Catalogues and the lists of pages have this form. */
export interface FacetSource {
  readonly topics: readonly { id: string; formerly?: string[] }[];
  /** Ids, which begin with their days, oldest first. */
  readonly editions: readonly string[];
  readonly facts: {
    /** By paper, the place of its newest one in `editions`. */
    readonly editions: ArrayLike<number>;
    topicsOf(paper: number): readonly number[];
    has(paper: number, fact: PaperFact): boolean;
    /** Whatever the year: `NeurIPS`; empty where none is known. */
    venueOf(paper: number): string;
  };
}

interface FacetChoices {
  filters: Filters;
  /** Ids of topics whose papers are hidden, unless the filters include the topic. */
  muted: readonly string[];
  /** Papers that are muted otherwise. */
  mutedPapers: ReadonlySet<number>;
  marks: NumberedMarks;
  /** Hidden papers, too. */
  withHidden?: boolean;
  authors: readonly ReadonlySet<number>[];
}

/** A reader's marks, with the numbers of papers in place of their ids. */
export interface NumberedMarks extends Record<PaperSet, ReadonlySet<number>> {
  since: string;
}

export function numberedMarks(
  reader: ReaderPapers | undefined,
  numberOf: (id: string) => number | undefined,
): NumberedMarks {
  const numbers = (set: PaperSet) => numbersOf(reader?.[set], numberOf);
  return { ...setsOf(numbers), since: reader?.since ?? '' };
}

/** Ids of papers that are not there are left out. */
export function numbersOf(
  ids: Iterable<string> = [],
  numberOf: (id: string) => number | undefined,
): Set<number> {
  return new Set([...ids].flatMap((id) => numberOf(id) ?? []));
}

export function isIn(
  state: ReaderState,
  paper: number,
  marks: NumberedMarks,
  { facts, editions }: Pick<FacetSource, 'facts' | 'editions'>,
): boolean {
  // What is muted depends on the filters: `narrow` knows.
  if (state === 'muted') return true;
  if (state === 'unread') return !marks.read.has(paper);
  if (state !== 'new') return marks[state].has(paper);
  const isLater = isSince(marks.since, editions[facts.editions[paper] ?? -1] ?? '');
  return isLater && !paperSets.some((set) => marks[set].has(paper));
}

/** Keeps the papers that pass the filters, and counts what each further choice would leave. */
export function narrow(papers: Iterable<number>, choices: FacetChoices, source: FacetSource) {
  const { facts, topics: names } = source;
  const wanted = wantedBy(choices, source);
  const kept: number[] = [];
  const byVenue = new Map<string, number>();
  const byTopic = new Uint32Array(names.length);
  let mutedPapers = 0;
  let hiddenPapers = 0;
  const asksForMuted = choices.filters.is.includes('muted');
  const isWithHidden = choices.withHidden || choices.filters.is.includes('hidden');
  const hidden = isWithHidden ? new Set<number>() : choices.marks.hidden;
  for (const paper of papers) {
    const topics = facts.topicsOf(paper);
    if (topics.some((topic) => wanted.exclude.includes(topic))) continue;
    if (!fitsFacts(paper, choices, source)) continue;
    const inDays = fitsDays(facts.editions[paper] ?? 0, wanted);
    const inTopics = fitsTopics(topics, wanted);
    const byTopics = mutedOf(topics, wanted);
    const isMuted = byTopics.length > 0 || choices.mutedPapers.has(paper);
    if (asksForMuted && !isMuted) continue;
    const isShown = asksForMuted || !isMuted;
    const venue = facts.venueOf(paper);
    const inVenues = fitsVenues(venue, choices.filters);
    const isLeft = inDays && inTopics && inVenues && isShown;
    if (hidden.has(paper)) {
      hiddenPapers += Number(isLeft);
      continue;
    }
    if (inTopics && isShown && inDays && venue) byVenue.set(venue, (byVenue.get(venue) ?? 0) + 1);
    if (!inDays || !inVenues || !(inTopics || wanted.any)) continue;
    if (isLeft) kept.push(paper);
    if (inTopics && isMuted) mutedPapers++;
    if (choices.mutedPapers.has(paper) && !asksForMuted) continue;
    const muted = asksForMuted ? none : byTopics;
    for (const topic of showing(topics, muted, inTopics && wanted.widens))
      byTopic[topic] = (byTopic[topic] ?? 0) + 1;
  }
  const already = wanted.widens ? kept.length : 0;
  const topics = names.map(({ id }, at) => [id, already + (byTopic[at] ?? 0)]);
  return {
    papers: kept,
    /** For each facet value, how many papers would be left if it were chosen as well. */
    counts: {
      topics: Object.fromEntries(topics),
      ...countFacts(kept, choices, source, mutedPapers),
      venues: Object.fromEntries(byVenue),
    },
    /** Papers that only what is muted hides (all of these, where they are asked for), and those that only the reader has hidden. */
    mutedPapers,
    hiddenPapers,
  };
}

/** The filters in the numbers of the source; an included topic that it does not have is -1, which no paper has. */
function wantedBy({ filters, muted }: FacetChoices, { topics, editions }: FacetSource) {
  const numberOf = (id: string) =>
    topics.findIndex((topic) => topic.id === id || topic.formerly?.includes(id));
  const from = editions.findIndex((id) => id >= filters.from);
  const after = editions.findIndex(
    (id) => filters.to && id.slice(0, filters.to.length) > filters.to,
  );
  const any = filters.match === 'any';
  return {
    include: filters.include.map(numberOf),
    exclude: filters.exclude.map(numberOf),
    muted: muted.map(numberOf),
    any,
    /** Choosing one more topic adds papers (any of the topics), rather than taking some away (all of them). */
    widens: any && filters.include.length > 0,
    from: from < 0 ? editions.length : from,
    to: after < 0 ? editions.length - 1 : after - 1,
  };
}

type Numbers = ReturnType<typeof wantedBy>;

function fitsTopics(topics: readonly number[], { include, any }: Numbers): boolean {
  if (include.length === 0) return true;
  const has = (topic: number) => topics.includes(topic);
  return any ? include.some(has) : include.every(has);
}

function fitsDays(edition: number, { from, to }: Numbers): boolean {
  return edition >= from && edition <= to;
}

function fitsVenues(venue: string, { venues }: Filters): boolean {
  return venues.length === 0 || venues.includes(venue);
}

const none: readonly number[] = [];

function mutedOf(topics: readonly number[], { muted, include }: Numbers): readonly number[] {
  if (muted.length === 0) return none;
  return topics.filter((topic) => muted.includes(topic) && !include.includes(topic));
}

/** The topics whose inclusion would add this paper to the list. For a muted paper: the topic that hides it, if it is the only one. */
function showing(
  topics: readonly number[],
  muted: readonly number[],
  isCounted: boolean,
): readonly number[] {
  if (muted.length > 0) return muted.length === 1 ? muted : none;
  return isCounted ? none : topics;
}

function fitsFacts(paper: number, choices: FacetChoices, source: FacetSource): boolean {
  const { has, is } = choices.filters;
  return (
    has.every((fact) => source.facts.has(paper, fact)) &&
    is.every((state) => isIn(state, paper, choices.marks, source)) &&
    choices.authors.every((papers) => papers.has(paper))
  );
}

function countFacts(
  papers: number[],
  { marks }: FacetChoices,
  source: FacetSource,
  mutedPapers: number,
) {
  const has = perFact(() => 0);
  const is = { ...noneInStates(), muted: mutedPapers };
  for (const paper of papers)
    for (const fact of paperFacts) if (source.facts.has(paper, fact)) has[fact]++;
  for (const state of readerStates) {
    if (state === 'muted') continue;
    if (state !== 'unread' && state !== 'new' && marks[state].size === 0) continue;
    for (const paper of papers) if (isIn(state, paper, marks, source)) is[state]++;
  }
  return { has, is };
}
