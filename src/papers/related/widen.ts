import type { Near } from './nearest.ts';
import { unitVector, type Vector } from './vectors.ts';

const lenders = 8;
const loan = 0.5;

/**
 * Lends each vector some of the words of its nearest neighbours, the nearer the more. Two papers on one matter that
 * say it in different words then meet through the papers between them.
 */
export function widened(vectors: Vector[], near: Near[][]): Vector[] {
  return vectors.map((vector, at) => {
    const weights = new Map<number, number>();
    add(weights, vector, 1);
    for (const { at: other, score } of (near[at] ?? []).slice(0, lenders)) {
      const lender = vectors[other];
      if (lender !== undefined) add(weights, lender, loan * score);
    }
    return unitVector(weights);
  });
}

function add(weights: Map<number, number>, { terms, weights: own }: Vector, times: number): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as number;
    weights.set(term, (weights.get(term) ?? 0) + times * (own[i] as number));
  }
}

/** The same neighbours with the vectors' cosine as their score, nearest first. */
export function ranked(vectors: Vector[], near: Near[][], terms: number): Near[][] {
  const spread = new Float32Array(terms);
  return near.map((list, at) => {
    const own = vectors[at];
    if (own === undefined) return [];
    own.terms.forEach((term, i) => {
      spread[term] = own.weights[i] ?? 0;
    });
    const scored = list.map(({ at: other }) => ({
      at: other,
      score: meets(spread, vectors[other]),
    }));
    for (const term of own.terms) spread[term] = 0;
    return scored.sort((a, b) => b.score - a.score || a.at - b.at);
  });
}

/** @param spread A vector's weights, each at its term's number. */
function meets(spread: Float32Array, vector: Vector | undefined): number {
  if (vector === undefined) return 0;
  const { terms, weights } = vector;
  let score = 0;
  for (let i = 0; i < terms.length; i++) {
    score += (spread[terms[i] as number] as number) * (weights[i] as number);
  }
  return score;
}
