/** An edition, or several, in figures: the day at a glance. */

import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import type { Earlier } from './earlier.ts';
import { dividingOrder, presentTopics, type TopicCount } from './topic-counts.ts';

export interface Summary {
  papers: number;
  withCode: number;
  withProject: number;
  withVenue: number;
  /** The topics that divide the edition best, the largest first. */
  bars: TopicCount[];
  /** Topics that no earlier edition had; empty for the first edition, where all are new. */
  newTopics: Topic[];
  /** Papers that an earlier edition listed too. */
  returning: number;
}

const mostBars = 12;

export function summaryOf(papers: Paper[], earlier: Earlier, topics: Topic[]): Summary {
  const counts = presentTopics(papers, topics);
  return {
    papers: papers.length,
    withCode: papers.filter((paper) => paper.code).length,
    withProject: papers.filter((paper) => paper.project).length,
    withVenue: papers.filter((paper) => paper.venue).length,
    bars: bestBars(counts, papers.length),
    newTopics: earlier.any
      ? counts.map(({ topic }) => topic).filter(({ id }) => !earlier.hasTopic(id))
      : [],
    returning: papers.filter(({ id }) => earlier.hasPaper(id)).length,
  };
}

function bestBars(counts: TopicCount[], total: number): TopicCount[] {
  const order = dividingOrder(
    Object.fromEntries(counts.map(({ topic, papers }) => [topic.id, papers])),
    total,
  );
  const best = new Set(order.slice(0, mostBars));
  return counts.filter(({ topic }) => best.has(topic.id));
}
