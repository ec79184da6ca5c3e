/** What a reader can filter and sort a list by; orders that would change nothing are not offered; from which day to which. */
import { perFact } from '../paper-facts.ts';
import { papersByVenue } from '../papers/groups.ts';
import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { presentTopics, type TopicCount, topicCounts } from './topic-counts.ts';

/** Venues to filter by; one with a single paper is found faster in the list. */
const mostVenues = 8;

/** What a reader can choose in a list: the props of its islands. `papers`: all of the list. */
export function listChoices(
  papers: Paper[],
  topics: Iterable<Topic>,
  page: { here: number; lists: string[]; asSearch: string; lasting?: string },
) {
  return {
    total: papers.length,
    topics: presentTopics(papers, [...topics]).map(topicChoice),
    has: factCounts(papers),
    venues: papersByVenue(papers)
      .map(({ name, papers: { length } }) => ({ name, papers: length }))
      .filter(({ papers }) => papers > 1)
      .sort((a, b) => b.papers - a.papers)
      .slice(0, mostVenues),
    sorts: sorts(papers),
    days: daysOf(papers),
    ...page,
  };
}

/** How many papers have each fact. */
export function factCounts(papers: Paper[]) {
  return perFact((fact) => papers.filter((paper) => paper[fact]).length);
}

function topicChoice({ topic: { id, name, kind }, papers }: TopicCount) {
  return { id, name, kind, papers };
}

/** Of lists that stand on no page: search, the library, a shared list. A topic without papers, which may be followed or muted, has its name there, too. */
export function choicesOfAll({ papers, topics }: Pick<Library, 'papers' | 'topics'>) {
  return {
    ...listChoices(papers, topics, { here: 0, lists: [], asSearch: '' }),
    topics: topicCounts(papers, [...topics]).map(topicChoice),
  };
}

/** The papers from the first of these days to the last, as the address of a search. */
export function ofDays(...days: string[]): string {
  const inOrder = days.toSorted();
  return `from=${inOrder[0]}&to=${inOrder.at(-1)}`;
}

/** The first and the last day that list its papers; null where there is one day. */
export function daysOf(papers: Paper[]): [string, string] | null {
  const days = papers.flatMap(({ editions }) => editions.at(-1)?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && first < last ? [first, last] : null;
}

/** The keys of the orders in `search/orders.ts`. */
const orders = {
  date: ({ editions }: Paper) => editions.at(-1),
  votes: ({ votes }: Paper) => votes,
};

/** Only orders that would change the list; a menu with the order by title alone is left out. */
function sorts(papers: Paper[]) {
  const differs = (of: (paper: Paper) => unknown) => new Set(papers.map(of)).size > 1;
  const names = (['date', 'votes'] as const).filter((order) => differs(orders[order]));
  return names.length > 0 ? [...names, 'title' as const] : [];
}
