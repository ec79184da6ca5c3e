/** How near two papers are: by the terms that both have, and by meaning where vectors of it are known. */
import { type Neighbours, noNeighbours, offer, rowOf } from './neighbours.ts';
import { DenseVector, type Vectors, vectorAt } from './vectors.ts';

/** By paper, where it lies by meaning: vectors of length 1; null where none are known. */
export type Meanings = readonly Float32Array[] | null;

/** What nearness by meaning counts beside that by terms. Chosen by `npm run bench:related`. */
const meaningWeight = 0.4;

export interface Compared {
  vectors: Vectors;
  /** More than the highest number of a term. */
  terms: number;
  meanings: Meanings;
}

/** Makes a function that says how near two papers are, by their indexes: from 0 to 1. */
export function similarity({
  vectors,
  terms,
  meanings,
}: Compared): (one: number, other: number) => number {
  const dense = new DenseVector(terms);
  let loaded = -1;
  return (one, other) => {
    if (loaded !== one) dense.load(vectorAt(vectors, one));
    loaded = one;
    return withMeaning(dense.cosine(vectorAt(vectors, other)), meanings, one, other);
  };
}

/** The neighbours, near by their terms, in the order of terms and meaning. */
export function ranked(byTerms: Neighbours, meanings: Meanings): Neighbours {
  const near = noNeighbours(byTerms.counts.length, byTerms.most);
  byTerms.counts.forEach((_, at) => {
    for (const { at: other, score } of rowOf(byTerms, at))
      offer(near, at, other, withMeaning(score, meanings, at, other));
  });
  return near;
}

function withMeaning(cosine: number, meanings: Meanings, one: number, other: number): number {
  if (!meanings) return cosine;
  const meaning = Math.max(0, product(meanings[one], meanings[other]));
  return (cosine + meaningWeight * meaning) / (1 + meaningWeight);
}

function product(
  one: Float32Array = new Float32Array(),
  other: Float32Array = new Float32Array(),
): number {
  let sum = 0;
  for (let d = 0; d < one.length; d++) sum += (one[d] as number) * (other[d] as number);
  return sum;
}
