import type { Lengths } from '../text/full-text.ts';
import type { FoundPart } from './find-parts.ts';
import { addScores } from './text-scores.ts';

/** A word that more papers than this share hold tells nothing in a long question. */
const tooCommon = 0.3;

/**
 * Papers that hold some of the words, by the sum of what each word alone tells, as BM25 has it.
 * Scores are shares of the best; at most a hundred.
 */
export function relax(
  parts: FoundPart[],
  lengths: Lengths,
  size: number,
): { paper: number; score: number }[] {
  const sums = new Float32Array(size);
  const telling = parts.filter(({ held }) => held.papers.length <= Math.max(50, size * tooCommon));
  for (const { held } of telling.length ? telling : parts) addScores(held, lengths, size, sums);
  const best = sums.reduce((most, score) => Math.max(most, score), 0);
  const ranked: { paper: number; score: number }[] = [];
  sums.forEach((sum, paper) => {
    if (sum > best * 0.3) ranked.push({ paper, score: sum / best });
  });
  return ranked.sort((a, b) => b.score - a.score || b.paper - a.paper).slice(0, 100);
}
