/** Counts topics in a list, the largest first, for filters; groups them by kind. */
import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { tally } from '../text/tally.ts';
import { type TopicKind, topicKinds } from '../topic-kinds.ts';

export type TopicCount = ReturnType<typeof topicCounts>[number];

/** How many of these papers each topic has, and their share from 0 to 1: the largest first, topics without papers last. */
export function topicCounts(papers: Pick<Paper, 'topics'>[], topics: Topic[]) {
  const counts = countTopics(papers);
  return topics
    .map((topic) => ({ topic, papers: counts.get(topic.id) ?? 0 }))
    .map((count) => ({ ...count, share: papers.length ? count.papers / papers.length : 0 }))
    .sort((a, b) => b.papers - a.papers || (a.topic.name < b.topic.name ? -1 : 1));
}

export function presentTopics(papers: Pick<Paper, 'topics'>[], topics: Topic[]): TopicCount[] {
  return topicCounts(papers, topics).filter((count) => count.papers > 0);
}

/** Topic id → papers that have it. */
export function countTopics(papers: Pick<Paper, 'topics'>[]): Map<string, number> {
  return tally(papers.flatMap(({ topics }) => topics));
}

export function byKind(counts: TopicCount[]): { kind: TopicKind; counts: TopicCount[] }[] {
  return topicKinds
    .map((kind) => ({ kind, counts: counts.filter(({ topic }) => topic.kind === kind) }))
    .filter((group) => group.counts.length > 0);
}
