/** What a text adds (BM25), word for word; words side by side where others lack; near papers that use other words. */
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import { holdsPhrase } from '../matches/filters.ts';
import { proximity } from '../matches/side-by-side.ts';
import type { FoundPart, TextMatches } from '../matches/texts.ts';
import type { Lengths, TextSource } from '../pagefind/full-text.ts';
import type { PostingList } from '../pagefind/posting-list.ts';
import { correctedWords, type Plan } from '../plan/plan.ts';
import { topK } from '../top-k.ts';
import { bm25, latent, limits, textScore as tuned } from '../tuning.ts';
import type { Ranking } from './ranking.ts';

/** Adds how much of the query stands in each text side by side. Gives the papers in which all of it does. */
export function addPhrases(
  { parts, whole, proximity: shares }: TextMatches,
  written: ReadonlySet<number>,
  ranking: Ranking,
): Uint32Array {
  if (whole.length === 0) return whole;
  const most = parts.length > 2 ? tuned.wholePhrase : 0;
  whole.forEach((paper, i) => {
    if (!written.has(paper)) return;
    const share = shares[i] ?? 0;
    ranking.addScore(paper, tuned.phrase * share ** 3 + (share === 1 ? most : 0));
    ranking.addPlace(paper, 'abstract');
  });
  return whole.filter((_, i) => shares[i] === 1);
}

/** Adds the same to papers that lack some of the words: "sign language" side by side is worth more than both scattered. */
export function addAdjacent(
  { otherWords }: Plan,
  { parts, whole }: TextMatches,
  ranking: Ranking,
): void {
  // The words of a long form are one thing.
  const isFurther = ({ offset }: FoundPart) =>
    otherWords.some(({ first, last }) => first < offset && offset <= last);
  const apart = parts.filter((part) => !isFurther(part));
  const isWhole = new Set(whole);
  const others = Uint32Array.from(ranking.papers.filter((paper) => !isWhole.has(paper))).sort();
  proximity(others, apart).forEach((share, i) => {
    ranking.addScore(others[i] ?? 0, tuned.adjacent * share ** 2);
  });
}

/** Adds the same with function words included, which orders papers that are equal without them. Gives the papers that hold all of it side by side. */
export function addLiteral(
  papers: Uint32Array,
  parts: readonly FoundPart[],
  ranking: Ranking,
): Uint32Array {
  const shares = proximity(papers, parts);
  const whole = parts.length > 3 ? tuned.literalLongPhrase : tuned.literalPhrase;
  papers.forEach((paper, i) => {
    const share = shares[i] ?? 0;
    ranking.addScore(paper, share === 1 ? whole : tuned.literalPhrase * share ** 3);
  });
  return papers.filter((_, i) => shares[i] === 1);
}

/** Puts first the best texts that hold the query word for word; posting lists hold stems, and `20.6` as `206`. */
export async function addWordForWord(
  plan: Plan,
  text: Pick<TextSource, 'text'>,
  ranking: Ranking,
): Promise<void> {
  const words = correctedWords(plan);
  if (words.length < tuned.leastWordsForWord) return;
  const best = topK(ranking.papers, limits.textsRead, (a, b) => ranking.compare(a, b));
  const texts = await Promise.all(best.map((paper) => text.text(paper)));
  best.forEach((paper, i) => {
    const isWordForWord = holdsPhrase(words, wordsOf(texts[i] ?? ''), plan.parsed.growing);
    if (isWordForWord) ranking.addScore(paper, tuned.wordForWord);
  });
}

/** Adds how near each paper's text is to the question, 0 for the library's mean and less, most for its nearest paper. */
export async function addNearness(
  plan: Plan,
  isRelaxed: boolean,
  text: Pick<TextSource, 'nearness'>,
  ranking: Ranking,
): Promise<void> {
  const words = correctedWords(plan).filter((word) => !isFunctionWord(word));
  const nearness = await text.nearness(words);
  if (!nearness) return;
  const mean = nearness.reduce((sum, near) => sum + near, 0) / nearness.length;
  const most = nearness.reduce((best, near) => Math.max(best, near), mean) - mean || 1;
  const weight =
    (isRelaxed ? latent.relaxedWeight : latent.weight) * Math.min(1, latent.words / words.length);
  for (const paper of ranking.papers) {
    const share = Math.max(0, ((nearness[paper] ?? mean) - mean) / most);
    ranking.addScore(paper, weight * share);
  }
}

/** Adds each part's BM25 score to `sums`, which has a place for every paper. */
export function sumBm25(
  parts: readonly { postings: PostingList }[],
  { of, mean }: Lengths,
  sums: Float32Array,
): Float32Array {
  const { k1, b } = bm25;
  for (const { postings } of parts) {
    const { papers, counts } = postings;
    const idf = Math.log(1 + (sums.length - papers.length + 0.5) / (papers.length + 0.5));
    for (let i = 0; i < papers.length; i++) {
      const paper = papers[i] ?? 0;
      const count = counts[i] ?? 0;
      const length = 1 - b + (b * (of[paper] ?? mean)) / mean;
      const score = (idf * (k1 + 1) * count) / (count + k1 * length);
      sums[paper] = (sums[paper] ?? 0) + score;
    }
  }
  return sums;
}
