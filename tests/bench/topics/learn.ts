/**
 * Learns the weights from labelled papers: one logistic regression a topic, with an L1 and an L2 penalty (an elastic
 * net); the topic's own score is drawn to a weight of 1.5 instead of to 0. By Newton's method, one weight at a time
 * (coordinate descent); deterministic.
 */
import type { Features } from '../../../src/papers/topics/features.ts';
import type { TopicWeights } from '../../../src/papers/topics/weights.ts';

/** A labelled paper. */
export interface Example {
  features: Features;
  topics: string[];
  /** How much this paper's labels count. */
  weight: number;
}

interface Penalty {
  /** What the weight is drawn to. */
  to: number;
  l1: number;
  l2: number;
}

type Kind = 'places' | 'topics' | 'phrases' | 'words';

/** Found by cross-validation; the results hardly depend on them. */
const penalties: Record<Kind | 'own' | 'bias', Penalty> = {
  bias: { to: 0, l1: 0, l2: 0 },
  own: { to: 1.5, l1: 0, l2: 1 },
  places: { to: 0, l1: 0, l2: 1.5 },
  topics: { to: 0, l1: 0.3, l2: 8 },
  phrases: { to: 0, l1: 0.3, l2: 5 },
  words: { to: 0, l1: 0.3, l2: 0.8 },
};
const firstBias = -2;
const rounds = 25;
/** What is seen in fewer papers teaches nothing that holds elsewhere. */
const fewestPapers: Record<Kind, number> = { places: 1, topics: 1, phrases: 3, words: 5 };
/** Smaller weights are left out of the file. */
const smallest = 0.05;

/** The examples that have a feature, and its value in each. */
interface Column {
  rows: number[];
  values: number[];
}

interface Feature extends Column {
  kind: Kind;
  /** Its name in the file of weights. */
  key: string;
  penalty: Penalty;
  weight: number;
}

/** How likely the topic is in each example, by the weights so far. */
interface State {
  logOdds: Float64Array;
  probabilities: Float64Array;
  labels: Uint8Array;
  weights: Float64Array;
}

export function learnTopic(topic: string, examples: Example[]): TopicWeights {
  const features = featuresOf(topic, examples);
  const state = stateOf(topic, examples);
  for (const feature of features) shift(state, feature, feature.weight);
  const all = { rows: examples.map((_, row) => row), values: examples.map(() => 1) };
  let bias = firstBias;
  for (let round = 0; round < rounds; round += 1) {
    bias += step(state, all, penalties.bias, bias);
    // A weight that stays at 0 mostly does so for good: it is tried again every few rounds.
    for (const feature of features)
      if (round % 6 === 0 || feature.weight !== 0)
        feature.weight += step(state, feature, feature.penalty, feature.weight);
  }
  return asWeights(bias, features);
}

function stateOf(topic: string, examples: Example[]): State {
  return {
    logOdds: new Float64Array(examples.length).fill(firstBias),
    probabilities: new Float64Array(examples.length).fill(logistic(firstBias)),
    labels: Uint8Array.from(examples, ({ topics }) => (topics.includes(topic) ? 1 : 0)),
    weights: Float64Array.from(examples, ({ weight }) => weight),
  };
}

/** Moves one weight to where it fits best; returns by how much. */
function step(state: State, { rows, values }: Column, { to, l1, l2 }: Penalty, weight: number) {
  const { probabilities, labels, weights } = state;
  let slope = l2 * (weight - to);
  let curvature = l2 + 1e-6;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const value = values[at] ?? 0;
    const probability = probabilities[row] ?? 0;
    const scaled = (weights[row] ?? 0) * value;
    slope += scaled * (probability - (labels[row] ?? 0));
    curvature += scaled * value * Math.max(0.05, probability * (1 - probability));
  }
  const best = weight - slope / curvature;
  const shrunk = Math.sign(best) * Math.max(0, Math.abs(best) - l1 / curvature);
  const move = Math.max(-1, Math.min(1, shrunk - weight));
  if (Math.abs(move) < 1e-5) return 0;
  shift(state, { rows, values }, move);
  return move;
}

function shift({ logOdds, probabilities }: State, { rows, values }: Column, move: number): void {
  if (move === 0) return;
  rows.forEach((row, at) => {
    const moved = (logOdds[row] ?? 0) + (values[at] ?? 0) * move;
    logOdds[row] = moved;
    probabilities[row] = logistic(moved);
  });
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function featuresOf(topic: string, examples: Example[]): Feature[] {
  const found = new Map<string, Feature>();
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      const feature = found.get(name) ?? newFeature(topic, name);
      if (!feature) continue;
      found.set(name, feature);
      feature.rows.push(row);
      feature.values.push(value);
    }
  });
  return [...found.values()].filter(({ kind, rows }) => rows.length >= fewestPapers[kind]);
}

/** The features of other topics' places are left out. */
function newFeature(topic: string, name: string): Feature | undefined {
  if (name.startsWith('~')) return feature('words', name.slice(1));
  if (name.startsWith('"')) return feature('phrases', name.slice(1, -1));
  const [of = '', where] = name.split(': ');
  if (where !== undefined) return of === topic ? feature('places', where) : undefined;
  return feature('topics', name, name === topic ? penalties.own : undefined);
}

function feature(kind: Kind, key: string, penalty: Penalty = penalties[kind]): Feature {
  return { kind, key, penalty, rows: [], values: [], weight: penalty.to };
}

function asWeights(bias: number, features: Feature[]): TopicWeights {
  const of = (kind: Kind) =>
    Object.fromEntries(
      features
        .filter((feature) => feature.kind === kind && Math.abs(feature.weight) >= smallest)
        .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
        .map(({ key, weight }) => [key, rounded(weight)]),
    );
  return {
    start: rounded(bias),
    places: of('places'),
    topics: of('topics'),
    phrases: of('phrases'),
    words: of('words'),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
