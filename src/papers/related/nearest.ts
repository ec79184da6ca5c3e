import { type Neighbours, noNeighbours, offer } from './neighbours.ts';
import type { Vectors } from './vectors.ts';

interface Search {
  /** Neighbours wanted for each paper. */
  most: number;
  /** The least cosine. */
  floor: number;
  /** Only pairs with a paper from here on. */
  from: number;
  /** Only the pairs whose later paper is this one of every `parts`: a thread's share of the work. */
  part: number;
  parts: number;
}

/**
 * The nearest other vectors of each vector, exactly. Papers enter an inverted index one after the other, and each is
 * compared with those before it, so that every pair is compared once.
 */
export function nearest(vectors: Vectors, { most, floor, from, part, parts }: Search): Neighbours {
  const papers = vectors.starts.length - 1;
  const index = indexOf(vectors);
  const scores = new Float32Array(papers);
  const near = noNeighbours(papers, most);
  for (let at = 0; at < papers; at++) {
    if (at >= from && at % parts === part) {
      meet(at, vectors, index, scores);
      for (let other = 0; other < at; other++) {
        const score = scores[other] ?? 0;
        if (score < floor) continue;
        offer(near, at, other, score);
        offer(near, other, at, score);
      }
      scores.fill(0, 0, at);
    }
    pass(at, vectors, index);
  }
  return near;
}

/** Each term's papers in their order, and its weight in each. */
interface Index {
  starts: Uint32Array;
  /** By term: the end of the papers that were passed. */
  passed: Uint32Array;
  papers: Uint32Array;
  weights: Float32Array;
}

function indexOf({ starts, terms, weights }: Vectors): Index {
  const termCount = terms.reduce((most, term) => Math.max(most, term + 1), 0);
  const index = {
    starts: startsOf(terms, termCount),
    passed: new Uint32Array(termCount),
    papers: new Uint32Array(terms.length),
    weights: new Float32Array(terms.length),
  };
  const ends = index.starts.slice();
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
      const term = terms[i] ?? 0;
      const place = ends[term] ?? 0;
      index.papers[place] = at;
      index.weights[place] = weights[i] ?? 0;
      ends[term] = place + 1;
    }
  }
  index.passed.set(index.starts);
  return index;
}

function startsOf(terms: Uint32Array, termCount: number): Uint32Array {
  const counts = new Uint32Array(termCount);
  for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  let end = 0;
  return counts.map((count) => {
    end += count;
    return end - count;
  });
}

/** Adds up the dot products of the paper with all papers that were passed. */
function meet(at: number, vectors: Vectors, index: Index, scores: Float32Array): void {
  const { papers, weights, starts, passed } = index;
  for (let i = vectors.starts[at] ?? 0; i < (vectors.starts[at + 1] ?? 0); i++) {
    const term = vectors.terms[i] ?? 0;
    const weight = vectors.weights[i] ?? 0;
    const end = passed[term] ?? 0;
    for (let j = starts[term] ?? 0; j < end; j++) {
      const paper = papers[j] ?? 0;
      scores[paper] = (scores[paper] ?? 0) + weight * (weights[j] ?? 0);
    }
  }
}

function pass(at: number, { starts, terms }: Vectors, { passed }: Index): void {
  for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
    const term = terms[i] ?? 0;
    passed[term] = (passed[term] ?? 0) + 1;
  }
}
