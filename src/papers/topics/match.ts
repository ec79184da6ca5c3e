/** Which topics a paper earns, and by which of its words. Pure and deterministic. */
import { evidenceReader, parentsOf } from './evidence.ts';
import { type Margins, marginReader } from './margins.ts';
import { paperReader } from './signals.ts';
import type { Topic } from './topic.ts';
import type { Weights } from './weights.ts';

export interface Match {
  topic: string;
  /** The phrases as they stand in title or abstract, each once. */
  evidence: string[];
}

/** Reads topics and weights once; then each paper costs one pass over its words. */
export function topicMatcher(
  topics: Topic[],
  weights: Weights = {},
): (paper: { title: string; abstract: string }) => Match[] {
  const { read, numberOf } = paperReader(topics);
  const marginsOf = marginReader(topics, weights, numberOf);
  const evidenceOf = evidenceReader(topics, weights);
  const earned = earnedOf(topics);
  return (paper) => {
    const { sightings, signals } = read(paper);
    const margins = marginsOf(signals);
    const strongest = strongestBy(margins, topics);
    const matchOf = (topic: number): Match => ({
      topic: topics[topic]?.id ?? '',
      evidence: evidenceOf(topic, sightings),
    });
    const matches = earned(margins).sort(strongest).map(matchOf).filter(isTold);
    if (matches.length > 0) return matches;
    // With too little for any topic, the nearest of those that something in the text speaks for.
    const nearest = [...topics.keys()].sort(strongest).values().map(matchOf).find(isTold);
    return nearest ? [nearest] : [];
  };
}

function isTold({ evidence }: Match): boolean {
  return evidence.length > 0;
}

function strongestBy(margins: Margins, topics: Topic[]): (a: number, b: number) => number {
  return (a, b) =>
    (margins[b] ?? 0) - (margins[a] ?? 0) ||
    ((topics[a]?.id ?? '') < (topics[b]?.id ?? '') ? -1 : 1);
}

/** The numbers of the topics with enough, and of those that they imply. */
function earnedOf(topics: Topic[]): (margins: Margins) => number[] {
  const parents = parentsOf(topics);
  return (margins) => {
    const has = (topic: number) => (margins[topic] ?? 0) >= 0;
    return [...topics.keys()].filter((topic) => has(topic) || parents[topic]?.some(has));
  };
}
