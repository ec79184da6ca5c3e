import { isFunctionWord, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Plan } from '../plan/plan.ts';
import { topK } from '../top-k.ts';
import { textScore } from '../tuning.ts';
import type { Ranking } from './ranking.ts';

/** Minimum-should-match: adds up to `most` papers with this share of the best BM25 score, though they lack some words. */
export function addSomeWords(
  sums: Float32Array,
  { most, share, isRelaxed }: { most: number; share: number; isRelaxed: boolean },
  catalogue: Catalogue,
  ranking: Ranking,
): void {
  const least = share * sums.reduce((best, sum) => Math.max(best, sum), 0);
  const papers: number[] = [];
  sums.forEach((sum, paper) => {
    if (sum > least && catalogue.has(paper) && (isRelaxed || !ranking.has(paper)))
      papers.push(paper);
  });
  const byScore = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0) || b - a;
  for (const paper of topK(papers, most, byScore)) {
    if (!ranking.has(paper)) ranking.add(paper, !isRelaxed);
    ranking.addPlace(paper, 'abstract');
  }
}

/** Puts papers first whose whole title stands in the query, as in a pasted reference. */
export function addTitlesInQuery(plan: Plan, catalogue: Catalogue, ranking: Ranking): void {
  for (const paper of titlesInQuery(plan, catalogue)) {
    ranking.add(paper);
    ranking.addScore(paper, textScore.titleInQuery);
    ranking.addPlace(paper, 'title');
  }
}

/** Papers whose whole title stands in the query, word for word. */
function titlesInQuery({ parsed: { words } }: Plan, catalogue: Catalogue): number[] {
  if (words.length < textScore.leastTitleWords) return [];
  const asked = ` ${words.join(' ')} `;
  const terms = new Set(words.map((word) => catalogue.dictionary.get(word)?.at ?? -1));
  const found: number[] = [];
  for (let paper = 0; paper < catalogue.size; paper++) {
    const titleTerms = catalogue.titleTerms(paper);
    if (titleTerms.length < textScore.leastTitleWords || !titleTerms.every((at) => terms.has(at)))
      continue;
    const title = wordsOf(catalogue.titleOf(paper));
    const isLong =
      title.filter((word) => !isFunctionWord(word)).length >= textScore.leastTitleWords;
    if (isLong && asked.includes(` ${title.join(' ')} `)) found.push(paper);
  }
  return found;
}
