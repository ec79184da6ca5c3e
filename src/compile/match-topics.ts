/** The topics of papers, from a cache where text, topics and weights are as they were. */
import { type Match, topicMatcher } from '../papers/topics/match.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Weights } from '../papers/topics/weights.ts';
import { digestOf, openCache, programVersion } from './cache.ts';
import { inTwoThreads } from './threads.ts';

/** The parts of a paper that its topics depend on. */
interface Wording {
  title: string;
  abstract: string;
}

export interface TopicsAndWeights {
  topics: Topic[];
  weights: Weights;
}

/** Below this, matching takes less time than starting a thread. */
const enoughPapers = 500;

/** The topics of each paper. Only new texts are matched, or all when topics or weights have changed; the rest comes from a cache. */
export async function matchTopics(
  papers: Wording[],
  { topics, weights }: TopicsAndWeights,
): Promise<Match[][]> {
  const version = `${programVersion('compile/match-topics.ts')} ${digestOf(JSON.stringify([topics, weights]))}`;
  const cache = await openCache<Match[]>('topics', version);
  const matches = await cache.getAll(
    papers,
    ({ title, abstract }) => `${title}\n${abstract}`,
    (unmet) => matchNew(unmet, { topics, weights }),
  );
  await cache.save();
  return matches;
}

function matchNew(papers: Wording[], from: TopicsAndWeights): Match[][] | Promise<Match[][]> {
  if (papers.length < enoughPapers) return matchAll(papers, from);
  // Only the wording, since all of a draft would be copied to the thread.
  const wordings = papers.map(({ title, abstract }) => ({ title, abstract }));
  return inTwoThreads({ module: import.meta.url, make: matchAll }, wordings, from);
}

/** Exported for the other thread. */
export function matchAll(papers: Wording[], { topics, weights }: TopicsAndWeights): Match[][] {
  return papers.map(topicMatcher(topics, weights));
}
