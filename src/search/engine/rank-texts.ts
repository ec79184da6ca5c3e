import type { Found } from './found.ts';
import type { TextHit } from './full-text.ts';
import { patternShare } from './phrase.ts';
import type { TextQuery } from './text-query.ts';

/** Hits whose words are compared with the question's, place by place. */
const compared = 2000;
/**
 * Adds hits by Pagefind's score and by how much of the question stands in them side by side.
 * Gives the number of those in which all of it does.
 */
export function rankTexts(hits: TextHit[], { offsets }: TextQuery, found: Found): number {
  let whole = 0;
  const best = hits[0]?.score || 1;
  hits.forEach((hit, i) => {
    const share = i < compared ? patternShare(hit.places, offsets) : 0;
    if (share === 1) whole++;
    found.add(hit.paper, 0.15 * (hit.score / best) + runScore(share, offsets), 'abstract');
  });
  return whole;
}

/** A text that holds three words or more just as they were asked says more than a title that has them apart. */
function runScore(share: number, offsets: number[]): number {
  return 0.5 * share ** 3 + (share === 1 && offsets.length > 2 ? 0.5 : 0);
}

/** Among papers alike, those that hold the function words in their places, too, come first. */
export function preferLiteral(hits: TextHit[], words: string[], found: Found): void {
  const offsets = words.map((_, i) => i);
  const whole = words.length > 3 ? 2 : 0.8;
  for (const hit of hits.slice(0, compared)) {
    if (!found.has(hit.paper)) continue;
    const share = patternShare(hit.places, offsets);
    found.add(hit.paper, share === 1 ? whole : 0.8 * share ** 3);
  }
}
