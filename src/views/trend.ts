/** A topic's share of the papers, over time. */
import type { Edition, Paper } from '../schema.ts';

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
