import type { Catalogue } from '../catalogue/catalogue.ts';
import { proximity } from '../matches/proximity.ts';
import { findParts, type TextMatches } from '../matches/texts.ts';
import type { TitleMatches } from '../matches/titles.ts';
import type { Sources } from '../sources.ts';
import { someWords } from '../tuning.ts';
import { Ranking } from './ranking.ts';
import { addSomeWords, addTitlesInQuery } from './some-words.ts';
import { addLiteral, addTexts, addWordForWord, sumBm25 } from './text-scores.ts';
import { titleScores } from './title-scores.ts';

interface Ranked {
  ranking: Ranking;
  /** No paper holds all the words: these hold most of them. */
  isRelaxed: boolean;
}

/** By titles, authors, topics and venues alone. */
export function rankByTitles(titles: TitleMatches, catalogue: Catalogue): Ranked {
  const ranking = new Ranking(catalogue.size);
  for (const paper of titles.best) ranking.add(paper, 'all words');
  addTitles(titles.best, titles, catalogue, ranking);
  return { ranking, isRelaxed: titles.whole.length === 0 };
}

/** Scores each paper once, by titles and texts: those that hold all words, those that do so in other words, those that hold most. */
export async function rank(
  titles: TitleMatches,
  texts: TextMatches,
  { catalogue, text }: Pick<Sources, 'catalogue' | 'text'>,
): Promise<Ranked> {
  const { plan, whole } = titles;
  const { parts, asTyped, inOtherWords } = texts;
  const ranking = new Ranking(catalogue.size);
  for (const paper of [...whole, ...asTyped]) ranking.add(paper, 'all words');
  for (const paper of inOtherWords) if (!ranking.has(paper)) ranking.add(paper, 'other words');
  const isRelaxed = ranking.papers.length === 0;
  if (isRelaxed) for (const paper of titles.best) ranking.add(paper, 'all words');

  const titled = ranking.papers.filter((paper) => titles.words[paper]);
  addTitles(titled, titles, catalogue, ranking, isRelaxed ? someWords.titleShare : 1);
  const lengths = await text.lengths();
  const sums = sumBm25(parts, lengths, new Float32Array(catalogue.size));
  let alike = addTexts(asTyped, texts.proximity, parts, sums, ranking);
  if (inOtherWords.length > 0) {
    const all = parts.map((part) => ({ ...part, postings: part.inAnyWords }));
    const allSums = sumBm25(all, lengths, new Float32Array(catalogue.size));
    addTexts(inOtherWords, proximity(inOtherWords, all), all, allSums, ranking);
  }
  if (texts.literal && alike.length !== 1 && asTyped.length > 1) {
    const literal = await findParts(texts.literal, text);
    alike = addLiteral(alike.length > 1 ? alike : asTyped, literal, ranking);
  }
  if (isRelaxed || needsMore(ranking, titles, texts)) {
    const apart = await findParts(texts.partsOfCompounds, text);
    addSomeWords(sumBm25(apart, lengths, sums), parts.length, isRelaxed, catalogue, ranking);
  }
  if (isRelaxed || parts.length >= someWords.longQuery) addTitlesInQuery(plan, catalogue, ranking);
  if (isRelaxed || (alike.length > 1 && !titles.isPhrase)) {
    await addWordForWord(plan, text, ranking);
  }
  return { ranking, isRelaxed };
}

function addTitles(
  papers: readonly number[],
  titles: TitleMatches,
  catalogue: Catalogue,
  ranking: Ranking,
  share = 1,
): void {
  const scores = titleScores(papers, titles, catalogue);
  for (const paper of papers) {
    ranking.addScore(paper, share * (scores[paper] ?? 0));
    const titled = titles.inTitle[paper] ?? 0;
    if (titled) ranking.addPlace(paper, 'title');
    if ((titles.inAuthors[paper] ?? 0) & ~titled) ranking.addPlace(paper, 'author');
    if (titles.inTopic[paper]) ranking.addPlace(paper, 'topic');
    if (titles.inVenue[paper]) ranking.addPlace(paper, 'venue');
  }
}

/** Whether to add papers with most words: not if sorted by day or votes, where they would mix with those that hold all. */
function needsMore({ papers }: Ranking, { plan }: TitleMatches, { parts }: TextMatches): boolean {
  const isRanked = plan.request.query.sort === 'relevance';
  return isRanked && parts.length >= someWords.leastWords && papers.length < someWords.fewHits;
}
