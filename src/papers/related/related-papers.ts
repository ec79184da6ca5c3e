import { aboveChance } from './chance.ts';
import { type Comparison, compare } from './compare.ts';
import type { RelatablePaper } from './reading.ts';
import { reasons, sharesOf } from './reasons.ts';
import { weightsOf } from './vectors.ts';

/** A paper near another one. */
export interface Related {
  id: string;
  /** From 0, nothing in common, to 1. */
  score: number;
  /** What both speak of, as it stands in the text of the paper named here, weightiest first. */
  shared: string[];
}

const most = 6;

/** For each paper, by id, the up to six that are nearest, nearest first; fewer where fewer are near. */
export function relatedPapers(
  papers: RelatablePaper[],
  comparison = compare(papers),
): Map<string, Related[]> {
  const floor = aboveChance(comparison);
  return new Map(papers.map(({ id }, at) => [id, relatedTo(at, papers, comparison, floor)]));
}

function relatedTo(
  at: number,
  papers: RelatablePaper[],
  comparison: Comparison,
  floor: number,
): Related[] {
  const { near, readings, vectors } = comparison;
  const closest = (near[at] ?? []).filter(({ score }) => score >= floor).slice(0, most);
  const own = vectors[at] && weightsOf(vectors[at]);
  return closest.flatMap(({ at: other, score }) => {
    const [paper, reading, vector] = [papers[other], readings[other], vectors[other]];
    if (!own || !paper || !reading || !vector) return [];
    return [{ id: paper.id, score: round(score), shared: reasons(reading, sharesOf(own, vector)) }];
  });
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
