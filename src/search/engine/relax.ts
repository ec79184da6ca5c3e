import type { Lengths } from '../text/full-text.ts';
import type { FoundPart } from './find-parts.ts';
import { addScores } from './text-scores.ts';

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
  for (const { held } of parts) addScores(held, lengths, size, sums);
  const best = sums.reduce((most, score) => Math.max(most, score), 0);
  const ranked: { paper: number; score: number }[] = [];
  sums.forEach((sum, paper) => {
    if (sum > best * 0.3) ranked.push({ paper, score: sum / best });
  });
  return ranked.sort((a, b) => b.score - a.score || b.paper - a.paper).slice(0, 100);
}
