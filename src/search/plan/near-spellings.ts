import Fuse from 'fuse.js/basic';
import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import { spelling as tuned } from '../tuning.ts';

export interface NearTerm {
  term: Term;
  /** Damerau–Levenshtein distance: 1 or 2. */
  distance: number;
}

/** The likeliest terms of `least` papers or more that are spelt nearly so: one edit from a short word, one or two from a long. */
export function nearSpellings(
  word: string,
  least: number,
  dictionary: Dictionary,
  isWanted = (_: Term) => true,
): NearTerm[] {
  if (/\d/.test(word) || word.length < tuned.leastLetters) return [];
  if (word.length === tuned.leastLetters)
    return swapped(word, least, dictionary).filter(({ term }) => isWanted(term));
  const most = word.length < tuned.lettersForTwoEdits ? 1 : 2;
  const near = dictionary
    .near(word, most)
    .filter(({ term }) => papersWith(term) >= least && isWanted(term))
    .filter(({ term, distance }) => distance > 0 && isLikely(word, term, distance));
  return byLikeliness(word, near).slice(0, tuned.mostNear);
}

/** A word of three letters is mostly an acronym or a name, one edit away from many others. Only a swap of letters that gives a common word counts. */
function swapped(word: string, least: number, dictionary: Dictionary): NearTerm[] {
  const [a = '', b = '', c = ''] = word;
  const terms = [b + a + c, a + c + b].flatMap((other) => dictionary.get(other) ?? []);
  return terms
    .filter((term) => term.word !== word && papersWith(term) >= Math.max(least, tuned.commonWord))
    .map((term) => ({ term, distance: 1 }));
}

function byLikeliness(word: string, near: NearTerm[]): NearTerm[] {
  const fuse = new Fuse(near, {
    keys: ['term.word'],
    threshold: tuned.likenessThreshold,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const scores = new Map(fuse.search(word).map(({ item, score = 1 }) => [item.term, score]));
  const costs = near.map((found) => ({
    found,
    cost: found.distance + (scores.get(found.term) ?? 1) - commonness(found.term),
  }));
  return costs
    .sort((a, b) => a.cost - b.cost || (a.found.term.word < b.found.term.word ? -1 : 1))
    .map(({ found }) => found);
}

/** Of a word of six or seven letters, two edits spare the first: "muller" is no "smaller". */
function isLikely(word: string, { word: other }: Term, distance: number): boolean {
  return distance < 2 || word.length > tuned.lettersForAnyFirst || word[0] === other[0];
}

/** Prefers the commoner of equally near terms; counts less than an edit. */
function commonness(term: Term): number {
  return Math.min(
    tuned.mostCommonness,
    tuned.commonnessOfTenfold * Math.log10(1 + papersWith(term)),
  );
}
