import { papersWith } from '../catalogue/dictionary.ts';
import type { TextSource } from './sources.ts';
import type { Meaning } from './understand.ts';

/** A word that more papers than this share hold tells nothing in a long question. */
const tooCommon = 0.3;

/**
 * Papers that hold some of the words, by the sum of what each word alone tells: Pagefind's score of
 * a word is BM25's, so the sum is too. Scores are shares of the best; at most a hundred.
 */
export async function relax(
  meanings: Meaning[],
  text: Pick<TextSource, 'search'>,
  size: number,
): Promise<{ paper: number; score: number }[]> {
  const sums = new Float64Array(size);
  const telling = meanings.filter((meaning) => !isCommon(meaning, size));
  for (const { word, corrected } of telling.length ? telling : meanings) {
    const { papers, scores } = await text.search(asAsked(corrected ?? word));
    papers.forEach((paper, i) => {
      sums[paper] = (sums[paper] ?? 0) + (scores[i] ?? 0);
    });
  }
  const best = sums.reduce((most, score) => Math.max(most, score), 0);
  const ranked: { paper: number; score: number }[] = [];
  sums.forEach((sum, paper) => {
    if (sum > best * 0.3) ranked.push({ paper, score: sum / best });
  });
  return ranked.sort((a, b) => b.score - a.score || b.paper - a.paper).slice(0, 100);
}

/** One letter or two are asked for just so: Pagefind takes them for the beginning of half of all words. */
function asAsked(word: string): string {
  return word.length < 3 ? `"${word}"` : word;
}

function isCommon({ word, corrected, terms }: Meaning, size: number): boolean {
  const term = terms.find((found) => found.term.word === (corrected ?? word))?.term;
  return term !== undefined && papersWith(term) > Math.max(50, size * tooCommon);
}
