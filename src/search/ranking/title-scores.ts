import Fuse from 'fuse.js/basic';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { titlePhrases } from '../matches/title-phrases.ts';
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
  const phraseOf = titlePhrases(plan, papers, catalogue);
  const phrases = new Float64Array(catalogue.size);
  const first = new Float64Array(catalogue.size);
  for (const paper of papers) {
    phrases[paper] = tuned.phrase * phraseOf(paper) ** 2;
    first[paper] = (coverage[paper] ?? 0) + (phrases[paper] ?? 0);
  }
  const byFirst = (a: number, b: number) => (first[b] ?? 0) - (first[a] ?? 0) || b - a;
  const best = topK(papers, limits.likeness, byFirst);
  const likeness = likenessTo(typed.join(' '), best, catalogue);
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

/** Likeness of titles to the query by Fuse, 0 … 1; titles beyond its threshold are absent. */
function likenessTo(
  asked: string,
  papers: readonly number[],
  catalogue: Catalogue,
): ReadonlyMap<number, number> {
  // One or two letters are equally like any title.
  if (papers.length === 0 || asked.length < 3) return new Map();
  const titles = papers.map((paper) => ({ paper, title: fold(catalogue.titleOf(paper)) }));
  const fuse = new Fuse(titles, {
    keys: ['title'],
    threshold: tuned.likenessThreshold,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const found = fuse.search(asked.slice(0, tuned.likenessLetters));
  return new Map(found.map(({ item, score = 1 }) => [item.paper, 1 - score]));
}

/**
 * Prefers names that hold more of the query's words: for "xiao wang scaling", Xiao Wang comes before a Xiao who wrote
 * with a Wang; "wang wei" finds Wei Wang; for "fei fei li", "Li Fei-Fei" comes before "Fei Li".
 */
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
  const scores = catalogue.authorsOf(paper).map((name) => {
    const nameWords = wordsOf(name);
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
  const firstAuthor = wordsOf(catalogue.firstAuthorOf(paper));
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
