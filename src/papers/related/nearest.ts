import type { Vector } from './vectors.ts';

/** Another vector, by its place in the list, and the cosine of the two. */
export interface Near {
  at: number;
  score: number;
}

/**
 * For each vector the `most` others that are nearest, exactly, none below `floor`. An inverted index holds the
 * vectors seen so far and each new one meets only those, so that every pair is met once.
 *
 * @param known What this function gave for the first vectors alone: these then meet only the ones after them.
 */
export function nearest(
  vectors: Vector[],
  most: number,
  floor: number,
  known: readonly Near[][] = [],
): Near[][] {
  const postings: Posting[] = [];
  const scores = new Float32Array(vectors.length);
  const best: Near[][] = vectors.map((_, at) => [...(known[at] ?? [])]);
  vectors.forEach((vector, at) => {
    if (at >= known.length) {
      meet(vector, postings, scores);
      for (let other = 0; other < at; other++) {
        const score = scores[other] ?? 0;
        scores[other] = 0;
        if (score < floor) continue;
        offer(best[at], { at: other, score }, most);
        offer(best[other], { at, score }, most);
      }
    }
    enter(vector, at, postings);
  });
  return best;
}

/** One term's papers and its weight in each, growing by doubling. */
interface Posting {
  count: number;
  papers: Uint32Array;
  weights: Float32Array;
}

function meet(vector: Vector, postings: Posting[], scores: Float32Array): void {
  for (let i = 0; i < vector.terms.length; i++) {
    const posting = postings[vector.terms[i] ?? 0];
    if (posting === undefined) continue;
    const { papers, weights, count } = posting;
    const weight = vector.weights[i] ?? 0;
    for (let j = 0; j < count; j++) {
      const paper = papers[j] as number;
      scores[paper] = (scores[paper] as number) + weight * (weights[j] as number);
    }
  }
}

function enter(vector: Vector, at: number, postings: Posting[]): void {
  vector.terms.forEach((term, i) => {
    const posting = postings[term] ?? {
      count: 0,
      papers: new Uint32Array(2),
      weights: new Float32Array(2),
    };
    postings[term] = posting;
    if (posting.count === posting.papers.length) grow(posting);
    posting.papers[posting.count] = at;
    posting.weights[posting.count] = vector.weights[i] ?? 0;
    posting.count += 1;
  });
}

function grow(posting: Posting): void {
  const papers = new Uint32Array(posting.count * 2);
  papers.set(posting.papers);
  const weights = new Float32Array(posting.count * 2);
  weights.set(posting.weights);
  Object.assign(posting, { papers, weights });
}

/** Keeps the list sorted, best first; of equal ones the earlier paper first. */
function offer(best: Near[] | undefined, near: Near, most: number): void {
  if (best === undefined) return;
  const last = best[most - 1];
  if (last !== undefined && last.score >= near.score) return;
  let place = best.length;
  while (place > 0 && (best[place - 1] as Near).score < near.score) place -= 1;
  best.splice(place, 0, near);
  best.length = Math.min(best.length, most);
}
