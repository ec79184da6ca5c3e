/**
 * Learns the weights from labelled papers: one logistic regression a topic, with an L1 and an L2 penalty (an elastic
 * net); the topic's own score is drawn to a weight of 1.5 instead of to 0. By Newton's method, one weight at a time
 * (coordinate descent); deterministic. What matters little is then left out, and the rest learned on without it, so
 * that the file is small.
 */
import type { Features } from '../../../src/papers/topics/features.ts';
import { type Weights, weightStep } from '../../../src/papers/topics/weights.ts';

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
/** Rounds without the weights that matter little. */
const lastRounds = 6;
/** What is seen in fewer papers teaches nothing that holds elsewhere. */
const fewestPapers: Record<Kind, number> = { places: 1, topics: 1, phrases: 3, words: 5 };
/** A weight matters little if it, times the root of its feature's length over all papers, is below this. */
const leastEffect = 0.4;

/** The examples that have a feature, and its value in each. */
interface Column {
  rows: Uint32Array;
  values: Float64Array;
}

interface Feature extends Column {
  name: string;
  kind: Kind;
  /** The topic whose phrases' places it counts, or whose score it is. */
  of: string | undefined;
  /** The length of its values as a vector. */
  length: number;
}

/** How likely the topic is in each example, by the weights so far. */
interface State {
  logOdds: Float64Array;
  probabilities: Float64Array;
  labels: Uint8Array;
  weights: Float64Array;
}

/** Reads the examples once; then learns from those that are in `used`. */
export function learner(examples: Example[], topics: string[]): (used?: boolean[]) => Weights {
  const features = featuresOf(examples);
  return (used) => {
    const weights = Float64Array.from(examples, ({ weight }, at) =>
      used?.[at] === false ? 0 : weight,
    );
    const starts: [string, number][] = [];
    const found = new Map<string, [number, number][]>();
    topics.forEach((topic, number) => {
      const state = stateOf(topic, examples, weights);
      const learned = learnTopic(topic, features, state);
      starts.push([topic, Math.round(learned.bias * 100) / 100]);
      for (const [name, weight] of learned.weights)
        found.set(name, [...(found.get(name) ?? []), [number, weight]]);
    });
    const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    const written = inOrder.map(([name, own]) => [name, weightsInLetters(own)] as const);
    return { starts, features: Object.fromEntries(written.filter(([, letters]) => letters)) };
  };
}

function learnTopic(topic: string, features: Feature[], state: State) {
  const all = {
    rows: Uint32Array.from(state.labels.keys()),
    values: new Float64Array(state.labels.length).fill(1),
  };
  // The features of other topics' places are left out.
  const own = features
    .filter(({ kind, of }) => kind !== 'places' || of === topic)
    .map((feature) => {
      const isOwn = feature.kind === 'topics' && feature.of === topic;
      const penalty = penalties[isOwn ? 'own' : feature.kind];
      return { feature, penalty, isOwn, weight: penalty.to };
    });
  for (const { feature, weight } of own) shift(state, feature, weight);
  let bias = firstBias;
  const fit = (some: typeof own, times: number) => {
    for (let round = 0; round < times; round += 1) {
      bias += step(state, all, penalties.bias, bias);
      // A weight that stays at 0 mostly does so for good: it is tried again every few rounds.
      for (const one of some)
        if (round % 6 === 0 || one.weight !== 0)
          one.weight += step(state, one.feature, one.penalty, one.weight);
    }
  };
  fit(own, rounds);
  const matters = ({ feature, weight, isOwn }: (typeof own)[number]) =>
    isOwn ||
    feature.kind === 'places' ||
    Math.abs(weight) * Math.sqrt(feature.length) >= leastEffect;
  for (const one of own) if (!matters(one)) shift(state, one.feature, -one.weight);
  const kept = own.filter(matters);
  fit(kept, lastRounds);
  return { bias, weights: kept.map(({ feature, weight }) => [feature.name, weight] as const) };
}

function stateOf(topic: string, examples: Example[], weights: Float64Array): State {
  return {
    logOdds: new Float64Array(examples.length).fill(firstBias),
    probabilities: new Float64Array(examples.length).fill(logistic(firstBias)),
    labels: Uint8Array.from(examples, ({ topics }) => (topics.includes(topic) ? 1 : 0)),
    weights,
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
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const moved = (logOdds[row] ?? 0) + (values[at] ?? 0) * move;
    logOdds[row] = moved;
    probabilities[row] = logistic(moved);
  }
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function featuresOf(examples: Example[]): Feature[] {
  const found = new Map<string, { rows: number[]; values: number[] }>();
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      const column = found.get(name) ?? { rows: [], values: [] };
      found.set(name, column);
      column.rows.push(row);
      column.values.push(value);
    }
  });
  return [...found]
    .map(([name, { rows, values }]) => ({
      ...kindOf(name),
      name,
      rows: Uint32Array.from(rows),
      values: Float64Array.from(values),
      length: Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0)),
    }))
    .filter(({ kind, rows }) => rows.length >= fewestPapers[kind]);
}

/** By the forms of names that features.ts lists. */
function kindOf(name: string): Pick<Feature, 'kind' | 'of'> {
  if (name.startsWith('~')) return { kind: 'words', of: undefined };
  if (name.startsWith('"')) return { kind: 'phrases', of: undefined };
  const [of, where] = name.split(': ');
  return { kind: where === undefined ? 'topics' : 'places', of };
}

/** `[[3, 0.3], [12, -0.2]]` → `"3c12B"` */
export function weightsInLetters(weights: [topic: number, weight: number][]): string {
  return weights
    .map(([topic, weight]) => [topic, Math.round(weight / weightStep)] as const)
    .map(([topic, steps]) => (steps === 0 ? '' : topic + letters(Math.abs(steps), steps < 0)))
    .join('');
}

function letters(steps: number, down: boolean): string {
  const last = String.fromCharCode((down ? 64 : 96) + Math.min(26, steps));
  return steps > 26 ? last + letters(steps - 26, down) : last;
}
