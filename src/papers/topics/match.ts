/** Which topics a paper earns, and by which of its words. Pure and deterministic. */
import { type Sighting, tiers } from './sightings.ts';
import { paperReader, type Signals } from './signals.ts';
import type { Topic } from './topic.ts';
import { bySignal, type Weights } from './weights.ts';

export interface Match {
  topic: string;
  /** The phrases as they stand in title or abstract, each once. */
  evidence: string[];
}

/** A topic with weights is earned from this probability on. */
export const threshold = 0.4;

/** Log-odds of the threshold, and of a topic that its phrases alone just earn. */
const enough = Math.log(threshold / (1 - threshold));

/** Without weights a topic is earned when its phrases score 1: one sure phrase, two likely ones, … */
const enoughScore = 1;

const mostEvidence = 8;

/** Reads topics and weights once; then each paper costs one pass over its words. */
export function topicMatcher(
  topics: Topic[],
  weights: Weights = {},
): (paper: { title: string; abstract: string }) => Match[] {
  const read = paperReader(topics);
  const marginsOf = marginReader(topics, weights);
  return (paper) => {
    const { sightings, signals } = read(paper);
    const margins = marginsOf(signals);
    const evidence = evidenceReader(topics, weights, sightings);
    const told = ({ topic, margin }: Earned) => ({
      topic: topic.id,
      margin,
      evidence: evidence(topic),
    });
    const all = topics.map((topic, number) => ({ topic, margin: margins[number] ?? 0 }));
    const found = earned(all).map(told).filter(isTold).sort(strongest);
    // With too little for any topic, the nearest of those that something in the text speaks for.
    const matches =
      found.length > 0 ? found : all.map(told).filter(isTold).sort(strongest).slice(0, 1);
    return matches.map(({ topic, evidence }) => ({ topic, evidence }));
  };
}

interface Earned {
  topic: Topic;
  margin: number;
}

function isTold({ evidence }: Match): boolean {
  return evidence.length > 0;
}

function strongest(a: Match & { margin: number }, b: Match & { margin: number }): number {
  return b.margin - a.margin || (a.topic < b.topic ? -1 : 1);
}

/** How far above what is enough each topic stands, in order of the topics. */
function marginReader(topics: Topic[], weights: Weights): (signals: Signals) => number[] {
  const uses = new Map<string, { topic: number; weight: number }[]>();
  topics.forEach(({ id }, topic) => {
    const own = weights[id];
    for (const [signal, weight] of own ? bySignal(id, own) : [[id, 1] as const])
      uses.set(signal, [...(uses.get(signal) ?? []), { topic, weight }]);
  });
  const starts = topics.map(({ id }) => (weights[id] ? weights[id].start - enough : -enoughScore));
  return (signals) => {
    const margins = [...starts];
    for (const [signal, value] of signals)
      for (const { topic, weight } of uses.get(signal) ?? [])
        margins[topic] = (margins[topic] ?? 0) + weight * value;
    return margins;
  };
}

/** The topics with enough, and those that they imply. */
function earned(all: Earned[]): Earned[] {
  const direct = all.filter(({ margin }) => margin >= 0);
  const ids = direct.map(({ topic }) => topic.id);
  const implied = all.filter(
    ({ topic, margin }) => margin < 0 && topic.impliedBy.some((id) => ids.includes(id)),
  );
  return [...direct, ...implied];
}

/** Its own phrases, the surer ones first; else those of its parents; else what weighs for it. */
function evidenceReader(
  topics: Topic[],
  weights: Weights,
  sightings: Sighting[],
): (topic: Topic) => string[] {
  const own = (id: string) => {
    const number = topics.findIndex((topic) => topic.id === id);
    const byTier = tiers.map((tier) =>
      sightings.filter(({ uses }) => uses.some((use) => use.topic === number && use.tier === tier)),
    );
    const [sure = [], likely = [], hints = []] = byTier;
    return texts(sure.length + likely.length > 0 ? [...sure, ...likely] : hints);
  };
  const weighing = ({ id }: Topic) =>
    texts(sightings.filter(({ phrase }) => (weights[id]?.phrases[phrase] ?? 0) > 0));
  return (topic) => {
    const found = own(topic.id);
    const inherited = found.length > 0 ? found : topic.impliedBy.flatMap(own);
    return [...new Set(inherited.length > 0 ? inherited : weighing(topic))].slice(0, mostEvidence);
  };
}

function texts(sightings: Sighting[]): string[] {
  return sightings.map(({ text }) => text);
}
