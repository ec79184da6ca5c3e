import { expect, it } from 'vitest';
import { cooccurringTopics } from '../../../src/views/list-pages.ts';
import { countTopics } from '../../../src/views/topic-counts.ts';

it('prefers a topic that is rarely elsewhere to one that is everywhere', () => {
  const papers = [['x', 'rare', 'all'], ['x', 'rare', 'all'], ['all'], ['all'], ['all']].map(
    (topics) => ({ topics }),
  );
  const [first] = cooccurringTopics('x', papers.slice(0, 2), countTopics(papers));
  expect(first).toEqual({ id: 'rare', papers: 2 });
});
