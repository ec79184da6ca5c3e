/** Counts topics in a list, the largest first, for filters; groups them by kind; their shares over time, oldest first: by day, or by month where there are too many days to tell apart. */
import { language } from '#words';
import type { Topic } from '../papers/topics/topic.ts';
import type { Edition, Paper } from '../schema.ts';
import { tally } from '../text/tally.ts';
import { type TopicKind, topicKinds } from '../topic-kinds.ts';

const { compare } = new Intl.Collator(language.locale);
type Named = { name: string };
/** The order of names in the interface’s language. */
export const byName = (one: Named, other: Named) => compare(one.name, other.name);

export type TopicCount = ReturnType<typeof topicCounts>[number];

/** How many of these papers each topic has, and their share from 0 to 1: the largest first, topics without papers last. */
export function topicCounts(papers: Pick<Paper, 'topics'>[], topics: Topic[]) {
  const counts = countTopics(papers);
  return topics
    .map((topic) => ({ topic, papers: counts.get(topic.id) ?? 0 }))
    .map((count) => ({ ...count, share: papers.length ? count.papers / papers.length : 0 }))
    .sort((a, b) => b.papers - a.papers || byName(a.topic, b.topic));
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

export type TrendPoint = ReturnType<typeof trendOf>[number];

interface Listed {
  /** Newest first. */
  editions: Edition[];
  paperById: ReadonlyMap<string, Pick<Paper, 'topics'>>;
}

const mostSteps = 40;

/** A topic's papers of all papers at each step of `stepsOf`, which is a day or a month `2025-08`. */
export function trendOf(topic: string, steps: ReturnType<typeof stepsOf>) {
  return steps.map(({ at, of, counts }) => {
    const papers = counts.get(topic) ?? 0;
    return { at, papers, of, share: of > 0 ? papers / of : 0 };
  });
}

export function trendsOf({ topics, ...listed }: Listed & { topics: Pick<Topic, 'id' | 'name'>[] }) {
  const steps = stepsOf(listed);
  return {
    steps: steps.map(({ at, of }) => ({ at, of })),
    topics: topics
      .map(({ id, name }) => ({ id, name, papers: steps.map(({ counts }) => counts.get(id) ?? 0) }))
      .filter(({ papers }) => papers.some((count) => count > 0))
      .sort(byName),
  };
}

/** All topics counted by day or month. */
export function stepsOf({ editions, paperById }: Listed) {
  const byMonth = editions.length > mostSteps;
  const steps = Map.groupBy(editions.toReversed(), ({ date }) =>
    byMonth ? date.slice(0, 7) : date,
  );
  return [...steps].map(([at, editions]) => {
    const papers = editions.flatMap(({ papers }) =>
      papers.flatMap((id) => paperById.get(id) ?? []),
    );
    return { at, of: papers.length, counts: countTopics(papers) };
  });
}
