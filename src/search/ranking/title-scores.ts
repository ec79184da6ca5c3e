import Fuse from 'fuse.js/basic';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { titlePhrases } from '../matches/title-phrases.ts';
import type { TitleMatches } from '../matches/titles.ts';
import { papersBy } from '../plan/author-names.ts';
import { correctedWords } from '../plan/plan.ts';
import { topK } from '../top-k.ts';
import { limits, titleScore as tuned } from '../tuning.ts';

/** What the titles and authors of papers tell, by paper; the best titles are compared by Fuse, too. */
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
  const oneAuthor =
    typed.length > 1 && typed.length <= limits.longestName ? papersBy(typed, catalogue) : new Set();
  const scores = new Float64Array(catalogue.size);
  for (const paper of papers) {
    const like = tuned.coverage + tuned.likeness * (likeness.get(paper) ?? 0);
    scores[paper] =
      (coverage[paper] ?? 0) ** 3 * like +
      (phrases[paper] ?? 0) +
      sharedNames(paper, typed, matches, catalogue);
    if (!oneAuthor.has(paper)) continue;
    const isWhole = isWholeName(typed, catalogue.authorsOf(paper));
    scores[paper] += isWhole ? tuned.wholeName : tuned.oneAuthor;
  }
  for (const paper of best) {
    scores[paper] = (scores[paper] ?? 0) + beginning(paper, typed, catalogue);
  }
  return scores;
}

/** How like titles are to the words asked for, by Fuse: 0 … 1; beyond its threshold they are absent. */
function likenessTo(
  asked: string,
  papers: readonly number[],
  catalogue: Catalogue,
): ReadonlyMap<number, number> {
  // One letter or two are as like to any title.
  if (papers.length === 0 || asked.length < 3) return new Map();
  const titles = papers.map((paper) => ({ paper, title: fold(catalogue.titleOf(paper)) }));
  const fuse = new Fuse(titles, {
    keys: ['title'],
    threshold: 0.7,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const found = fuse.search(asked.slice(0, 64));
  return new Map(found.map(({ item, score = 1 }) => [item.paper, 1 - score]));
}

/** "xiao wang scaling" asks for Xiao Wang before a Xiao who wrote with a Wang. */
function sharedNames(
  paper: number,
  typed: string[],
  { inAuthors }: TitleMatches,
  catalogue: Catalogue,
): number {
  const bits = inAuthors[paper] ?? 0;
  // One word at most is in names.
  if ((bits & (bits - 1)) === 0) return 0;
  const shared = catalogue.authorsOf(paper).map((name) => {
    const words = new Set(wordsOf(name));
    return typed.filter((word) => words.has(word)).length;
  });
  return tuned.sharedName * Math.max(0, ...shared.map((count) => count - 1));
}

/** "fei fei li" is all of "Li Fei-Fei", and more than "Fei Li". */
function isWholeName(typed: string[], authors: string[]): boolean {
  const asked = [...typed].sort().join(' ');
  return authors.some((name) => wordsOf(name).sort().join(' ') === asked);
}

/** `MoH` asks for "MoH: Multi-Head …" before all titles that hold it elsewhere; a name, for its first author. */
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

/** Do the first words make it up, spaces or no? */
function beginsWith(words: string[], asked: string): boolean {
  let start = '';
  for (const word of words) {
    if (start.length >= asked.length) break;
    start += word;
  }
  return start === asked;
}
