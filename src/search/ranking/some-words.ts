import { isFunctionWord, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Plan } from '../plan/plan.ts';
import { topK } from '../top-k.ts';
import { textScore, someWords as tuned } from '../tuning.ts';
import type { Ranking } from './ranking.ts';

/**
 * Minimum-should-match: adds papers whose sum of BM25 is high enough, though they lack some words.
 * They come after papers with all words, unless there are none (`isRelaxed`).
 */
export function addSomeWords(
  sums: Float32Array,
  parts: number,
  isRelaxed: boolean,
  catalogue: Catalogue,
  ranking: Ranking,
): void {
  const best = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const papers: number[] = [];
  sums.forEach((sum, paper) => {
    if (sum > best * tuned.leastShare && catalogue.has(paper)) papers.push(paper);
  });
  const byScore = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0) || b - a;
  const isLong = isRelaxed || parts >= tuned.longQuery;
  for (const paper of topK(papers, tuned.most, byScore)) {
    if (!isLong && ranking.papers.length >= tuned.fewHits) break;
    if (ranking.has(paper) && !isRelaxed) continue;
    ranking.add(paper, isRelaxed ? 'all words' : 'most words');
    ranking.addScore(paper, (sums[paper] ?? 0) / best);
    ranking.addPlace(paper, 'abstract');
  }
}

/** Puts papers first whose whole title stands in the query, as in a pasted reference. */
export function addTitlesInQuery(plan: Plan, catalogue: Catalogue, ranking: Ranking): void {
  for (const paper of titlesInQuery(plan, catalogue)) {
    if (ranking.tierOf(paper) === 'most words') ranking.addScore(paper, -ranking.scoreOf(paper));
    ranking.add(paper, 'all words');
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
