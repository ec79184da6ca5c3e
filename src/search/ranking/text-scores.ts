/** What a text adds (BM25); the query word for word; near papers that use other words. */
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { holdsPhrase } from '../matches/side-by-side.ts';
import type { Lengths, TextSource } from '../pagefind/full-text.ts';
import type { PostingList } from '../pagefind/posting-list.ts';
import { correctedWords, type Plan } from '../plan/plan.ts';
import { topK } from '../top-k.ts';
import { bm25, latent, limits, textScore as tuned } from '../tuning.ts';
import type { Ranking } from './ranking.ts';

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

/** How near each paper's text is to the question, 0 for the library's mean and less, 1 for its nearest paper; null if nothing can be said. */
export async function nearnessTo(
  plan: Plan,
  text: Pick<TextSource, 'nearness'>,
): Promise<Float32Array | null> {
  const telling = correctedWords(plan).filter((word) => !isFunctionWord(word));
  const nearness = await text.nearness(telling);
  if (!nearness) return null;
  const mean = nearness.reduce((sum, near) => sum + near, 0) / nearness.length;
  const most = nearness.reduce((best, near) => Math.max(best, near), mean) - mean || 1;
  return nearness.map((near) => Math.max(0, (near - mean) / most));
}

/** Adds the nearest papers, whatever words they use. */
export function addNearest(
  nearness: Float32Array,
  isRelaxed: boolean,
  catalogue: Catalogue,
  ranking: Ranking,
): void {
  const isNear = (paper: number) => (nearness[paper] ?? 0) >= latent.leastNear;
  const near = [...nearness.keys()].filter((paper) => isNear(paper) && catalogue.has(paper));
  const most = Math.min(latent.nearest, Math.ceil(nearness.length * latent.nearestShare));
  const nearer = (a: number, b: number) => (nearness[b] ?? 0) - (nearness[a] ?? 0) || b - a;
  for (const paper of topK(near, most, nearer)) {
    if (ranking.has(paper)) continue;
    ranking.add(paper, isRelaxed ? 'all' : 'most');
    ranking.addPlace(paper, 'meaning');
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
