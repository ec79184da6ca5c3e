import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import type { Meaning } from './understand.ts';

/** How well titles and authors of a paper hold the words asked for. */
export interface TitleMatch {
  paper: number;
  /** Bit i is set when word i (of the first 31) was found. */
  words: number;
  /** Share of what was asked, rare words counting more, near spellings less: 0 … 1. */
  coverage: number;
  inTitle: boolean;
  inAuthors: boolean;
}

/** Weight of a word: what finding it tells about a paper. Unknown words weigh as rare ones. */
export function weightOf({ terms }: Meaning, size: number): number {
  const best = terms[0]?.term;
  return Math.log(1 + size / (1 + (best ? papersWith(best) : 0)));
}

/** Every paper whose title or authors hold at least one of the words. */
export function matchTitles(meanings: Meaning[], catalogue: Catalogue): Map<number, TitleMatch> {
  const matches = new Map<number, TitleMatch>();
  const weights = meanings.map((meaning) => weightOf(meaning, catalogue.size));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  meanings.forEach((meaning, i) => {
    for (const [paper, found] of bestOf(meaning)) {
      if (!catalogue.has(paper)) continue;
      const match = matches.get(paper) ?? blank(paper);
      matches.set(paper, match);
      match.words |= 1 << Math.min(i, 30);
      match.coverage += (found.weight * (weights[i] ?? 0)) / all;
      match.inTitle ||= found.title;
      match.inAuthors ||= !found.title;
    }
  });
  return matches;
}

function blank(paper: number): TitleMatch {
  return { paper, words: 0, coverage: 0, inTitle: false, inAuthors: false };
}

function bestOf({ terms }: Meaning): Map<number, { weight: number; title: boolean }> {
  const best = new Map<number, { weight: number; title: boolean }>();
  const offer = (paper: number, weight: number, title: boolean) => {
    const found = best.get(paper);
    if (!found || found.weight < weight) best.set(paper, { weight, title });
  };
  for (const { term, weight } of terms) {
    for (const paper of term.titles) offer(paper, weight, true);
    for (const paper of term.authors) offer(paper, weight * 0.95, false);
  }
  return best;
}
