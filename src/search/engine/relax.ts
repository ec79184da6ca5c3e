import { papersWith } from '../catalogue/dictionary.ts';
import type { FullText, TextHit } from './full-text.ts';
import type { Meaning } from './understand.ts';

/** A word that more papers than this share hold tells nothing in a long question. */
const tooCommon = 0.3;

/**
 * Papers that hold some of the words, by the sum of what each word alone tells: Pagefind's score of
 * a word is BM25's, so the sum is too. Scores are shares of the best; at most a hundred.
 */
export async function relax(
  meanings: Meaning[],
  text: Pick<FullText, 'search'>,
  size: number,
): Promise<{ hit: TextHit; score: number }[]> {
  const sums = new Map<number, { hit: TextHit; score: number }>();
  const telling = meanings.filter((meaning) => !isCommon(meaning, size));
  for (const { word, corrected } of telling.length ? telling : meanings) {
    for (const hit of await text.search(corrected ?? word)) {
      const sum = sums.get(hit.paper);
      if (sum) sum.score += hit.score;
      else sums.set(hit.paper, { hit, score: hit.score });
    }
  }
  const ranked = [...sums.values()].sort((a, b) => b.score - a.score || b.hit.paper - a.hit.paper);
  const best = ranked[0]?.score ?? 1;
  return ranked
    .slice(0, 100)
    .filter(({ score }) => score > best * 0.3)
    .map(({ hit, score }) => ({ hit, score: score / best }));
}

function isCommon({ word, corrected, terms }: Meaning, size: number): boolean {
  const term = terms.find((found) => found.term.word === (corrected ?? word))?.term;
  return term !== undefined && papersWith(term) > Math.max(50, size * tooCommon);
}
