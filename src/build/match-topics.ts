import { type Match, topicMatcher } from '../papers/topics/match.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Weights } from '../papers/topics/weights.ts';
import { digestOf, openCache } from './cache.ts';
import { programVersion } from './program-version.ts';

export interface CachedMatcher {
  match(paper: { title: string; abstract: string }): Match[];
  save(): Promise<void>;
}

/** Matches only the papers whose text, or whose topics, were not met in the build before. */
export async function cachedMatcher(topics: Topic[], weights: Weights): Promise<CachedMatcher> {
  const version = `${await programVersion('papers/topics')} ${digestOf(JSON.stringify([topics, weights]))}`;
  const cache = await openCache<Match[]>('topics', version);
  const match = topicMatcher(topics, weights);
  return {
    match: (paper) => cache.get(`${paper.title}\n${paper.abstract}`, () => match(paper)),
    save: () => cache.save(),
  };
}
