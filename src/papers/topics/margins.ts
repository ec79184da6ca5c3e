/** How near a paper is to each topic, by its signals and what they weigh. */
import type { Signals } from './signals.ts';
import type { Topic } from './topic.ts';
import { bySignal, type Weights } from './weights.ts';

/** A topic with weights is earned from this probability on. */
export const threshold = 0.4;

/** Log-odds of the threshold, and of a topic that its phrases alone just earn. */
const enough = Math.log(threshold / (1 - threshold));

/** Without weights a topic is earned when its phrases score 1: one sure phrase, two likely ones, … */
const enoughScore = 1;

/** How far above what is enough each topic stands, in order of the topics. */
export type Margins = Float64Array;

/** Reads weights once; then each signal of a paper costs one pass over the topics that it weighs in. */
export function marginReader(
  topics: Topic[],
  weights: Weights,
  numberOf: (name: string) => number,
): (signals: Signals) => Margins {
  const starts = Float64Array.from(topics, ({ id }) =>
    weights[id] ? weights[id].start - enough : -enoughScore,
  );
  const uses = usesOf(topics, weights, numberOf);
  return ({ numbers, values }) => {
    const margins = starts.slice();
    for (let at = 0; at < numbers.length; at += 1)
      addTo(margins, uses, numbers[at] ?? 0, values[at] ?? 0);
    return margins;
  };
}

/** What signals weigh in which topics, one signal after another; common words weigh in most of them. */
interface Uses {
  /** By the number of the signal: where its uses start; they end where those of the next do. */
  starts: Uint32Array;
  topics: Uint16Array;
  weights: Float64Array;
}

function addTo(margins: Margins, uses: Uses, signal: number, value: number): void {
  const end = uses.starts[signal + 1] ?? 0;
  for (let at = uses.starts[signal] ?? 0; at < end; at += 1) {
    const topic = uses.topics[at] ?? 0;
    margins[topic] = (margins[topic] ?? 0) + (uses.weights[at] ?? 0) * value;
  }
}

function usesOf(topics: Topic[], weights: Weights, numberOf: (name: string) => number): Uses {
  const bySignals: { topic: number; weight: number }[][] = [];
  topics.forEach(({ id }, topic) => {
    const own = weights[id];
    for (const [name, weight] of own ? bySignal(id, own) : [[id, 1] as const]) {
      const signal = numberOf(name);
      while (bySignals.length <= signal) bySignals.push([]);
      bySignals[signal]?.push({ topic, weight });
    }
  });
  const starts = new Uint32Array(bySignals.length + 1);
  bySignals.forEach((uses, signal) => {
    starts[signal + 1] = (starts[signal] ?? 0) + uses.length;
  });
  const uses = bySignals.flat();
  return {
    starts,
    topics: Uint16Array.from(uses, ({ topic }) => topic),
    weights: Float64Array.from(uses, ({ weight }) => weight),
  };
}
