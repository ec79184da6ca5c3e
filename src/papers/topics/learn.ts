/** Learns the weights from labelled papers: one logistic regression a topic, drawn towards its phrases' own score. */
import type { TopicWeights } from './weights.ts';

export interface Lesson {
  /** By name. */
  signals: Map<string, number>;
  topics: string[];
  /** How much this paper's labels count. */
  trust: number;
}

/** Where a weight is drawn to, and how strongly; found by cross-validation, the results hardly depend on them. */
const pull = {
  own: { to: 1.5, by: 1, least: 0 },
  places: { to: 0, by: 1.5, least: 0 },
  topics: { to: 0, by: 8, least: 0.3 },
  phrases: { to: 0, by: 5, least: 0.3 },
  words: { to: 0, by: 0.8, least: 0.3 },
};
const start = -2;
const rounds = 25;
/** What is seen in fewer papers teaches nothing that holds elsewhere. */
const fewestPapers = { places: 1, topics: 1, phrases: 3, words: 5 };
/** Smaller weights are left out of the file. */
const smallest = 0.05;

interface Pull {
  to: number;
  by: number;
  /** What a weight must gain by before it counts at all: most stay at nothing. */
  least: number;
}

interface Column {
  name: string;
  kind: 'places' | 'topics' | 'phrases' | 'words';
  key: string;
  pull: Pull;
  seen: Seen;
  weight: number;
}

/** The lessons that a column has a value in, and their values. */
interface Seen {
  rows: number[];
  values: number[];
}

/** How likely the topic is in each lesson, by the weights so far. */
interface State {
  odds: Float64Array;
  chances: Float64Array;
  labels: Uint8Array;
  trusts: Float64Array;
}

/** The weights of one topic. Newton's method, one weight at a time; deterministic. */
export function learnTopic(topic: string, lessons: Lesson[]): TopicWeights {
  const columns = columnsOf(topic, lessons);
  const state = stateOf(topic, lessons);
  for (const { seen, weight } of columns) shift(state, seen, weight);
  const all = { rows: lessons.map((_, row) => row), values: lessons.map(() => 1) };
  let bias = start;
  for (let round = 0; round < rounds; round += 1) {
    bias += step(state, all, { to: 0, by: 0, least: 0 }, bias);
    // A weight that stays at nothing mostly does so for good: it is asked again every few rounds.
    for (const column of round % 6 === 0 ? columns : columns.filter(({ weight }) => weight !== 0))
      column.weight += step(state, column.seen, column.pull, column.weight);
  }
  return asWeights(bias, columns);
}

function stateOf(topic: string, lessons: Lesson[]): State {
  return {
    odds: new Float64Array(lessons.length).fill(start),
    chances: new Float64Array(lessons.length).fill(chanceAt(start)),
    labels: Uint8Array.from(lessons, ({ topics }) => (topics.includes(topic) ? 1 : 0)),
    trusts: Float64Array.from(lessons, ({ trust }) => trust),
  };
}

/** Moves one weight to where it fits best; returns by how much. */
function step(state: State, seen: Seen, pull: Pull, weight: number): number {
  const { chances, labels, trusts } = state;
  let slope = pull.by * (weight - pull.to);
  let bend = pull.by + 1e-6;
  for (let at = 0; at < seen.rows.length; at += 1) {
    const row = seen.rows[at] ?? 0;
    const value = seen.values[at] ?? 0;
    const chance = chances[row] ?? 0;
    const trust = trusts[row] ?? 0;
    slope += trust * value * (chance - (labels[row] ?? 0));
    bend += trust * value * value * Math.max(0.05, chance * (1 - chance));
  }
  const best = weight - slope / bend;
  const kept = Math.sign(best) * Math.max(0, Math.abs(best) - pull.least / bend);
  const move = Math.max(-1, Math.min(1, kept - weight));
  if (Math.abs(move) < 1e-5) return 0;
  shift(state, seen, move);
  return move;
}

/** What a weight's move does to the lessons that it is seen in; most weights never move. */
function shift({ odds, chances }: State, { rows, values }: Seen, move: number): void {
  if (move === 0) return;
  rows.forEach((row, at) => {
    const moved = (odds[row] ?? 0) + (values[at] ?? 0) * move;
    odds[row] = moved;
    chances[row] = chanceAt(moved);
  });
}

function chanceAt(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function columnsOf(topic: string, lessons: Lesson[]): Column[] {
  const columns = new Map<string, Column>();
  lessons.forEach(({ signals }, row) => {
    for (const [name, value] of signals) {
      const column = columns.get(name) ?? emptyColumn(topic, name);
      if (!column) continue;
      columns.set(name, column);
      column.seen.rows.push(row);
      column.seen.values.push(value);
    }
  });
  return [...columns.values()].filter(({ kind, seen }) => seen.rows.length >= fewestPapers[kind]);
}

/** The signals of other topics' places are left out. */
function emptyColumn(topic: string, name: string): Column | undefined {
  if (name.startsWith('~')) return column(name, 'words', name.slice(1), pull.words);
  if (name.startsWith('"')) return column(name, 'phrases', name.slice(1, -1), pull.phrases);
  const [of = '', where] = name.split(': ');
  if (where !== undefined)
    return of === topic ? column(name, 'places', where, pull.places) : undefined;
  return column(name, 'topics', name, name === topic ? pull.own : pull.topics);
}

function column(name: string, kind: Column['kind'], key: string, pull: Pull): Column {
  return { name, kind, key, pull, seen: { rows: [], values: [] }, weight: pull.to };
}

function asWeights(bias: number, columns: Column[]): TopicWeights {
  const of = (kind: Column['kind']) =>
    Object.fromEntries(
      columns
        .filter((column) => column.kind === kind && Math.abs(column.weight) >= smallest)
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
