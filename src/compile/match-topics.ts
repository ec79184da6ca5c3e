/** The topics of papers, from a cache where text, topics and weights are as they were. */
import { type Match, topicMatcher } from '../papers/topics/match.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Weights } from '../papers/topics/weights.ts';
import { digestOf, openCache } from './cache.ts';

/** The topics of each paper, by the parts that they depend on. */
export async function matchTopics(
  papers: { title: string; abstract: string }[],
  { topics, weights }: { topics: Topic[]; weights: Weights },
): Promise<Match[][]> {
  const cache = await openCache<Match[]>('topics', digestOf(JSON.stringify([topics, weights])));
  const match = topicMatcher(topics, weights);
  const matches = papers.map((paper) =>
    cache.get(`${paper.title}\n${paper.abstract}`, () => match(paper)),
  );
  await cache.save();
  return matches;
}
