import { expect, it } from 'vitest';
import { topicCounts } from '../../../src/views/topic-counts.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const gates = inventedTopic({ id: 'gates', name: 'Gates', kind: 'method' });
const moths = inventedTopic({ id: 'moths', name: 'Moths', kind: 'field' });
const both = { topics: ['gates', 'moths'] };

it('counts each topic with its share', () => {
  expect(topicCounts([both, { topics: ['gates'] }], [gates, moths])).toEqual([
    { topic: gates, papers: 2, share: 1 },
    { topic: moths, papers: 1, share: 0.5 },
  ]);
});
