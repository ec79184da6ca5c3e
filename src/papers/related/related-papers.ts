import { aboveChance } from './chance.ts';
import type { Comparison } from './compare.ts';
import type { RelatablePaper } from './reading.ts';
import { reasons, sharesOf, stressed } from './reasons.ts';
import { Spread } from './spread.ts';
import { vectorAt } from './vectors.ts';

/** A paper near another one. */
export interface Related {
  id: string;
  /** From 0, nothing in common, to 1. */
  score: number;
  /** What both speak of, as it stands in the text of the paper named here, weightiest first. */
  shared: string[];
}

/** Gives the reasons that were found before for two papers, by their places, else what `make` finds. */
export type Recall = (paper: number, other: number, make: () => string[]) => string[];

const most = 6;

/** For each paper, by id, the up to six that are nearest, nearest first; fewer where fewer are near. */
export function relatedPapers(
  papers: RelatablePaper[],
  comparison: Comparison,
  recall: Recall = (_paper, _other, make) => make(),
): Map<string, Related[]> {
  const { near, vectors, readingOf, terms } = comparison;
  const floor = aboveChance(comparison);
  const own = new Spread(terms);
  const related = papers.map(({ id }, at): [string, Related[]] => {
    const closest = (near[at] ?? []).filter(({ score }) => score >= floor).slice(0, most);
    own.hold(vectorAt(vectors, at));
    const why = (other: number) => () =>
      reasons(readingOf(other), sharesOf(own, vectorAt(vectors, other)), stressed(readingOf(at)));
    return [
      id,
      closest.map(({ at: other, score }) => ({
        id: papers[other]?.id ?? '',
        score: round(score),
        shared: recall(at, other, why(other)),
      })),
    ];
  });
  return new Map(related);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
