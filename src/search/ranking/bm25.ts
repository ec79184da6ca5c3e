import type { Lengths } from '../pagefind/full-text.ts';
import type { PostingList } from '../pagefind/posting-list.ts';
import { bm25 } from '../tuning.ts';

/** Sums by paper what holding each of the posting lists tells, by BM25, into `scores` (all papers have a place there). */
export function addBm25(
  postings: readonly PostingList[],
  { of, mean }: Lengths,
  scores: Float32Array,
): Float32Array {
  const { k1, b } = bm25;
  for (const { papers, counts } of postings) {
    const rarity = idf(papers.length, scores.length);
    for (let i = 0; i < papers.length; i++) {
      const paper = papers[i] ?? 0;
      const count = counts[i] ?? 0;
      const length = 1 - b + (b * (of[paper] ?? mean)) / mean;
      const score = (rarity * (k1 + 1) * count) / (count + k1 * length);
      scores[paper] = (scores[paper] ?? 0) + score;
    }
  }
  return scores;
}

/** Inverse document frequency. */
function idf(documents: number, size: number): number {
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}
