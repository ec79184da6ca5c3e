import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { topicCounts } from './topic-counts.ts';

/** A topic that more of the papers have than before; shares are from 0 to 1. */
export interface RisingTopic {
  topic: Topic;
  papers: number;
  share: number;
  before: number;
}

const most = 6;

/** With fewer papers a topic may have risen by chance. */
const fewest = 3;

/** The steepest first. A topic that is wholly new is not among them; without earlier papers there are none. */
export function risingTopics(papers: Paper[], earlier: Paper[], topics: Topic[]): RisingTopic[] {
  const before = new Map(topicCounts(earlier, topics).map(({ topic, share }) => [topic.id, share]));
  return topicCounts(papers, topics)
    .map((count) => ({ ...count, before: before.get(count.topic.id) ?? 0 }))
    .filter(({ papers, share, before }) => papers >= fewest && before > 0 && share > before)
    .sort((a, b) => b.share - b.before - (a.share - a.before))
    .slice(0, most);
}
