import type { Topic } from '../papers/topics/topic.ts';

/** As a reader looks for one; a topic's id may begin otherwise than its name. */
export function topicsByName(topics: Topic[]): Topic[] {
  return topics.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
