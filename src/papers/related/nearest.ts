import { type Neighbours, noNeighbours, offer } from './neighbours.ts';
import type { Vectors } from './vectors.ts';

/** A term's papers in their order, and its weight in each; parallel. */
interface PostingList {
  papers: number[];
  weights: number[];
}

/** How many neighbours are kept of each paper, and their least cosine. */
export const most = 40;
const floor = 0.02;

/**
 * The nearest other vectors of each vector, exactly, by the pairs with a paper from `from` on. Papers enter an inverted
 * index one after the other, and each is compared with those before it, so that every pair is compared once.
 */
export function nearest(vectors: Vectors, from: number): Neighbours {
  const papers = vectors.starts.length - 1;
  const index: PostingList[] = [];
  const asked = from > 0 && new Set(vectors.terms.subarray(vectors.starts[from]));
  const scores = new Float32Array(papers);
  const near = noNeighbours(papers, most);
  for (let at = 0; at < papers; at++) {
    for (let i = vectors.starts[at] ?? 0; i < (vectors.starts[at + 1] ?? 0); i++) {
      const weight = vectors.weights[i] ?? 0;
      const term = vectors.terms[i] ?? 0;
      if (asked && !asked.has(term)) continue;
      const list = index[term] ?? { papers: [], weights: [] };
      index[term] = list;
      if (at >= from) addProducts(list, weight, scores);
      list.papers.push(at);
      list.weights.push(weight);
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

function addProducts({ papers, weights }: PostingList, weight: number, scores: Float32Array): void {
  for (let i = 0; i < papers.length; i++) {
    const paper = papers[i] ?? 0;
    scores[paper] = (scores[paper] ?? 0) + weight * (weights[i] ?? 0);
  }
}
