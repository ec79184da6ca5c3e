import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { countTopics, dividingOrder } from './topic-counts.ts';

/** What a reader can choose in a list: the props of its islands. `papers`: all of the list. */
export function listChoices(
  papers: Paper[],
  topics: Iterable<Topic>,
  page: { here: number; rest: string[]; asSearch: string; lasting?: string },
) {
  const counts = Object.fromEntries(countTopics(papers));
  const known = new Map([...topics].map((topic) => [topic.id, topic]));
  const offered = dividingOrder(counts, papers.length).flatMap((id) => known.get(id) ?? []);
  return {
    total: papers.length,
    topics: offered.map(({ id, name, kind }) => ({ id, name, kind, papers: counts[id] ?? 0 })),
    has: {
      code: papers.filter(({ code }) => code).length,
      project: papers.filter(({ project }) => project).length,
      venue: papers.filter(({ venue }) => venue).length,
    },
    sorts: sorts(papers),
    days: daysOf(papers),
    ...page,
  };
}

/** The papers from the first of these days to the last, as the address of a search. */
export function ofDays(...days: string[]): string {
  const inOrder = days.toSorted();
  return `from=${inOrder[0]}&to=${inOrder.at(-1)}`;
}

/** The first and the last day that list its papers; null where there is one day. */
function daysOf(papers: Paper[]): [string, string] | null {
  const days = papers.flatMap(({ editions }) => editions.at(-1)?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && first < last ? [first, last] : null;
}

/** Offers only sort orders that could change the list. */
function sorts(papers: Paper[]): ('date' | 'votes')[] {
  const days = new Set(papers.map(({ editions }) => editions.at(-1)));
  const votes = new Set(papers.map((paper) => paper.votes));
  return [
    ...(days.size > 1 ? (['date'] as const) : []),
    ...(votes.size > 1 ? (['votes'] as const) : []),
  ];
}
