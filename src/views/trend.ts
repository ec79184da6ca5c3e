/** A topic's share of the papers, over time. */
import type { Library } from '../papers/library.ts';
import type { Edition, Paper } from '../schema.ts';
import { countTopics } from './topic-counts.ts';

export interface TrendPoint {
  /** An edition's id where there are few, else a month `2025-08`. */
  at: string;
  papers: number;
  of: number;
  share: number;
}

const mostPoints = 40;

/** Oldest first. Editions by themselves, or by month when they are too many to tell apart. */
export function trendOf(
  topic: string,
  editions: Edition[],
  paperById: Map<string, Pick<Paper, 'topics'>>,
): TrendPoint[] {
  const name =
    editions.length > mostPoints
      ? (edition: Edition) => edition.date.slice(0, 7)
      : (edition: Edition) => edition.id;
  const inOrder = [...editions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(inOrder, name)].map(([at, its]) => {
    const papers = its.flatMap((edition) => edition.papers);
    const having = papers.filter((id) => paperById.get(id)?.topics.includes(topic)).length;
    return {
      at,
      papers: having,
      of: papers.length,
      share: papers.length ? having / papers.length : 0,
    };
  });
}

/** All topics that have papers over the same steps, oldest first: a month `2025-08`, or an edition's id while there is one month. */
export function trendsOf({
  topics,
  editions,
  paperById,
}: Pick<Library, 'topics' | 'editions' | 'paperById'>) {
  const inOrder = [...editions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const months = new Set(inOrder.map(({ date }) => date.slice(0, 7)));
  const steps = [
    ...Map.groupBy(inOrder, ({ id, date }) => (months.size > 1 ? date.slice(0, 7) : id)),
  ].map(([at, its]) => {
    const papers = its.flatMap((edition) =>
      edition.papers.flatMap((id) => paperById.get(id) ?? []),
    );
    return { at, of: papers.length, counts: countTopics(papers) };
  });
  return {
    steps: steps.map(({ at, of }) => ({ at, of })),
    topics: topics
      .map(({ id, name }) => ({ id, name, papers: steps.map(({ counts }) => counts.get(id) ?? 0) }))
      .filter(({ papers }) => papers.some((count) => count > 0)),
  };
}
