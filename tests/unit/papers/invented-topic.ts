import { type Topic, topicSchema } from '../../../src/papers/topics/topic.ts';

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
