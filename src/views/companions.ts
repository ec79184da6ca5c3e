import type { Paper } from '../schema.ts';

export interface Companion {
  topic: string;
  /** Papers that have both topics. */
  papers: number;
}

/**
 * The topics that stand with this one more than their size would make them:
 * papers with both, over the geometric mean of papers with each.
 */
export function companionsOf(
  topic: string,
  papers: Pick<Paper, 'topics'>[],
  most = 6,
): Companion[] {
  const sizes = countOf(papers);
  const together = countOf(papers.filter((paper) => paper.topics.includes(topic)));
  const closeness = (id: string) => (together.get(id) ?? 0) / Math.sqrt(sizes.get(id) ?? 1);
  return [...together.keys()]
    .filter((id) => id !== topic)
    .sort((a, b) => closeness(b) - closeness(a) || (a < b ? -1 : 1))
    .slice(0, most)
    .map((id) => ({ topic: id, papers: together.get(id) ?? 0 }));
}

function countOf(papers: Pick<Paper, 'topics'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of papers.flatMap((paper) => paper.topics))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
