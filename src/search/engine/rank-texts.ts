import { placesAt, type TextHits } from '../text/hits.ts';
import type { Found } from './found.ts';

import { patternShare } from './phrase.ts';
import type { TextQuery } from './text-query.ts';

/** Hits whose words are compared with the question's, place by place. */
const compared = 6000;
/**
 * Adds hits by Pagefind's score and by how much of the question stands in them side by side.
 * Gives the number of those in which all of it does.
 */
export function rankTexts(hits: TextHits, { offsets }: TextQuery, found: Found): number {
  let whole = 0;
  const best = hits.scores[0] || 1;
  hits.papers.forEach((paper, i) => {
    const share = i < compared ? patternShare(placesAt(hits, i), offsets) : 0;
    if (share === 1) whole++;
    const score = (hits.scores[i] ?? 0) / best;
    found.add(paper, 0.15 * score + runScore(share, offsets), 'abstract');
  });
  return whole;
}

/** A text that holds three words or more just as they were asked says more than a title that has them apart. */
function runScore(share: number, offsets: number[]): number {
  return 0.5 * share ** 3 + (share === 1 && offsets.length > 2 ? 0.5 : 0);
}

/**
 * Among papers alike, those that hold the function words in their places, too, come first.
 * Gives the number of those that hold all.
 */
export function preferLiteral(hits: TextHits, words: string[], found: Found): number {
  const offsets = words.map((_, i) => i);
  const whole = words.length > 3 ? 2 : 0.8;
  let all = 0;
  hits.papers.subarray(0, compared).forEach((paper, i) => {
    if (!found.has(paper)) return;
    const share = patternShare(placesAt(hits, i), offsets);
    if (share === 1) all++;
    found.add(paper, share === 1 ? whole : 0.8 * share ** 3);
  });
  return all;
}
