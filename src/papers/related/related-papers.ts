import { type Comparison, similarity } from './compare.ts';
import type { RelatablePaper } from './paper-terms.ts';
import { reasons, sharesOf, stressed } from './reasons.ts';
import { DenseVector, vectorAt } from './vectors.ts';

/** A paper near another one. */
export interface Related {
  id: string;
  /** From 0, nothing in common, to 1. */
  score: number;
  /** Words and phrases of both papers, as this paper writes them, weightiest first. */
  shared: string[];
}

/** The reasons that were found before for two papers (given by their indexes), or else those that `make` finds. */
export type Recall = (paper: number, other: number, make: () => string[]) => string[];

const most = 6;
/** Of the nearest paper's score. */
const leastShare = 0.65;
/** Of the least score: from here on, one reason is enough. */
const surely = 1.3;

/** Paper id → up to six related papers, nearest first; fewer if fewer are near. */
export function relatedPapers(
  papers: RelatablePaper[],
  comparison: Comparison,
  recall: Recall = (_paper, _other, make) => make(),
): Map<string, Related[]> {
  const { near, vectors, termsOf, terms } = comparison;
  const floor = aboveChance(comparison);
  const own = new DenseVector(terms);
  const related = papers.map(({ id }, at): [string, Related[]] => {
    const best = near[at]?.[0]?.score ?? 0;
    const least = Math.max(floor, leastShare * best);
    const closest = (near[at] ?? []).filter(({ score }) => score >= least).slice(0, most);
    own.load(vectorAt(vectors, at));
    const why = (other: number) => () =>
      reasons(termsOf(other), sharesOf(own, vectorAt(vectors, other)), stressed(termsOf(at)));
    const told = closest.map(({ at: other, score }) => ({
      id: papers[other]?.id ?? '',
      score: round(score),
      shared: recall(at, other, why(other)),
    }));
    // What two papers have in common should be named; one word may be by chance.
    const isMeant = ({ score, shared }: Related) =>
      shared.length > 1 || (shared.length === 1 && score >= surely * floor);
    return [id, told.filter(isMeant)];
  });
  return new Map(related);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

const strides = [1, 7, 31, 101, 307];
const mostPairs = 4000;
const deviations = 2;
const leastScore = 0.27;
/** With fewer papers, only the lowest score decides. */
const enoughPapers = 30;

/**
 * The score from which two papers are nearer than chance: two standard deviations above the mean of
 * random pairs. A fixed score does not work, since in a small library on one subject all scores are high. Measured by
 * neighbours without a common topic (topics given by people): of 62 papers on attention, 44 in 100 below a score of
 * 0.43 and 7 above; of 160 mixed papers, 32 in 100 below 0.33 and 11 above.
 */
function aboveChance(comparison: Comparison): number {
  if (comparison.wide.length < enoughPapers) return leastScore;
  const similarityOf = similarity(comparison);
  const scores = arbitraryPairs(comparison.wide.length).map(([a, b]) => similarityOf(a, b));
  const mean = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
  const variance =
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length || 1);
  return Math.max(leastScore, mean + deviations * Math.sqrt(variance));
}

function arbitraryPairs(papers: number): [number, number][] {
  const pairs = strides.flatMap((stride) =>
    Array.from({ length: Math.max(0, papers - stride) }, (_, at): [number, number] => [
      at,
      at + stride,
    ]),
  );
  const keep = Math.ceil(pairs.length / mostPairs);
  return pairs.filter((_, at) => at % keep === 0);
}
