import { nearest } from './nearest.ts';
import { reasons, type Shares } from './reasons.ts';
import { type RelatablePaper, type Terms, termsOf } from './terms.ts';
import { type Usage, usageOf, type Vector, vectorOf } from './vectors.ts';

/** A paper near another one. */
export interface Related {
  id: string;
  /** From 0, nothing in common, to 1. */
  score: number;
  /** What both speak of, as it stands in the other paper's text, weightiest first. */
  shared: string[];
}

const most = 6;
/** Below it, two papers share little more than a way of writing. */
const floor = 0.08;

/** For each paper, by id, the up to six that are nearest, nearest first. */
export function relatedPapers(papers: RelatablePaper[]): Map<string, Related[]> {
  const library = papers.map(termsOf);
  const usage = usageOf(library);
  const vectors = library.map((terms) => vectorOf(terms, usage));
  const near = nearest(vectors, most, floor);
  return new Map(
    papers.map((paper, at) => [
      paper.id,
      (near[at] ?? []).flatMap(({ at: other, score }) => {
        const related = papers[other];
        if (related === undefined) return [];
        const shares = sharesOf(library[at], vectors[at], vectors[other], usage);
        const shared = reasons(`${related.title}\n${related.abstract}`, shares);
        return [{ id: related.id, score: round(score), shared }];
      }),
    ]),
  );
}

function sharesOf(terms: Terms = new Map(), one?: Vector, other?: Vector, usage?: Usage): Shares {
  const weights = new Map<number, number>();
  one?.terms.forEach((term, i) => {
    weights.set(term, one.weights[i] ?? 0);
  });
  const products = new Map<number, number>();
  other?.terms.forEach((term, i) => {
    const weight = weights.get(term);
    if (weight !== undefined) products.set(term, weight * (other.weights[i] ?? 0));
  });
  const shares: Shares = new Map();
  for (const term of terms.keys()) {
    const share = products.get(usage?.numbers.get(term) ?? -1);
    if (share !== undefined) shares.set(term, share);
  }
  return shares;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
