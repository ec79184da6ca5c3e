import { type Near, type Neighbours, rowOf } from './neighbours.ts';
import { DenseVector, unitVector, type Vector, type Vectors, vectorAt } from './vectors.ts';

const neighbours = 8;
const neighbourWeight = 0.5;

/**
 * Adds to each vector some of its nearest neighbours' vectors, more of nearer ones (Rocchio's pseudo-relevance
 * feedback). So two papers on one subject are near even if they use different words, through the papers between them.
 *
 * @param terms More than the highest number of a term.
 */
export function widened(vectors: Vectors, near: Neighbours, terms: number): Vector[] {
  const sums = new Float64Array(terms);
  return Array.from(near.counts, (_, at) => {
    const met: number[] = [];
    add(vectorAt(vectors, at), 1, sums, met);
    for (const { at: other, score } of rowOf(near, at).slice(0, neighbours))
      add(vectorAt(vectors, other), neighbourWeight * score, sums, met);
    const weights = Float64Array.from(met, (term) => sums[term] ?? 0);
    for (const term of met) sums[term] = 0;
    return unitVector(Uint32Array.from(met), weights);
  });
}

/** @param met Receives the terms that had no weight before. */
function add({ terms, weights }: Vector, times: number, sums: Float64Array, met: number[]): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const before = sums[term] ?? 0;
    if (before === 0) met.push(term);
    sums[term] = before + times * (weights[i] ?? 0);
  }
}

/** The same neighbours with the cosine of the wide vectors as their score, nearest first. */
export function ranked(wide: Vector[], near: Neighbours, terms: number): Near[][] {
  const dense = new DenseVector(terms);
  return wide.map((vector, at) => {
    dense.load(vector);
    return rowOf(near, at)
      .flatMap(({ at: other }) => {
        const neighbour = wide[other];
        return neighbour ? [{ at: other, score: dense.cosine(neighbour) }] : [];
      })
      .sort((a, b) => b.score - a.score || a.at - b.at);
  });
}
