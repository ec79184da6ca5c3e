import { parseTopic, type Topic, topicSchema } from '../../../src/papers/topics/topic.ts';

/** A topic of which only what a test is about need be said. */
export function inventedTopic(facts: Partial<Topic> = {}): Topic {
  return topicSchema.parse({
    id: 'gates',
    name: 'Gates',
    kind: 'method',
    definition: 'Opens and closes.',
    isNot: '',
    ...facts,
  });
}

/** A topic as its file says it, in which nothing is wrong. */
export function writtenTopic(id: string, fileText: string): Topic {
  const { topic, problems } = parseTopic(id, fileText);
  if (!topic) throw new Error(problems.map(({ says }) => says).join('\n'));
  return topic;
}
