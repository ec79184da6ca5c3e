import { type Found, placeBits } from './found.ts';
import type { TextHits } from './read-texts.ts';
import type { TextQuery } from './text-query.ts';

/**
 * Adds hits by their score and by how much of the question stands in them side by side.
 * Gives those in which all of it does.
 */
export function rankTexts(
  { papers, scores, shares, byName }: TextHits,
  { parts }: TextQuery,
  found: Found,
) {
  const best = scores.reduce((most, score) => Math.max(most, score), 0) || 1;
  papers.forEach((paper, i) => {
    const share = shares[i] ?? 0;
    found.add(
      paper,
      (0.15 * (scores[i] ?? 0)) / best + runScore(share, parts.length),
      byName.has(paper) ? 0 : placeBits.abstract,
    );
  });
  return papers.filter((_, i) => shares[i] === 1);
}

/** A text that holds three words or more just as they were asked says more than a title that has them apart. */
function runScore(share: number, parts: number): number {
  return 0.5 * share ** 3 + (share === 1 && parts > 2 ? 0.5 : 0);
}

/**
 * Among papers alike, those that hold the function words in their places, too, come first.
 * Gives the number of those that hold all.
 */
export function preferLiteral(
  papers: Uint32Array,
  shares: Float32Array,
  words: number,
  found: Found,
): number {
  const whole = words > 3 ? 2 : 0.8;
  papers.forEach((paper, i) => {
    const share = shares[i] ?? 0;
    found.add(paper, share === 1 ? whole : 0.8 * share ** 3);
  });
  return shares.filter((share) => share === 1).length;
}
