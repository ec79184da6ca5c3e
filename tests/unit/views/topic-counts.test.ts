import { expect, it } from 'vitest';
import { topicCounts } from '../../../src/views/topic-counts.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const gates = inventedTopic({ id: 'gates', name: 'Gates', kind: 'method' });
const moths = inventedTopic({ id: 'moths', name: 'Moths', kind: 'field' });

it('counts each topic with its share', () => {
  const papers = [['gates'], ['gates', 'moths']].map((topics) => inventedPaper({ topics }));
  expect(topicCounts(papers, [gates, moths])).toEqual([
    { topic: gates, papers: 2, share: 1 },
    { topic: moths, papers: 1, share: 0.5 },
  ]);
});
