/** Finds the topics of a paper, and the words that earned them. The score that earns a topic is in weights.ts. */
import { paperReader } from './features.ts';
import { isWithin, type Mention, type Tier, tiers } from './mentions.ts';
import type { Topic } from './topic.ts';
import { noWeights, type WeightReader, type Weights, weightReader } from './weights.ts';
import { wordingOf } from './words.ts';

export interface Match {
  topic: string;
  /** The phrases as they stand in title or abstract, each once, none as a part of a longer one. */
  evidence: string[];
}

const mostEvidence = 8;

/** Reads topics and weights once; then each paper costs one pass over its words. */
export function topicMatcher(
  topics: Topic[],
  weights: Weights = noWeights,
): (paper: { title: string; abstract: string }) => Match[] {
  const read = paperReader(topics);
  const reader = weightReader(topics, weights);
  const parents = parentsOf(topics);
  const evidenceOf = evidenceReader(reader, parents);
  return (paper) => {
    const { mentions, features } = read(paper);
    const margins = reader.marginsOf(features);
    const has = (topic: number) => (margins[topic] ?? 0) >= 0;
    const earned = [...topics.keys()].filter((topic) => has(topic) || parents[topic]?.some(has));
    return earned
      .sort(strongestBy(margins, topics))
      .map((topic) => ({ topic: topics[topic]?.id ?? '', evidence: evidenceOf(topic, mentions) }))
      .filter(({ evidence }) => evidence.length > 0);
  };
}

function strongestBy(margins: Float64Array, topics: Topic[]): (a: number, b: number) => number {
  return (a, b) =>
    (margins[b] ?? 0) - (margins[a] ?? 0) ||
    ((topics[a]?.id ?? '') < (topics[b]?.id ?? '') ? -1 : 1);
}

/** By index of a topic: the indexes of the topics that imply it. */
function parentsOf(topics: Topic[]): number[][] {
  const indexes = new Map(topics.map(({ id }, index) => [id, index]));
  return topics.map(({ impliedBy }) => impliedBy.flatMap((id) => indexes.get(id) ?? []));
}

/** The phrases of a topic; if there are none, those of its parents; if there are none, those with most weight in it. */
function evidenceReader({ weightOf }: WeightReader, parents: number[][]) {
  const weightiest = (topic: number, mentions: Mention[]): Mention[] => {
    const weights = mentions.map(({ phrase }) => weightOf(phrase.feature, topic));
    // Slighter ones say nothing to a reader: "user", "efficient" for language models.
    const least = Math.max(0, ...weights) / 2;
    return least === 0 ? [] : mentions.filter((_, at) => (weights[at] ?? 0) >= least);
  };
  return (topic: number, mentions: Mention[]): string[] => {
    let found = ownOf(topic, mentions);
    if (found.length === 0)
      found = parents[topic]?.flatMap((parent) => ownOf(parent, mentions)) ?? [];
    if (found.length === 0) found = weightiest(topic, mentions);
    const wordings = found
      .filter((one) => !found.some((other) => isWithin(one, other) && !isWithin(other, one)))
      .map(({ sentence, first, last }) => wordingOf(sentence, first, last));
    return [...new Set(wordings)].slice(0, mostEvidence);
  };
}

/** Sure and likely phrases; hints only if there are no others. */
function ownOf(topic: number, mentions: Mention[]): Mention[] {
  const of = (tier: Tier) =>
    mentions.flatMap((mention) =>
      mention.uses.filter((use) => use.topic === topic && use.tier === tier).map(() => mention),
    );
  const [sure, likely, hint] = tiers.map(of);
  const surer = [...(sure ?? []), ...(likely ?? [])];
  return surer.length > 0 ? surer : (hint ?? []);
}
