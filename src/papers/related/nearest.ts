import { type Neighbours, noNeighbours, offer } from './neighbours.ts';
import type { Vectors } from './vectors.ts';

/** How many neighbours are kept of each paper, and their least cosine. */
export const most = 40;
const floor = 0.02;

/**
 * The nearest other vectors of each vector, exactly, by the pairs with a paper from `from` on. Papers enter an inverted
 * index one after the other, and each is compared with those before it, so that every pair is compared once. The index
 * is two flat lists with room for all, which takes half the time of an array for each term.
 */
export function nearest({ starts, terms, weights }: Vectors, from: number): Neighbours {
  const papers = starts.length - 1;
  const begins = beginsOf(terms);
  const ends = begins.slice();
  const indexed = new Uint32Array(terms.length);
  const indexedWeights = new Float32Array(terms.length);
  const asked = from > 0 && new Set(terms.subarray(starts[from]));
  const scores = new Float32Array(papers);
  const near = noNeighbours(papers, most);
  for (let at = 0; at < papers; at++) {
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
      const weight = weights[i] ?? 0;
      const term = terms[i] ?? 0;
      if (asked && !asked.has(term)) continue;
      const end = ends[term] ?? 0;
      for (let j = at < from ? end : (begins[term] ?? 0); j < end; j++) {
        const paper = indexed[j] ?? 0;
        scores[paper] = (scores[paper] ?? 0) + weight * (indexedWeights[j] ?? 0);
      }
      indexed[end] = at;
      indexedWeights[end] = weight;
      ends[term] = end + 1;
    }
    if (at < from) continue;
    for (let other = 0; other < at; other++) {
      const score = scores[other] ?? 0;
      if (score < floor) continue;
      offer(near, at, other, score);
      offer(near, other, at, score);
    }
    scores.fill(0, 0, at);
  }
  return near;
}

/** Where each term's papers begin in an index of all. */
function beginsOf(terms: Uint32Array): Uint32Array {
  const last = terms.reduce((last, term) => Math.max(last, term), 0);
  const begins = new Uint32Array(last + 2);
  for (const term of terms) begins[term + 1] = (begins[term + 1] ?? 0) + 1;
  for (let term = 0; term <= last; term++)
    begins[term + 1] = (begins[term + 1] ?? 0) + (begins[term] ?? 0);
  return begins;
}
