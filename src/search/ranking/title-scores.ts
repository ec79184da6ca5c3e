/** What a title, its beginning, a first author's name adds; likeness of titles by Fuse. */
import Fuse from 'fuse.js/basic';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { titlePhrases } from '../matches/side-by-side.ts';
import type { TitleMatches } from '../matches/titles.ts';
import { correctedWords } from '../plan/plan.ts';
import { topK } from '../top-k.ts';
import { limits, titleScore as tuned } from '../tuning.ts';

/** A score for each paper by its title and authors; Fuse compares the best titles, too. */
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
      nameScore(paper, typed, matches, catalogue);
  }
  for (const paper of best) {
    scores[paper] = (scores[paper] ?? 0) + beginning(paper, typed, catalogue);
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
  const titles = further.map((paper) => ({ paper, title: fold(catalogue.titleOf(paper)) }));
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

/** Prefers names with more of the query’s words: for "xiao wang scaling" Xiao Wang before a Xiao who wrote with a Wang. */
function nameScore(
  paper: number,
  typed: string[],
  { inAuthors, plan }: TitleMatches,
  catalogue: Catalogue,
): number {
  const bits = inAuthors[paper] ?? 0;
  // One word at most is in names.
  if ((bits & (bits - 1)) === 0) return 0;
  const growing = plan.parsed.growing ? typed.at(-1) : undefined;
  const { names } = catalogue;
  const scores = Array.from(names.of(paper), (name) => {
    const nameWords = names.wordsAt(name);
    const isShared = (word: string) =>
      nameWords.includes(word) ||
      (word === growing && nameWords.some((other) => other.startsWith(word)));
    const shared = typed.filter(isShared).length;
    const isAll = shared === typed.length && shared <= limits.longestName;
    const whole = nameWords.length === shared ? tuned.wholeName : tuned.oneAuthor;
    return tuned.sharedName * (shared - 1) + (isAll ? whole : 0);
  });
  return Math.max(0, ...scores);
}

/** A title that begins with the query or is named by it (`MoH` → "MoH: Multi-Head …"), or a first author of that name. */
function beginning(paper: number, typed: string[], catalogue: Catalogue): number {
  const title = catalogue.titleOf(paper);
  // `qwen 2.5 vl` is `Qwen2.5-VL`.
  const asked = typed.join('');
  const name = wordsOf(title.slice(0, Math.max(0, title.indexOf(':')))).join('');
  const firstAuthor = wordsOf(catalogue.authorsOf(paper)[0] ?? '');
  const byAuthor = typed.some((word) => firstAuthor.includes(word)) ? tuned.firstAuthor : 0;
  if (name === asked) return byAuthor + tuned.isName;
  return byAuthor + (beginsWith(catalogue.titleWords(paper), asked) ? tuned.isBeginning : 0);
}

/** Whether the first words make up the query, with or without spaces. */
function beginsWith(words: string[], asked: string): boolean {
  let start = '';
  for (const word of words) {
    if (start.length >= asked.length) break;
    start += word;
  }
  return start === asked;
}
