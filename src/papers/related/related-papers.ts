/** Chooses a paper's related papers: up to six that are nearer than random pairs mostly are, with at least two reasons; all but the nearest must also reach a fixed score. */
import type { Comparison } from './compare.ts';
import { rowOf } from './neighbours.ts';
import type { RelatablePaper } from './paper-terms.ts';
import { reasons, sharesOf, stressed } from './reasons.ts';
import { DenseVector, vectorAt } from './vectors.ts';

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
const leastShare = 0.55;
/** Of the least score: from here on, one reason is enough. */
const surely = 1.3;
/** All but the nearest need at least this score. Of pairs of Daily Papers just above it, nine of ten have a topic in common; of all pairs shown, 95 of 100. */
const leastOfOthers = 0.24;

/** Paper id → up to six related papers, nearest first; fewer if fewer are near. */
export function relatedPapers(
  papers: RelatablePaper[],
  comparison: Comparison,
  recall: Recall = (_paper, _other, make) => make(),
): Map<string, Related[]> {
  const { settled, near: nearest, vectors, termsOf, terms } = comparison;
  const { floor } = settled;
  const own = new DenseVector(terms);
  const related = papers.map(({ id }, at): [string, Related[]] => {
    const near = rowOf(nearest, at);
    const least = Math.max(floor, leastShare * (near[0]?.score ?? 0));
    const closest = near.filter(({ score }) => score >= least).slice(0, most);
    const why = (other: number) => () => {
      own.load(vectorAt(vectors, at));
      return reasons(
        termsOf(other),
        sharesOf(own, vectorAt(vectors, other)),
        stressed(termsOf(at)),
      );
    };
    const candidates = closest.map(({ at: other, score }) => ({
      id: papers[other]?.id ?? '',
      score: round(score),
      shared: recall(at, other, why(other)),
    }));
    // What two papers have in common should be named; one word may be by chance.
    const isMeant = ({ score, shared }: Related) =>
      shared.length > 1 || (shared.length === 1 && score >= surely * floor);
    const isEnough = ({ score }: Related, i: number) => i === 0 || score >= leastOfOthers;
    return [id, candidates.filter(isMeant).filter(isEnough)];
  });
  return new Map(related);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
