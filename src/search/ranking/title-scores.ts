/** What a title adds: the words it has, those side by side, its name, likeness by Fuse. */
import Fuse from 'fuse.js/basic';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { titlePhrases } from '../matches/side-by-side.ts';
import type { TitleMatches } from '../matches/titles.ts';
import { correctedWords } from '../plan/plan.ts';
import { topK } from '../top-k.ts';
import { limits, titleScore as tuned } from '../tuning.ts';

/** A score for each paper by its title and authors; Fuse compares the best titles. */
export function titleScores(
  papers: readonly number[],
  matches: TitleMatches,
  catalogue: Catalogue,
): Float64Array {
  const { plan, coverage } = matches;
  const typed = correctedWords(plan);
  const phraseOf = titlePhrases(plan, catalogue);
  const phrases = new Float64Array(catalogue.size);
  const first = new Float64Array(catalogue.size);
  for (const paper of papers) {
    phrases[paper] = tuned.phrase * phraseOf(paper) ** 2;
    first[paper] = (coverage[paper] ?? 0) + (phrases[paper] ?? 0);
  }
  const byFirst = (a: number, b: number) => (first[b] ?? 0) - (first[a] ?? 0) || b - a;
  const best = topK(papers, limits.likeness, byFirst);
  addLikeness(typed.join(' '), best, matches.likeness, catalogue);
  const likeness = new Map(best.map((paper) => [paper, matches.likeness.get(paper)]));
  const scores = new Float64Array(catalogue.size);
  for (const paper of papers) {
    const like = tuned.coverage + tuned.likeness * (likeness.get(paper) ?? 0);
    scores[paper] =
      (coverage[paper] ?? 0) ** 3 * like +
      (phrases[paper] ?? 0) +
      tuned.sharedName * sharedName(paper, typed, matches, catalogue);
  }
  for (const paper of best) {
    const times = timesNamed(catalogue.titles.textAt(paper), typed.join(''));
    scores[paper] = (scores[paper] ?? 0) + times * tuned.isName;
  }
  return scores;
}

/** Adds likeness of further titles to the query by Fuse, 0 … 1; of titles beyond its threshold it is 0. */
function addLikeness(
  asked: string,
  papers: readonly number[],
  known: Map<number, number>,
  catalogue: Catalogue,
): void {
  const further = papers.filter((paper) => !known.has(paper));
  // One or two letters are equally like any title.
  if (further.length === 0 || asked.length < 3) return;
  for (const paper of further) known.set(paper, 0);
  const titles = further.map((paper) => ({ paper, title: fold(catalogue.titles.textAt(paper)) }));
  const fuse = new Fuse(titles, {
    keys: ['title'],
    threshold: tuned.likenessThreshold,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const found = fuse.search(asked.slice(0, tuned.likenessLetters));
  for (const { item, score = 1 } of found) known.set(item.paper, 1 - score);
}

/** How many words beyond the first one author's name shares with the query: for "xiao wang" or "x. wang" Xiao Wang before a Xiao who wrote with a Wang. */
function sharedName(
  paper: number,
  typed: string[],
  { found, plan }: TitleMatches,
  { names }: Catalogue,
): number {
  const bits = found.author[paper] ?? 0;
  // No digit, and in a longer query no article.
  const isInitial = (word: string) =>
    word.length === 1 && word > '9' && (word !== 'a' || typed.length < 3);
  // One word at most is in names.
  if (bits === 0 || ((bits & (bits - 1)) === 0 && !typed.some(isInitial))) return 0;
  const growing = plan.parsed.growing ? typed.at(-1) : undefined;
  const shared = Array.from(names.of(paper), (name) => {
    const words = names.texts.wordsAt(name);
    const isIn = (word: string) =>
      words.some(
        (one) => one === word || ((word === growing || isInitial(word)) && one.startsWith(word)),
      );
    return typed.filter(isIn).length - 1;
  });
  return Math.max(0, ...shared);
}

/** Twice for a query that is the whole title, once for its name: `MoH` of "MoH: Multi-Head …"; `qwen 2.5 vl` is `Qwen2.5-VL`. */
function timesNamed(title: string, asked: string): number {
  const names = [title, title.split(':')[0] ?? ''];
  return names.filter((name) => wordsOf(name).join('') === asked).length;
}
