import type { Catalogue } from './catalogue/catalogue.ts';
import { matchTexts, type TextMatches } from './matches/texts.ts';
import { matchTitles, type TitleMatches } from './matches/titles.ts';
import { papersBy } from './plan/author-names.ts';
import { otherWordsFor } from './plan/other-words.ts';
import {
  asTyped,
  correctedWords,
  isGuesswork,
  type Plan,
  unknownWords,
  withRareAsTypos,
} from './plan/plan.ts';
import { rank, rankByTitles } from './ranking/rank.ts';
import { Ranking } from './ranking/ranking.ts';
import type { Sources } from './sources.ts';
import type { SearchResults } from './types.ts';

/** What a plan found, and how it was understood. */
export interface Answer {
  /** With corrections chosen. */
  plan: Plan;
  ranking: Ranking;
  understood?: Partial<Pick<SearchResults, 'leftOut' | 'relaxed'>>;
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
      if (isAsked(id)) ranking.add(paper, 'all words');
    });
    if (ranking.papers.length > 0 || parsed.words.length === 0) {
      return { plan: withoutWords(plan), ranking };
    }
  }
  if (words.length > 0) return null;
  for (let paper = catalogue.size - 1; paper >= 0 && !parsed.isSignsAlone; paper--) {
    if (catalogue.has(paper)) ranking.add(paper, 'all words');
  }
  return { plan, ranking };
}

/** From titles, authors, topics and venues alone. */
export function answerByTitles(typed: TitleMatches, catalogue: Catalogue): Answer {
  const titles = typed.isPhrase ? typed : (matchAsTypos(typed, catalogue) ?? typed);
  const { ranking, isRelaxed: relaxed } = rankByTitles(titles, catalogue);
  if (relaxed && isGuesswork(titles.plan)) return nothing(titles.plan, catalogue.size, []);
  return { plan: titles.plan, ranking, understood: { relaxed } };
}

/** From texts, too. */
export async function answerByTexts(
  { plan, ...typed }: TitleMatches,
  sources: Sources,
): Promise<Answer> {
  const { catalogue } = sources;
  const full = await withOtherWords(plan, sources);
  const unknown = unknownWords(full);
  const leftOut = unknown.map(({ word }) => word);
  const isPart = unknown.length > 0 && unknown.length < full.words.length;
  if (isPart && isGuesswork(full)) return nothing(full, catalogue.size, wordsOf(full));
  const known = full.words.filter((word) => !unknown.includes(word));
  const { titles, texts } = await matchAll(
    isPart ? matchTitles({ ...full, words: known }, catalogue) : { ...typed, plan: full },
    sources,
  );
  const isSaid = titles.isPhrase || texts.isPhrase || isAuthor(titles.plan, catalogue);
  if (isGuesswork(titles.plan) && !isSaid) {
    return nothing(titles.plan, catalogue.size, wordsOf(titles.plan));
  }
  const { ranking, isRelaxed } = await rank(titles, texts, sources);
  const isOther = !isRelaxed && titles.whole.length + texts.asTyped.length === 0;
  return {
    plan: isOther ? asTyped(titles.plan) : titles.plan,
    ranking,
    understood: { relaxed: isRelaxed, leftOut },
  };
}

async function withOtherWords(plan: Plan, { acronyms, catalogue }: Sources): Promise<Plan> {
  if (plan.request.query.exact) return plan;
  return { ...plan, otherWords: otherWordsFor(plan.parsed, await acronyms, catalogue) };
}

/** Reads rare words as typed. Reads them as typos only if that, and only that, puts the words side by side in a title. */
async function matchAll(
  typed: TitleMatches,
  { catalogue, text }: Sources,
): Promise<{ titles: TitleMatches; texts: TextMatches }> {
  const texts = await matchTexts(typed.plan, catalogue, text);
  if (typed.isPhrase || texts.isPhrase) return { titles: typed, texts };
  const typos = matchAsTypos(typed, catalogue);
  if (!typos) return { titles: typed, texts };
  return { titles: typos, texts: await matchTexts(typos.plan, catalogue, text) };
}

function matchAsTypos({ plan }: TitleMatches, catalogue: Catalogue): TitleMatches | null {
  const reading = withRareAsTypos(plan);
  const matches = reading && matchTitles(reading, catalogue);
  return matches?.isPhrase ? matches : null;
}

/** For several unknown words whose corrections no paper has. */
function nothing(plan: Plan, size: number, leftOut: string[]): Answer {
  return {
    plan: asTyped(plan),
    ranking: new Ranking(size),
    understood: { leftOut, relaxed: true },
  };
}

function isAuthor(plan: Plan, catalogue: Catalogue): boolean {
  return isGuesswork(plan) && papersBy(correctedWords(plan), catalogue).size > 0;
}

function wordsOf({ words }: Plan): string[] {
  return words.map(({ word }) => word);
}

/** For a query with arXiv ids: they name papers for sure, so its words are ignored. */
function withoutWords(plan: Plan): Plan {
  return { ...plan, parsed: { ...plan.parsed, words: [], phrases: [], without: [] }, words: [] };
}
