import type { Lengths } from '../pagefind/full-text.ts';
import type { PostingList } from '../pagefind/posting-list.ts';
import { bm25 } from '../tuning.ts';

/** Adds each part's BM25 score to `sums`, which has a place for every paper. */
export function sumBm25(
  parts: readonly { postings: PostingList }[],
  { of, mean }: Lengths,
  sums: Float32Array,
): Float32Array {
  const { k1, b } = bm25;
  for (const { postings } of parts) {
    const { papers, counts } = postings;
    const rarity = idf(papers.length, sums.length);
    for (let i = 0; i < papers.length; i++) {
      const paper = papers[i] ?? 0;
      const count = counts[i] ?? 0;
      const length = 1 - b + (b * (of[paper] ?? mean)) / mean;
      const score = (rarity * (k1 + 1) * count) / (count + k1 * length);
      sums[paper] = (sums[paper] ?? 0) + score;
    }
  }
  return sums;
}

/** Inverse document frequency. */
function idf(documents: number, size: number): number {
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}
