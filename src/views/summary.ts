/** An edition, or several, in figures: the day at a glance. */

import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { dividingOrder, presentTopics, type TopicCount } from './topic-counts.ts';

export interface Summary {
  withCode: number;
  withProject: number;
  withVenue: number;
  /** The topics that divide the edition best, the largest first. */
  bars: TopicCount[];
  /** Topics that no earlier edition had; empty for the first edition, where all are new. */
  newTopics: Topic[];
  returning: number;
}

const mostBars = 12;

/** Earlier are the editions whose ids sort before `start`, which may be a day: `2025-08-01`. */
export function summaryOf(
  papers: Paper[],
  start: string,
  library: Pick<Library, 'papers' | 'topics'>,
): Summary {
  const counts = presentTopics(papers, library.topics);
  const isEarlier = ({ editions: [first = start] }: Paper) => first < start;
  const firsts = firstEditions(library.papers);
  const isNew = ({ topic }: TopicCount) => (firsts.get(topic.id) ?? start) >= start;
  return {
    withCode: papers.filter((paper) => paper.code).length,
    withProject: papers.filter((paper) => paper.project).length,
    withVenue: papers.filter((paper) => paper.venue).length,
    bars: bestBars(counts, papers.length),
    newTopics:
      (firsts.get('') ?? start) < start ? counts.filter(isNew).map(({ topic }) => topic) : [],
    returning: papers.filter(isEarlier).length,
  };
}

/** Memoised: hundreds of editions ask. */
const memo = new WeakMap<Paper[], Map<string, string>>();

/** Topic id → the oldest edition with a paper of it; the oldest of all under `''`. */
function firstEditions(papers: Paper[]): Map<string, string> {
  const known = memo.get(papers);
  if (known) return known;
  const firsts = new Map<string, string>();
  for (const {
    topics,
    editions: [first],
  } of papers) {
    if (first === undefined) continue;
    for (const topic of ['', ...topics])
      if (first < (firsts.get(topic) ?? '~')) firsts.set(topic, first);
  }
  memo.set(papers, firsts);
  return firsts;
}

function bestBars(counts: TopicCount[], total: number): TopicCount[] {
  const order = dividingOrder(
    Object.fromEntries(counts.map(({ topic, papers }) => [topic.id, papers])),
    total,
  );
  const best = new Set(order.slice(0, mostBars));
  return counts.filter(({ topic }) => best.has(topic.id));
}
