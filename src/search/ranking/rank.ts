/** Which papers come first: who is scored, when papers with all words come first, how many with most of them follow. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { proximity } from '../matches/side-by-side.ts';
import { type FoundPart, findParts, type TextMatches } from '../matches/texts.ts';
import type { TitleMatches } from '../matches/titles.ts';
import type { Plan } from '../plan/plan.ts';
import { isMostlyName } from '../plan/word.ts';
import { topK } from '../top-k.ts';
import { someWords, textScore } from '../tuning.ts';
import { onlyBegun, onlyInOtherForm } from './as-typed.ts';
import { Ranking } from './ranking.ts';
import { addRemembered } from './remembered.ts';
import {
  addNearest,
  addNearness,
  addSideBySide,
  addWordForWord,
  nearnessTo,
  sumBm25,
} from './text-scores.ts';
import { titleScores } from './title-scores.ts';

/** Scores each paper once. Of a short query papers with all words come first, mostly by titles; otherwise BM25 says most. */
export async function rank(
  titles: TitleMatches,
  texts: TextMatches | null,
  catalogue: Catalogue,
): Promise<{ ranking: Ranking; isRelaxed: boolean }> {
  const ranking = new Ranking(catalogue.size);
  for (const paper of [...titles.whole, ...(texts?.whole ?? [])]) ranking.add(paper);
  const isRelaxed = ranking.papers.length === 0;
  if (isRelaxed) for (const paper of titles.best) ranking.add(paper);
  if (!texts) {
    addTitles(1, titles, catalogue, ranking);
    await addRemembered(titles.plan, null, catalogue, ranking);
    if (!isRelaxed) await demoteBegun(titles, null, ranking);
    return { ranking, isRelaxed };
  }
  const { parts, text } = texts;
  // Pairs of Chinese letters are parts, too, but only what spaces part makes a query long.
  const length = Math.min(parts.length, titles.plan.parsed.plain.split(' ').length);
  const isLong = length >= someWords.longQuery;
  const isByBm25 = isRelaxed || isLong;
  ranking.allFirst = length < someWords.leastWords;
  if (ranking.allFirst && !isRelaxed) await demoteBegun(titles, texts, ranking);
  const lengths = await text.lengths();
  const sums = sumBm25(parts, lengths, new Float32Array(catalogue.size));
  const { plan } = titles;
  const isFew = parts.length > 1 && ranking.papers.length < someWords.fewHits;
  // A list that is narrowed gets nothing else, and neither do names.
  const mayFollow = !plan.isExact && !plan.request.among && !namesAuthor(plan);
  const isByMeaning = isByBm25 || (isFew && mayFollow);
  ranking.lacksVectors = isByMeaning && plan.request.isEarly === true && !text.hasVectors;
  const nearness = isByMeaning && !ranking.lacksVectors ? await nearnessTo(plan, text) : null;
  if (isByBm25 || (isFew && parts.length >= someWords.leastWords)) {
    const most = isByBm25 ? someWords.most : someWords.mostOfFew - ranking.papers.length;
    const goesOn = isByBm25 && length >= someWords.leastWords;
    const share = goesOn ? someWords.leastShareOfLong : someWords.leastShare;
    addSomeWords(sums, { most, share, isRelaxed }, catalogue, ranking);
  }
  const near = nearness && mayFollow ? addNearest(nearness, isRelaxed, catalogue, ranking) : [];
  const written = new Set<number>();
  for (const part of parts) for (const paper of part.written) written.add(paper);
  addBm25(sums, { isByBm25, isRelaxed, written }, ranking);
  addTitles(isByBm25 ? someWords.titleShare : 1, titles, catalogue, ranking);
  const alike = await addPhrases(texts, plan, written, ranking);
  // Papers with words of a short query are in order without it.
  if (nearness) addNearness(nearness, isByBm25 ? ranking.papers : near, plan, isRelaxed, ranking);
  await addRemembered(plan, text, catalogue, ranking);
  if (isRelaxed || (alike.length > 1 && !titles.isPhrase)) {
    await addWordForWord(plan, text, ranking);
  }
  return { ranking, isRelaxed };
}

/** Words side by side count more than apart, and with function words in their places most of all. Gives the papers that hold all of it so. */
async function addPhrases(
  { parts, whole, proximity: shares, literal, text }: TextMatches,
  { otherWords }: Plan,
  written: ReadonlySet<number>,
  ranking: Ranking,
): Promise<Uint32Array> {
  for (const paper of whole) if (written.has(paper)) ranking.addPlace(paper, 'abstract');
  const most = parts.length > 2 ? textScore.wholePhrase : 0;
  const phrase = (share: number) => textScore.phrase * share ** 3 + (share === 1 ? most : 0);
  const alike = addSideBySide(whole, shares, phrase, ranking);
  // Papers that lack some of the words: "sign language" side by side is worth more than both scattered. The words of a long form are one thing.
  const isFurther = ({ at }: FoundPart) =>
    otherWords.some(({ first, last, weight }) => weight < 1 && first < at && at <= last);
  const apart = parts.filter((part) => !isFurther(part));
  const isWhole = new Set(whole);
  const others = Uint32Array.from(ranking.papers.filter((paper) => !isWhole.has(paper))).sort();
  const adjacent = (share: number) => textScore.adjacent * share ** 2;
  addSideBySide(others, proximity(others, apart), adjacent, ranking);
  if (!literal || alike.length === 1 || whole.length < 2) return alike;
  const papers = alike.length > 1 ? alike : whole;
  const found = await findParts(literal, text);
  const all = found.length > 3 ? textScore.literalLongPhrase : textScore.literalPhrase;
  const inPlace = (share: number) => (share === 1 ? all : textScore.literalPhrase * share ** 3);
  return addSideBySide(papers, proximity(papers, found), inPlace, ranking);
}

function namesAuthor({ words }: Plan): boolean {
  return words.some(({ alternatives }) =>
    alternatives.some(({ term, weight }) => weight === 1 && isMostlyName(term)),
  );
}

/** Of a short query, papers that hold its words as typed come before those with other endings, and these before those where longer words begin with them. */
async function demoteBegun(
  titles: TitleMatches,
  texts: TextMatches | null,
  ranking: Ranking,
): Promise<void> {
  if (titles.plan.words.length >= someWords.leastWords) return;
  const isBegun = await onlyBegun(titles, texts);
  const isForm = await onlyInOtherForm(titles, texts);
  for (const paper of ranking.papers) {
    if (isBegun(paper)) ranking.add(paper, 'begun');
    else if (isForm(paper)) ranking.add(paper, 'form');
  }
}

/** As a share of the best; of a short query it says little about the papers with all words. */
function addBm25(
  sums: Float32Array,
  { isByBm25, isRelaxed, written }: { isByBm25: boolean; isRelaxed: boolean; written: Set<number> },
  ranking: Ranking,
): void {
  const best = ranking.papers.reduce((most, paper) => Math.max(most, sums[paper] ?? 0), 0) || 1;
  for (const paper of ranking.papers) {
    const share = (sums[paper] ?? 0) / best;
    if (ranking.isNextBest(paper) || isRelaxed) ranking.addScore(paper, share);
    else if (isByBm25) ranking.addScore(paper, share + someWords.allWords);
    else {
      ranking.addScore(paper, someWords.allWordsOfShort);
      // By the names of authors and venues alone no text matches, however short it is.
      if (written.has(paper)) ranking.addScore(paper, textScore.bm25 * share);
    }
  }
}

function addTitles(
  share: number,
  titles: TitleMatches,
  catalogue: Catalogue,
  ranking: Ranking,
): void {
  const papers = ranking.papers.filter((paper) => titles.words[paper]);
  const scores = titleScores(papers, titles, catalogue);
  for (const paper of papers) {
    ranking.addScore(paper, share * (scores[paper] ?? 0));
    const titled = titles.inTitle[paper] ?? 0;
    if (titled) ranking.addPlace(paper, 'title');
    if ((titles.inAuthors[paper] ?? 0) & ~titled) ranking.addPlace(paper, 'author');
    if (titles.inTopic[paper]) ranking.addPlace(paper, 'topic');
    // A year that the query names may be its edition's alone.
    if (titles.inVenue[paper] && catalogue.facts.has(paper, 'venue'))
      ranking.addPlace(paper, 'venue');
  }
}

/** Minimum-should-match: adds up to `most` papers with this share of the best BM25 score, though they lack some words. */
function addSomeWords(
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
    if (!ranking.has(paper)) ranking.add(paper, isRelaxed ? 'all' : 'most');
    ranking.addPlace(paper, 'abstract');
  }
}
