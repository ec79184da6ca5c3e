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
  const { read, numberOf } = paperReader(topics);
  const marginsOf = marginReader(topics, usesOf(topics, weights, numberOf), weights);
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
function marginReader(
  topics: Topic[],
  uses: (Use | undefined)[],
  weights: Weights,
): (signals: Signals) => Float64Array {
  const starts = Float64Array.from(topics, ({ id }) =>
    weights[id] ? weights[id].start - enough : -enoughScore,
  );
  return ({ numbers, values }) => {
    const margins = starts.slice();
    for (let at = 0; at < numbers.length; at += 1) {
      const use = uses[numbers[at] ?? 0];
      if (use) addTo(margins, use, values[at] ?? 0);
    }
    return margins;
  };
}

function addTo(margins: Float64Array, { topics, weights }: Use, value: number): void {
  for (let at = 0; at < topics.length; at += 1) {
    const topic = topics[at] ?? 0;
    margins[topic] = (margins[topic] ?? 0) + (weights[at] ?? 0) * value;
  }
}

/** What a signal weighs in which topics; common words weigh in most of them. */
interface Use {
  topics: Uint16Array;
  weights: Float64Array;
}

/** By the number of the signal. */
function usesOf(
  topics: Topic[],
  weights: Weights,
  numberOf: (name: string) => number,
): (Use | undefined)[] {
  const weighings = topics.flatMap(({ id }, topic) => {
    const own = weights[id];
    const ofTopic = own ? bySignal(id, own) : new Map([[id, 1]]);
    return [...ofTopic].map(([name, weight]) => ({ signal: numberOf(name), topic, weight }));
  });
  const uses: (Use | undefined)[] = [];
  for (const [signal, of] of Map.groupBy(weighings, (weighing) => weighing.signal))
    uses[signal] = {
      topics: Uint16Array.from(of, ({ topic }) => topic),
      weights: Float64Array.from(of, ({ weight }) => weight),
    };
  return uses;
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
