import { expect, it } from 'vitest';
import { dividingOrder, topicCounts } from '../../../src/views/topic-counts.ts';
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

it('orders topics by how well they divide a list: one that covers all of it comes last', () => {
  const counts = { all: 62, half: 30, one: 1, most: 51, halves: 30 };
  expect(dividingOrder(counts, 62)).toEqual(['half', 'halves', 'most', 'one', 'all']);
});
