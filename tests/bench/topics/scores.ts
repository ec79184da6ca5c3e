/** How well topics match a labelling: precision, recall and F1, for each topic and over all. */
interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Papers that carry the topic by the labels. */
  support: number;
}

export interface Scores {
  papers: number;
  /** Share of papers that get any topic. */
  covered: number;
  micro: Score;
  /** Mean over the topics that occur in the labels or in the answers. */
  macroF1: number;
  topics: Record<string, Score>;
}

/** Compares the topics given to each paper with its labels. */
export function scoresOf(
  topics: string[],
  labelled: { gold: string[]; given: string[] }[],
): Scores {
  const byTopic = topics.map((topic) => {
    const count = (test: (gold: boolean, given: boolean) => boolean) =>
      labelled.filter(({ gold, given }) => test(gold.includes(topic), given.includes(topic)))
        .length;
    return {
      topic,
      right: count((g, m) => g && m),
      given: count((_, m) => m),
      gold: count((g) => g),
    };
  });
  const seen = byTopic
    .filter(({ gold, given }) => gold + given > 0)
    .map((counts) => ({ topic: counts.topic, score: scoreOf(counts) }));
  const sum = (of: 'right' | 'given' | 'gold') =>
    byTopic.reduce((total, counts) => total + counts[of], 0);
  return {
    papers: labelled.length,
    covered: rounded(labelled.filter(({ given }) => given.length > 0).length / labelled.length),
    micro: scoreOf({ right: sum('right'), given: sum('given'), gold: sum('gold') }),
    macroF1: rounded(seen.reduce((total, { score }) => total + score.f1, 0) / seen.length),
    topics: Object.fromEntries(seen.map(({ topic, score }) => [topic, score])),
  };
}

const resamples = 500;

/** In which interval 95 % of samples of these papers, drawn with repeats, have their F1 (bootstrap; the same at each run). */
export function intervalsOf(
  topics: string[],
  labelled: { gold: string[]; given: string[] }[],
): { micro: string; macro: string } {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const samples = Array.from({ length: resamples }, () =>
    scoresOf(
      topics,
      labelled.flatMap(() => labelled[Math.floor(random() * labelled.length)] ?? []),
    ),
  );
  const middle = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    return [0.025, 0.975].map((share) => sorted[Math.floor(share * resamples)]).join('–');
  };
  return {
    micro: middle(samples.map(({ micro }) => micro.f1)),
    macro: middle(samples.map(({ macroF1 }) => macroF1)),
  };
}

function scoreOf({ right, given, gold }: { right: number; given: number; gold: number }): Score {
  return {
    precision: rounded(given ? right / given : 0),
    recall: rounded(gold ? right / gold : 0),
    f1: rounded(right ? (2 * right) / (given + gold) : 0),
    support: gold,
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
