import type {
  Filters,
  Possession,
  ReaderPapers,
  ReaderState,
  SortOrder,
} from '../../search/types.ts';

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

/** What each choice would leave, were it made besides those made already. */
export interface ListCounts {
  topics: Record<string, number>;
  has: Record<Possession, number>;
  is: Record<ReaderState, number>;
}

export interface Narrowed {
  /** Ids to show, in the order to show them. */
  shown: string[];
  counts: ListCounts;
  /** Papers that are missing for a muted topic alone. */
  mutedPapers: number;
}

/** Narrows a list by a reader's choices, and counts what every further choice would leave. */
export function narrowList(papers: ListedPaper[], narrowing: Narrowing): Narrowed {
  const fitting = (paper: ListedPaper, filters: Filters) => fits(paper, { ...narrowing, filters });
  const { filters } = narrowing;
  const left = papers.filter((paper) => fitting(paper, filters));
  const shown = left.filter((paper) => !isMuted(paper, narrowing));
  const having = (fact: Possession) => count(shown, ({ has }) => has.includes(fact));
  const being = (state: ReaderState) =>
    count(shown, (paper) => inState(paper, state, narrowing.reader));
  return {
    shown: inOrder(shown, narrowing).map(({ id }) => id),
    counts: {
      topics: countTopics(papers, left, narrowing),
      has: { code: having('code'), project: having('project'), venue: having('venue') },
      is: { saved: being('saved'), read: being('read'), unread: being('unread') },
    },
    mutedPapers: left.length - shown.length,
  };
}

function fits(paper: ListedPaper, { filters, reader, found }: Narrowing): boolean {
  return (
    (found === null || found.includes(paper.id)) &&
    !filters.exclude.some((topic) => paper.topics.includes(topic)) &&
    topicsFit(paper, filters) &&
    filters.has.every((fact) => paper.has.includes(fact)) &&
    filters.is.every((state) => inState(paper, state, reader)) &&
    (!filters.from || paper.date >= filters.from) &&
    (!filters.to || paper.date.slice(0, filters.to.length) <= filters.to)
  );
}

function topicsFit({ topics }: ListedPaper, { include, match }: Filters): boolean {
  if (include.length === 0) return true;
  const held = (topic: string) => topics.includes(topic);
  return match === 'all' ? include.every(held) : include.some(held);
}

function isMuted({ topics }: ListedPaper, { muted, filters }: Narrowing): boolean {
  return muted.some((topic) => topics.includes(topic) && !filters.include.includes(topic));
}

function inState({ id }: ListedPaper, state: ReaderState, { saved, read }: ReaderPapers): boolean {
  if (state === 'saved') return saved.includes(id);
  return read.includes(id) === (state === 'read');
}

/**
 * With "any", a further topic widens the list; without one, or with "all", it narrows it.
 * Either way it brings those of its papers back that are `left` but hidden for it alone.
 */
function countTopics(
  papers: ListedPaper[],
  left: ListedPaper[],
  narrowing: Narrowing,
): Record<string, number> {
  const { filters } = narrowing;
  const widens = filters.match === 'any' && filters.include.length > 0;
  const anyTopic = { ...narrowing, filters: { ...filters, include: [] } };
  const shown = left.filter((paper) => !isMuted(paper, narrowing));
  const known = new Set(shown.map(({ id }) => id));
  const pool = widens ? papers.filter((paper) => fits(paper, anyTopic)) : left;
  const topics = new Set(papers.flatMap((paper) => paper.topics));
  const counts = Object.fromEntries([...topics].map((id) => [id, widens ? shown.length : 0]));
  for (const paper of pool) {
    for (const topic of paper.topics) {
      const asked = { ...narrowing, filters: { ...filters, include: [...filters.include, topic] } };
      const adds = !isMuted(paper, asked) && !(widens && known.has(paper.id));
      counts[topic] = (counts[topic] ?? 0) + (adds ? 1 : 0);
    }
  }
  return counts;
}

/** A search's own order, else the list's; votes and dates, highest first, leave equals in that order. */
function inOrder(papers: ListedPaper[], { sort, found }: Narrowing): ListedPaper[] {
  const ranks = new Map(found?.map((id, rank) => [id, rank]));
  const byRank = [...papers].sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
  if (sort === 'votes') return byRank.sort((a, b) => b.votes - a.votes);
  if (sort === 'date') return byRank.sort((a, b) => b.date.localeCompare(a.date));
  return byRank;
}

function count<T>(values: T[], test: (value: T) => boolean): number {
  return values.filter(test).length;
}
