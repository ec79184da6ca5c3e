import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import { otherNames, otherNumber, otherSpellings } from '../query/other-spellings.ts';
import { firstFew } from './first-few.ts';
import type { NamedVenue } from './named-venues.ts';
import type { NearTerm, Spelling } from './spelling.ts';

/** A word asked for, with the dictionary's terms it may mean. */
export interface Meaning {
  word: string;
  /** Weights are at most 1. Empty: no title, author or abstract has it, or anything like it. */
  terms: { term: Term; weight: number }[];
  /** Some paper is known to hold the word itself, or a longer form of it. */
  known: boolean;
  /** Terms spelt nearly so, likeliest first: for an unknown word, or a rare one with a common neighbour. */
  near: NearTerm[];
  /** The same word as the other English spells it, or as full text does not know it for the same. */
  variants: string[];
  /** What it is taken for when nothing is spelt so. */
  corrected: string | null;
  /** Papers that came out where the question says by this word. */
  venue: NamedVenue | null;
}

const mostTerms = 300;
/** So much commoner must a neighbour be for a word that does exist to be taken for a slip. */
const muchCommoner = 40;

/** A word that the dictionary lacks and one paper holds is a slip when it is near one so common. */
const surelyMeant = 200;

export interface Reading {
  dictionary: Dictionary;
  spelling: Spelling;
  /** The last word may be the beginning of a longer one. */
  growing: boolean;
  /** Nothing is a slip. */
  exact: boolean;
  /** Some abstract holds the word, though the dictionary lacks it. */
  probed: boolean;
  venue: NamedVenue | null;
}

/** Exact, then longer words, singular forms, and near spellings of words that are unknown or rare. */
export function understand(word: string, reading: Reading): Meaning {
  const { dictionary, growing, exact, probed, venue } = reading;
  const terms: Meaning['terms'] = [];
  const same = dictionary.get(word);
  if (same) terms.push({ term: same, weight: 1 });
  const isWhole = isTooShort(word, growing, same);
  for (const term of isWhole ? [] : longer(word, dictionary)) {
    terms.push({ term, weight: lengthWeight(word, term.word, growing) });
  }
  for (const form of [...(isWhole ? [`${word}s`] : []), ...singular(word)]) {
    const term = dictionary.get(form);
    if (term) terms.push({ term, weight: 0.85 });
  }
  const variants = exact
    ? []
    : [...otherSpellings(word), ...otherNumber(word)].filter((other) =>
        isInTexts(other, dictionary),
      );
  for (const other of variants) {
    const term = dictionary.get(other);
    if (term) terms.push({ term, weight: 0.97 });
  }
  for (const other of exact ? [] : otherNames(word)) {
    const term = dictionary.get(other);
    if (term && isMostlyName(term)) terms.push({ term, weight: 0.8 });
  }
  const known =
    probed ||
    venue !== null ||
    variants.length > 0 ||
    terms.some(({ term }) => growing || isForm(word, term.word));
  const near = exact || venue ? [] : nearTerms(word, known, terms, reading.spelling);
  const meaning: Meaning = { word, terms, known, near, variants, corrected: null, venue };
  return known && !isSurelySlip(word, same, near) ? meaning : takenForSlip(meaning);
}

function isInTexts(word: string, dictionary: Dictionary): boolean {
  const term = dictionary.get(word);
  return term !== undefined && term.abstracts + term.titles.length + term.tails.length > 0;
}

/** Authors are called so, and hardly a text says it. */
export function isMostlyName({ authors, abstracts, titles }: Term): boolean {
  return authors.length > 2 * Math.max(abstracts, titles.length);
}

function isSurelySlip(word: string, same: Term | undefined, near: NearTerm[]): boolean {
  const [first] = near;
  return !same && word.length > 5 && first?.slips === 1 && papersWith(first.term) >= surelyMeant;
}

/** The word read as a slip of what is spelt nearly so; what it says by itself still counts. */
export function takenForSlip(meaning: Meaning): Meaning {
  const { terms, near } = meaning;
  const others = near.map(({ term, slips }) => ({ term, weight: slips === 1 ? 0.9 : 0.75 }));
  return { ...meaning, terms: [...terms, ...others], corrected: near[0]?.term.word ?? null };
}

function nearTerms(
  word: string,
  known: boolean,
  terms: Meaning['terms'],
  spelling: Spelling,
): NearTerm[] {
  const held = terms.reduce((most, { term }) => Math.max(most, papersWith(term)), 1);
  if (held > 50) return [];
  const near = spelling.near(word, known ? held * muchCommoner : 0);
  return near.filter(({ term }) => !terms.some((found) => found.term === term));
}

/** Few letters begin too many words ("red" is no "reduce"); while they are typed they may, where nothing is called so. */
function isTooShort(word: string, growing: boolean, same: Term | undefined): boolean {
  if (!growing) return word.length < 5;
  return word.length < 4 && same !== undefined && same.titles.length + same.abstracts > 0;
}

/** Longer words that start so; of very many, the commonest. */
function longer(word: string, dictionary: Dictionary): Term[] {
  const same = dictionary.words.get(word);
  const places = dictionary.startingWith(word).filter((at) => at !== same);
  const chosen = places.length <= mostTerms ? places : commonest(places, dictionary);
  return chosen.map((at) => dictionary.term(at));
}

function commonest(places: number[], dictionary: Dictionary): number[] {
  return firstFew(places, mostTerms, (a, b) => dictionary.held(b) - dictionary.held(a));
}

function lengthWeight(word: string, longer: string, growing: boolean): number {
  const ratio = word.length / longer.length;
  return growing ? 0.85 * ratio ** 0.35 : 0.6 * ratio ** 0.8;
}

/** `"hallucinations"` → `hallucination`. */
function singular(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  return word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [word.slice(0, -1)];
}

/** The same word, or with another ending: `token`, `tokens`, `tokenised`. */
function isForm(word: string, other: string): boolean {
  if (word === other || other === `${word}s`) return true;
  return word.length >= 4 && other.startsWith(word) && other.length - word.length <= 3;
}
