/** The learned weights, `content/learned/weights.json`: a logistic regression over features for each topic. */
import { z } from 'astro/zod';
import type { Features } from './features.ts';
import type { Topic } from './topic.ts';

export const weightsSchema = z.object({
  /** Each topic's id and bias: rare topics start lower. Features number the topics in this order, from 0. */
  starts: z.array(z.tuple([z.string(), z.number()])),
  /**
   * Feature (features.ts) → weights, each after its topic’s number, in tenths: `a`–`z` 1–26 up, `A`–`Z` down, letters add up.
   * `"3c12B"`: 0.3 for topic 3, -0.2 for topic 12.
   */
  features: z.record(z.string(), z.string().regex(/^(?:\d+[a-zA-Z]+)+$/)),
});

export type Weights = z.infer<typeof weightsSchema>;

/** Every topic is then earned by its phrases alone. */
export const noWeights: Weights = { starts: [], features: {} };

/** What a letter is worth. */
export const weightStep = 0.1;

interface TopicWeight {
  topic: number;
  weight: number;
}

function weightsFrom(written: string): TopicWeight[] {
  return [...written.matchAll(/(\d+)([a-zA-Z]+)/g)].map(([, topic, letters = '']) => ({
    topic: Number(topic),
    weight: weightStep * [...letters].reduce((sum, letter) => sum + stepsOf(letter), 0),
  }));
}

function stepsOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return code > 96 ? code - 96 : 64 - code;
}

/** A topic with weights is earned from this probability on. */
const threshold = 0.4;

const thresholdLogOdds = Math.log(threshold / (1 - threshold));

/**
 * Without weights a paper has a topic from a score of 1 on, if it is nearly that of its best such topic: micro-F1 0.777 on
 * the 160 papers of dev-topics.jsonl. The share is chosen on the same papers, from 0, 0.5, 0.7, 0.9: expect less on others.
 */
const enoughScore = 1;
const shareOfBest = 0.9;

export type WeightReader = ReturnType<typeof weightReader>;

/** Reads weights once; then each feature of a paper costs one pass over the topics that it has a weight in. */
export function weightReader(topics: Topic[], learned: Weights) {
  const weights = underPresentIds(learned, topics);
  const starts = new Map(weights.starts);
  const biases = Float64Array.from(
    topics,
    ({ id }) => (starts.get(id) ?? thresholdLogOdds) - thresholdLogOdds,
  );
  const unlearned = [...topics.keys()].filter((at) => !starts.has(topics[at]?.id ?? ''));
  const byFeature = weightsByFeature(topics, weights, unlearned);
  return {
    /** How far above the threshold a paper is for each topic, in the order of topics. */
    marginsOf(features: Features): Float64Array {
      const margins = biases.slice();
      for (const [feature, value] of features)
        for (const { topic, weight } of byFeature.get(feature) ?? [])
          margins[topic] = (margins[topic] ?? 0) + weight * value;
      const best = Math.max(0, ...unlearned.map((topic) => margins[topic] ?? 0));
      const least = Math.max(enoughScore, shareOfBest * best);
      for (const topic of unlearned) margins[topic] = (margins[topic] ?? 0) - least;
      return margins;
    },
    /** 0 where it has none. */
    weightOf: (feature: string, topic: number) =>
      byFeature.get(feature)?.find((one) => one.topic === topic)?.weight ?? 0,
  };
}

/** What was learned of a topic stays true when it gets another id, but not when it joins a topic of which some was learned. */
function underPresentIds({ starts, features }: Weights, topics: Topic[]): Weights {
  const learned = new Set(starts.map(([id]) => id));
  const free = learned.difference(new Set(topics.map(({ id }) => id)));
  const renamed = topics.flatMap(({ id, formerly }): [string, string][] => {
    const [only, ...others] = formerly.filter((former) => free.has(former));
    return only && others.length === 0 && !learned.has(id) ? [[only, id]] : [];
  });
  const former = new Map(renamed);
  if (former.size === 0) return { starts, features };
  const present = (name: string) => {
    const id = name.split(':')[0] ?? '';
    return (former.get(id) ?? id) + name.slice(id.length);
  };
  return {
    starts: starts.map(([id, bias]) => [present(id), bias]),
    features: Object.fromEntries(
      Object.entries(features).map(([name, written]) => [present(name), written]),
    ),
  };
}

/** Weights of topics that the library does not have are left out; of the unlearned, the score counts as it is. */
function weightsByFeature(topics: Topic[], { starts, features }: Weights, unlearned: number[]) {
  const indexes = new Map(topics.map(({ id }, index) => [id, index]));
  const found = new Map<string, TopicWeight[]>();
  for (const [feature, written] of Object.entries(features))
    found.set(
      feature,
      weightsFrom(written).flatMap(({ topic: number, weight }) => {
        const topic = indexes.get(starts[number]?.[0] ?? '');
        return topic === undefined ? [] : [{ topic, weight }];
      }),
    );
  for (const topic of unlearned) {
    const id = topics[topic]?.id ?? '';
    found.set(id, [...(found.get(id) ?? []), { topic, weight: 1 }]);
  }
  return found;
}
