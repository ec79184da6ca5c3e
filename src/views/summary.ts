/** An edition, or several, in figures: the day at a glance. */

import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Edition, Paper } from '../schema.ts';
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

/** Earlier are the editions whose ids sort before `start`, which may be a day: `2025-08-01`. */
export function summaryOf(
  papers: Paper[],
  start: string,
  library: Pick<Library, 'editions' | 'topics' | 'paperById'>,
): Summary {
  const counts = presentTopics(papers, library.topics);
  const debuts = debutsIn(library);
  const isEarlier = (edition: string | undefined) => edition !== undefined && edition < start;
  return {
    papers: papers.length,
    withCode: papers.filter((paper) => paper.code).length,
    withProject: papers.filter((paper) => paper.project).length,
    withVenue: papers.filter((paper) => paper.venue).length,
    bars: bestBars(counts, papers.length),
    newTopics: isEarlier(debuts.first)
      ? counts.map(({ topic }) => topic).filter(({ id }) => !isEarlier(debuts.topics.get(id)))
      : [],
    returning: papers.filter(({ id }) => isEarlier(debuts.papers.get(id))).length,
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

/** The first edition of all, and that of each topic and paper. */
interface Debuts {
  first: string | undefined;
  topics: Map<string, string>;
  papers: Map<string, string>;
}

/** Memoised: otherwise each of hundreds of editions would go through all earlier ones. */
const memo = new WeakMap<Edition[], Debuts>();

function debutsIn({ editions, paperById }: Pick<Library, 'editions' | 'paperById'>): Debuts {
  const known = memo.get(editions);
  if (known) return known;
  const newestFirst = editions.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const topics = new Map<string, string>();
  const papers = new Map<string, string>();
  for (const edition of newestFirst) {
    for (const paper of edition.papers) {
      papers.set(paper, edition.id);
      for (const topic of paperById.get(paper)?.topics ?? []) topics.set(topic, edition.id);
    }
  }
  const debuts = { first: newestFirst.at(-1)?.id, topics, papers };
  memo.set(editions, debuts);
  return debuts;
}
