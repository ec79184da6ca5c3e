import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { topicCounts } from './topic-counts.ts';

/** A topic that more of the papers have than before; shares are from 0 to 1. */
export interface Risen {
  topic: Topic;
  papers: number;
  share: number;
  before: number;
}

const most = 6;

/** A topic of fewer papers may have risen by chance alone. */
const fewest = 3;

/** The steepest first; topics that are wholly new are no risen ones. Empty without earlier papers. */
export function risenTopics(papers: Paper[], earlier: Paper[], topics: Topic[]): Risen[] {
  const before = new Map(topicCounts(earlier, topics).map(({ topic, share }) => [topic.id, share]));
  return topicCounts(papers, topics)
    .map((count) => ({ ...count, before: before.get(count.topic.id) ?? 0 }))
    .filter((risen) => risen.papers >= fewest && risen.before > 0 && risen.share > risen.before)
    .sort((a, b) => b.share - b.before - (a.share - a.before))
    .slice(0, most);
}
