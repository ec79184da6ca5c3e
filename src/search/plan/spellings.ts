/**
 * Typos: which near spellings are candidates, in which order; also of authors typed without `author:`;
 * British and American, plural of acronyms.
 */
import Fuse from 'fuse.js/basic';
import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import { spelling as tuned } from '../tuning.ts';

export interface NearTerm {
  term: Term;
  /** Damerau–Levenshtein distance: 1 or 2. */
  distance: number;
}

/** The likeliest terms that are spelt nearly so: one edit from a short word, one or two from a long. */
export function nearSpellings(
  word: string,
  dictionary: Dictionary,
  isWanted = (_: Term) => true,
): NearTerm[] {
  if (/\d/.test(word) || word.length < tuned.leastLetters) return [];
  const most = word.length < tuned.lettersForTwoEdits ? 1 : 2;
  const near = dictionary
    .near(word, most)
    .filter(({ term }) => papersWith(term) > 0 && isWanted(term))
    .filter(({ term, distance }) => distance > 0 && isLikely(word, term, distance));
  return byLikeliness(word, near).slice(0, tuned.mostNear);
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

/** An ending as British and as American English spell it. */
const endings: [british: RegExp, american: RegExp, pair: [british: string, american: string]][] = [
  [/(?<=\w{2})our(?=s|al|ed|ing|able|$)/, /(?<=\w{2})or(?=s|al|ed|ing|able|$)/, ['our', 'or']],
  [
    /is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/,
    /iz(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/,
    ['is', 'iz'],
  ],
  [/yse(?=[ds]?$)/, /yze(?=[ds]?$)/, ['yse', 'yze']],
  [/ll(?=(?:ed|ing|er|ers)$)/, /(?<!l)l(?=(?:ed|ing|er|ers)$)/, ['ll', 'l']],
  [/tre(?=s?$)/, /ter(?=s?$)/, ['tre', 'ter']],
  [/ogue(?=s?$)/, /og(?=s?$)/, ['ogue', 'og']],
];

/** A word as the other English might spell it: `behaviour` → `behavior`. Most of the results are no words. */
export function otherSpellings(word: string): string[] {
  if (word.length < 5) return [];
  return endings.flatMap(([british, american, [here, there]]) =>
    [word.replace(british, there), word.replace(american, here)].filter((other) => other !== word),
  );
}

/** Plural or singular of an acronym without vowels: `rnn` → `rnns`. The stemmer of full text does not take this `s` off. */
export function otherNumber(word: string): string[] {
  if (!/^[b-df-hj-np-tv-xz]{3,6}$/.test(word) || word.endsWith('ss')) return [];
  if (!word.endsWith('s')) return [`${word}s`];
  return word.length > 3 ? [word.slice(0, -1)] : [];
}
