import { papersWith } from '../catalogue/dictionary.ts';
import type { Meaning } from './understand.ts';

/** How well titles and authors hold the words asked for, paper by paper. */
export interface TitleMatches {
  /** Papers that hold at least one word. */
  papers: number[];
  /** Share of what was asked, rare words counting more and near spellings less: 0 … 1. */
  coverage: Float32Array;
  /** Bit i is set when word i was found (all beyond the 30th share one). */
  words: Uint32Array;
  /** Bit i is set when word i was found in a title, not only in a name. */
  inTitle: Uint32Array;
}

/** What finding a word tells about a paper; an unknown word tells as much as a rare one. */
export function weightOf({ terms }: Meaning, size: number): number {
  let held = 0;
  for (const { term, weight } of terms) if (weight > 0.8) held = Math.max(held, papersWith(term));
  return Math.log(1 + size / (1 + held));
}

export function bitOf(word: number): number {
  return 1 << Math.min(word, 30);
}

export function allBits(meanings: Meaning[]): number {
  return meanings.reduce((bits, _, i) => bits | bitOf(i), 0);
}

export function matchTitles(meanings: Meaning[], size: number): TitleMatches {
  const matches: TitleMatches = {
    papers: [],
    coverage: new Float32Array(size),
    words: new Uint32Array(size),
    inTitle: new Uint32Array(size),
  };
  const best = new Float32Array(size);
  const weights = meanings.map((meaning) => weightOf(meaning, size));
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  meanings.forEach((meaning, i) => {
    addWord(meaning, bitOf(i), (weights[i] ?? 0) / sum, matches, best);
  });
  return matches;
}

/** A name counts a little less than a word of the title. */
const nameWeight = 0.95;

function addWord(
  { terms }: Meaning,
  bit: number,
  share: number,
  { papers, coverage, words, inTitle }: TitleMatches,
  best: Float32Array,
): void {
  const held: number[] = [];
  const offer = (paper: number, weight: number) => {
    const before = best[paper] ?? 0;
    if (before === 0) held.push(paper);
    if (before < weight) best[paper] = weight;
  };
  for (const { term, weight } of terms) {
    for (const paper of term.titles) {
      offer(paper, weight);
      inTitle[paper] = (inTitle[paper] ?? 0) | bit;
    }
    for (const paper of term.authors) offer(paper, weight * nameWeight);
  }
  for (const paper of held) {
    if (words[paper] === 0) papers.push(paper);
    words[paper] = (words[paper] ?? 0) | bit;
    coverage[paper] = (coverage[paper] ?? 0) + (best[paper] ?? 0) * share;
    best[paper] = 0;
  }
}
