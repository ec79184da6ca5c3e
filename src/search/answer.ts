/** A query of filters alone; an arXiv id beside words; nonsense finds nothing; words that no paper has are left out (`leftOut`). */
import type { Catalogue } from './catalogue/catalogue.ts';
import { matchTexts } from './matches/texts.ts';
import { matchTitles, type TitleMatches } from './matches/titles.ts';
import type { TextSource } from './pagefind/full-text.ts';
import { asTyped, type Plan, unknownWords } from './plan/plan.ts';
import { rank } from './ranking/rank.ts';
import { Ranking } from './ranking/ranking.ts';
import type { SearchResults } from './types.ts';

export interface Answer {
  plan: Plan;
  ranking: Ranking;
  understood?: Partial<Pick<SearchResults, 'leftOut' | 'relaxed' | 'unknownIds'>>;
}

/** Without words: the papers with the arXiv ids of the query, or all papers if it has only filters. Null if it has words. */
export function answerWithoutWords(
  plan: Plan,
  arxivIds: readonly string[],
  catalogue: Catalogue,
): Answer | null {
  const { parsed, words } = plan;
  const ranking = new Ranking(catalogue.size);
  if (parsed.arxivIds.length > 0) {
    const isAsked = (id: string) =>
      id !== '' &&
      parsed.arxivIds.some((start) => id === start || (parsed.growing && id.startsWith(start)));
    arxivIds.forEach((id, paper) => {
      if (isAsked(id)) ranking.add(paper);
    });
    if (ranking.papers.length > 0 || parsed.words.length === 0) {
      // Ids name papers for sure, so words beside them are ignored.
      const idsAlone = { ...parsed, words: [], phrases: [], without: [] };
      return { plan: { ...plan, parsed: idsAlone, words: [] }, ranking };
    }
  }
  if (words.length > 0) return null;
  // Papers that are only counted need no titles.
  const isHere = (paper: number) => plan.request.limit === 0 || catalogue.has(paper);
  for (let paper = catalogue.size - 1; paper >= 0 && !parsed.isSignsAlone; paper--) {
    if (isHere(paper)) ranking.add(paper);
  }
  return { plan, ranking };
}

/** From titles, authors, topics and venues; with `text`, from abstracts too. */
export async function answerWords(
  typed: TitleMatches,
  catalogue: Catalogue,
  text: TextSource | null,
): Promise<Answer> {
  const { plan } = typed;
  const unknown = text ? unknownWords(plan) : [];
  const isPart = unknown.length > 0 && unknown.length < plan.words.length;
  const known = plan.words.filter((word) => !unknown.includes(word));
  const titles = isPart ? matchTitles({ ...plan, words: known }, catalogue) : typed;
  const texts = text && (await matchTexts(titles.plan, catalogue, text));
  const { ranking, isRelaxed: relaxed } = await rank(titles, texts, catalogue);
  const leftOut = unknown.map(({ word }) => word);
  return { plan: titles.plan, ranking, understood: { relaxed, leftOut } };
}

/** Papers whose notes hold the words are found, too; where nothing but a guess was found, they are all that is. */
export function withNoted(answer: Answer, noted: readonly string[], catalogue: Catalogue): Answer {
  const papers = noted.flatMap((id) => catalogue.numberOf(id) ?? []);
  const { plan, ranking, understood } = answer;
  if (papers.length === 0) return answer;
  const isGuess = understood?.relaxed || plan.words.some(({ correctedTo }) => correctedTo);
  const found = isGuess ? new Ranking(catalogue.size) : ranking;
  for (const paper of papers) found.add(paper);
  return isGuess ? { plan: asTyped(plan), ranking: found } : answer;
}
