/** Chooses a paper's related papers: up to six that are nearer than random pairs mostly are, with at least two reasons; all but the nearest must also reach a fixed score; the reasons are phrases that both have. */

import { memoised } from '../../memoised.ts';
import { generalShare, isBoilerplate, isCommon } from './common-words.ts';
import type { Comparison } from './compare.ts';
import { rowOf } from './neighbours.ts';
import { noTerm, type PaperTerms, type RelatablePaper } from './paper-terms.ts';
import { DenseVector, type Vector, vectorAt } from './vectors.ts';
import { stemmedWords } from './words.ts';

export interface Related {
  id: string;
  /** From 0, nothing in common, to 1. */
  score: number;
  /** Words and phrases of both papers, as this paper writes them, weightiest first. */
  shared: string[];
}

/** The reasons that were found before for two papers (given by their indexes), or else those that `make` finds. */
export type Recall = (paper: number, other: number, make: () => string[]) => string[];

const most = 6;
/** Of the nearest paper's score. */
const leastShare = 0.55;
/** Of the least score: from here on, one reason is enough. */
const surely = 1.3;
/** All but the nearest need at least this score. Of pairs of Daily Papers just above it, nine of ten have a topic in common; of all pairs shown, 95 of 100. */
const leastOfOthers = 0.24;

/** Paper id → up to six related papers, nearest first; fewer if fewer are near. */
export function relatedPapers(
  papers: RelatablePaper[],
  comparison: Comparison,
  recall: Recall = (_paper, _other, make) => make(),
): Map<string, Related[]> {
  const { settled, near: nearest, vectors, termsOf, terms } = comparison;
  const { floor } = settled;
  const own = new DenseVector(terms);
  const related = papers.map(({ id }, at): [string, Related[]] => {
    const near = rowOf(nearest, at);
    const least = Math.max(floor, leastShare * (near[0]?.score ?? 0));
    const closest = near.filter(({ score }) => score >= least).slice(0, most);
    const why = (other: number) => () => {
      own.load(vectorAt(vectors, at));
      return reasons(
        termsOf(other),
        sharesOf(own, vectorAt(vectors, other)),
        stressed(termsOf(at)),
      );
    };
    const candidates = closest.map(({ at: other, score }) => ({
      id: papers[other]?.id ?? '',
      score: Math.round(score * 1000) / 1000,
      shared: recall(at, other, why(other)),
    }));
    // What two papers have in common should be named; one word may be by chance.
    const isMeant = ({ score, shared }: Related) =>
      shared.length > 1 || (shared.length === 1 && score >= surely * floor);
    const isEnough = ({ score }: Related, i: number) => i === 0 || score >= leastOfOthers;
    return [id, candidates.filter(isMeant).filter(isEnough)];
  });
  return new Map(related);
}

/** Term → its share in what makes two papers near. */
type Shares = Map<number, number>;

const mostReasons = 3;

export function sharesOf(other: DenseVector, { terms, weights }: Vector): Shares {
  const shares: Shares = new Map();
  for (let i = 0; i < terms.length; i++) {
    const weight = other.weightOf(terms[i] as number);
    if (weight > 0) shares.set(terms[i] as number, weight * (weights[i] as number));
  }
  return shares;
}

/**
 * Words and phrases that two papers share, weightiest first, as one writes them; bigrams join: `key–value cache`. Single
 * words said in passing or by all kinds of papers are left out.
 *
 * @param stressedThere Terms of high weight in the other paper.
 */
export function reasons(
  paper: PaperTerms,
  shares: Shares,
  stressedThere: ReadonlySet<number>,
): string[] {
  const spellings = new Map<string, Phrase>();
  for (const phrase of phrasesIn(paper, shares)) {
    const known = spellings.get(phrase.key);
    if (known === undefined || capitals(phrase.surface) < capitals(known.surface)) {
      spellings.set(phrase.key, phrase);
    }
  }
  const best = [...spellings.values()].sort((a, b) => b.weight - a.weight);
  const stressedHere = stressed(paper);
  const isStressed = (word: number) => stressedHere.has(word) || stressedThere.has(word);
  const isTelling = ({ words, surface }: Phrase) =>
    (words.length > 1 || words.every(isStressed)) &&
    isWord(surface) &&
    !isBoilerplate(surface) &&
    !isUsual(surface);
  // One by one, since papers share far more phrases than are shown.
  return [...withoutParts(best.values().filter(isTelling)).take(mostReasons)];
}

/** A word or phrase of papers of all kinds. */
function isUsual(surface: string): boolean {
  const stems = stemmedWords(surface);
  const [only] = stems;
  if (stems.length === 1 && only) return isCommon(only.stem);
  return stems.every(({ stem }) => generalShare(stem) > veryCommon);
}

const veryCommon = 0.2;

/** The terms of a title, and those said more than once. */
const stressed = memoised(
  ({ terms, frequencies }: PaperTerms) =>
    new Set(terms.filter((_, at) => (frequencies[at] ?? 0) > 1)),
);

interface Phrase {
  /** Its terms, the same for `Salt marsh` and `salt marshes`. */
  key: string;
  surface: string;
  weight: number;
  words: number[];
}

/** The longest stretches of shared words in which each is shared as a bigram with the one before. */
function phrasesIn(paper: PaperTerms, shares: Shares): Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  for (let at = 0; at < paper.words.length; at++) {
    if (shares.has(paper.bigrams[at + 1] ?? noTerm)) continue;
    if (from < at || shares.has(paper.words[at] ?? noTerm)) {
      phrases.push(phraseOf(paper, shares, from, at + 1));
    }
    from = at + 1;
  }
  return phrases;
}

function phraseOf(paper: PaperTerms, shares: Shares, from: number, to: number): Phrase {
  const words = [...paper.words.subarray(from, to)];
  const surface = paper.text.slice(paper.starts[from], paper.ends[to - 1]);
  let weight = 0;
  for (const word of words) weight += shares.get(word) ?? 0;
  for (let at = from + 1; at < to; at++) weight += shares.get(paper.bigrams[at] ?? noTerm) ?? 0;
  return { key: words.join(), surface, weight, words };
}

/** How many there are: of two spellings, one has more at the start of a sentence or in a title. */
function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}

/** No reasons: single letters, and names cut at a number: `Velvet 2` of `Velvet 2.5`, `8B`. */
function isWord(surface: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(surface) && !/^\d+[BM]?\b|\s\d+$/.test(surface);
}

/** Drops a phrase whose words all stand in weightier ones. */
function* withoutParts(phrases: Iterable<Phrase>): IteratorObject<string, undefined> {
  const seen = new Set<number>();
  for (const { words, surface } of phrases) {
    if (words.every((word) => seen.has(word))) continue;
    for (const word of words) seen.add(word);
    yield surface;
  }
}
