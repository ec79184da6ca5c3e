import { wordsOf } from '../words/words.ts';
import type { Found } from './found.ts';
import type { TextHit } from './full-text.ts';
import { holdsPhrase, patternShare } from './phrase.ts';
import type { TextQuery } from './text-query.ts';

/** Hits whose words are compared with the question's, place by place. */
const compared = 2000;
/** Abstracts that are read to see which one holds the question word for word. */
const reread = 10;

/** Adds hits by Pagefind's score and by how much of the question stands in them side by side. */
export function rankTexts(hits: TextHit[], { offsets }: TextQuery, found: Found): TextHit[] {
  const best = hits[0]?.score || 1;
  const alike: TextHit[] = [];
  hits.forEach((hit, i) => {
    const share = i < compared ? patternShare(hit.places, offsets) : 0;
    if (share === 1) alike.push(hit);
    found.add(hit.paper, 0.15 * (hit.score / best) + 0.45 * share ** 3, 'abstract');
  });
  return alike;
}

/** Where function words were left out and several papers look alike, the one that holds them too comes first. */
export async function preferLiteral(
  alike: TextHit[],
  typed: string[],
  found: Found,
): Promise<void> {
  if (alike.length < 2) return;
  const best = alike.sort((a, b) => found.scoreOf(b.paper) - found.scoreOf(a.paper));
  await Promise.all(
    best.slice(0, reread).map(async ({ paper, text }) => {
      const words = wordsOf(await text().catch(() => ''));
      if (holdsPhrase(typed, words)) found.add(paper, 0.3);
    }),
  );
}
