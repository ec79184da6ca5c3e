/** Adds half the weights of the eight nearest papers' terms to a paper's own, and ranks its nearest forty again. */
import { type Neighbours, noNeighbours, offer, rowOf } from './neighbours.ts';
import { DenseVector, unitVector, type Vector, type Vectors, vectorAt } from './vectors.ts';

const neighbours = 8;
const neighbourWeight = 0.5;

/**
 * Adds to a vector some of its nearest neighbours’ (Rocchio’s pseudo-relevance feedback): papers on one subject are near
 * even with different words.
 *
 * @param terms More than the highest number of a term.
 */
export function widening(
  vectors: Vectors,
  near: Neighbours,
  terms: number,
): (at: number) => Vector {
  const sums = new Float64Array(terms);
  const made: Vector[] = [];
  const widened = (at: number) => {
    const met: number[] = [];
    add(vectorAt(vectors, at), 1, sums, met);
    for (const { at: other, score } of rowOf(near, at).slice(0, neighbours))
      add(vectorAt(vectors, other), neighbourWeight * score, sums, met);
    const weights = new Float64Array(met.length);
    met.forEach((term, at) => {
      weights[at] = sums[term] ?? 0;
      sums[term] = 0;
    });
    return unitVector(new Uint32Array(met), weights);
  };
  return (at) => {
    made[at] ??= widened(at);
    return made[at];
  };
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

/** By paper, where it lies by meaning: vectors of length 1; null where none are known. */
export type Meanings = readonly Float32Array[] | null;

/** What nearness by meaning counts beside that by terms. Chosen by `npm run bench:related`: between 0.3 and 0.6 the measures are flat. */
const meaningWeight = 0.4;

interface Compared {
  wideOf: (at: number) => Vector;
  terms: number;
  meanings: Meanings;
}

/** Makes a function that says how near two papers are, by their indexes: from 0 to 1. */
export function similarity({
  wideOf,
  terms,
  meanings,
}: Compared): (one: number, other: number) => number {
  const dense = new DenseVector(terms);
  let loaded = -1;
  return (one, other) => {
    if (loaded !== one) dense.load(wideOf(one));
    loaded = one;
    const near = dense.cosine(wideOf(other));
    if (!meanings) return near;
    const meaning = Math.max(0, product(meanings[one], meanings[other]));
    return (near + meaningWeight * meaning) / (1 + meaningWeight);
  };
}

function product(
  one: Float32Array = new Float32Array(),
  other: Float32Array = new Float32Array(),
): number {
  let sum = 0;
  for (let d = 0; d < one.length; d++) sum += (one[d] as number) * (other[d] as number);
  return sum;
}

/**
 * Ranks the neighbours again by how near they are, nearest first.
 *
 * @param before The result for the first of these papers: only pairs whose wide vectors have changed since are compared again.
 */
export function ranked(
  direct: Neighbours,
  compared: Compared,
  before: { direct: Neighbours; near: Neighbours },
): Neighbours {
  const near = noNeighbours(direct.counts.length, direct.most);
  const isNew = Array.from(direct.counts, (_, at) => !isAsBefore(at, direct, before));
  const nearness = similarity(compared);
  isNew.forEach((itself, at) => {
    const scores = new Map(
      itself ? [] : rowOf(before.near, at).map(({ at: other, score }) => [other, score]),
    );
    for (const { at: other } of rowOf(direct, at)) {
      const known = isNew[other] ? undefined : scores.get(other);
      offer(near, at, other, known ?? nearness(at, other));
    }
  });
  return near;
}

/** Whether a paper's wide vector is as it was. */
function isAsBefore(
  row: number,
  direct: Neighbours,
  before: { direct: Neighbours; near: Neighbours },
): boolean {
  if (row >= before.near.counts.length) return false;
  const [ours, theirs] = [direct, before.direct].map((list) =>
    rowOf(list, row).slice(0, neighbours),
  );
  return JSON.stringify(ours) === JSON.stringify(theirs);
}
