/** By which words of a paper a topic is there. */
import type { Tier } from './phrase-book.ts';
import type { Sighting } from './sightings.ts';
import type { Topic } from './topic.ts';
import type { Weights } from './weights.ts';
import { wordingOf } from './words.ts';

const mostEvidence = 8;

/**
 * Gives a topic, by its number, the phrases as they stand in the paper, each once: its own, the
 * surer ones first; else those of its parents; else what weighs for it.
 */
export function evidenceReader(
  topics: Topic[],
  weights: Weights,
): (topic: number, sightings: Sighting[]) => string[] {
  const parents = parentsOf(topics);
  const weighing = (topic: number, sightings: Sighting[]) => {
    const own = weights[topics[topic]?.id ?? '']?.phrases ?? {};
    return sightings.filter(({ entry }) => (own[entry.phrase] ?? 0) > 0);
  };
  return (topic, sightings) => {
    let found = ownOf(topic, sightings);
    if (found.length === 0)
      found = parents[topic]?.flatMap((parent) => ownOf(parent, sightings)) ?? [];
    if (found.length === 0) found = weighing(topic, sightings);
    return [...new Set(found.map(asItStands))].slice(0, mostEvidence);
  };
}

/** By the numbers of topics: the numbers of those that imply them. */
export function parentsOf(topics: Topic[]): number[][] {
  const numbers = new Map(topics.map(({ id }, number) => [id, number]));
  return topics.map(({ impliedBy }) => impliedBy.flatMap((id) => numbers.get(id) ?? []));
}

function asItStands(sighting: Sighting): string {
  return wordingOf(sighting.in, sighting.first, sighting.last);
}

/** Hints only where nothing surer is. */
function ownOf(topic: number, sightings: Sighting[]): Sighting[] {
  const byTier: Record<Tier, Sighting[]> = { sure: [], likely: [], hint: [] };
  for (const sighting of sightings)
    for (const use of sighting.uses) if (use.topic === topic) byTier[use.tier].push(sighting);
  const { sure, likely, hint } = byTier;
  return sure.length + likely.length > 0 ? sure.concat(likely) : hint;
}
