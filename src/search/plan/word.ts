/**
 * Which words may stand for a typed one: longer words (also of one still being typed), plural, other endings (`Schilfrohre` in German); whether an
 * unknown or rare word is a typo; an everyday word of English is none, nor what a prefix or an ending makes of it.
 */
import { hasManyEndings } from '../../text/library-language.ts';
import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import { termKey } from '../pagefind/term-key.ts';
import { topK } from '../top-k.ts';
import { prefixes, slips, spelling as tuned, weights } from '../tuning.ts';
import { type NearTerm, nearSpellings, otherNumber, otherSpellings } from './spellings.ts';

/** A word of a query, with the terms of the dictionary that may stand for it. */
export interface PlannedWord {
  word: string;
  /** Weights are at most 1. Empty: no title or name has the word or anything like it. */
  alternatives: { term: Term; weight: number }[];
  /** Some paper holds the word itself, or a longer form of it. */
  isKnown: boolean;
  /** The dictionary lacks it, but some text holds it. */
  isRare: boolean;
  /** Near spellings of an unknown word, the likeliest first. */
  near: NearTerm[];
  /** The same word in British or American spelling, or in the other number. */
  variants: string[];
  correctedTo: string | null;
  /** A near spelling that is not likely enough to be meant, but may be asked for. */
  offered: string | null;
  /** Papers at venues that the query names by this word. */
  venue: PapersOfWord | null;
  /** Papers whose titles say it otherwise: `LLM` for `language model`. */
  otherwise: PapersOfWord[];
}

/** Papers that a word finds, for how much it counts. */
export interface PapersOfWord {
  papers: ArrayLike<number>;
  weight: number;
}

/** With how many papers have it beside the query's other words. */
type PlacedTerm = NearTerm & { papersBeside: number };

export type Correction = Pick<PlannedWord, 'word' | 'correctedTo'>;

export interface WordContext {
  dictionary: Dictionary;
  /** Of the library, in papers. */
  size: number;
  /** How many papers have a word where this one stands in the query. */
  papersBeside: (term: Term) => number;
  /** The last word may be the beginning of a longer one. */
  isGrowing: boolean;
  /** Nothing is corrected. */
  isExact: boolean;
  /** Nor does a longer word or another ending stand for it. */
  isAlone: boolean;
  isRare: boolean;
  /** No other word is asked for. */
  isWholeQuery: boolean;
  venue: PapersOfWord | null;
}

/** The word as typed, longer words, the other number, other spellings, and near ones if it is unknown. */
export function planWord(word: string, context: WordContext): PlannedWord {
  const { dictionary, isGrowing, isExact, isAlone, isRare, venue } = context;
  const alternatives: PlannedWord['alternatives'] = [];
  const add = (other: string, weight: number) => {
    const term = dictionary.get(other);
    if (term) alternatives.push({ term, weight });
  };
  add(word, 1);
  const same = dictionary.get(word);
  const isShort = isTooShort(word, isGrowing, same);
  for (const term of isShort || isAlone ? [] : longerTerms(word, dictionary)) {
    alternatives.push({ term, weight: longerWeight(word, term.word, isGrowing) });
  }
  const otherNumbers = isAlone ? [] : [...(isShort ? [`${word}s`] : []), ...singularOf(word)];
  for (const form of otherNumbers) add(form, weights.otherForm);
  const sameStem = isExact ? [] : withStemOf(word, dictionary);
  for (const form of sameStem) add(form, weights.otherForm);
  const variants = isExact ? [] : variantsOf(word, dictionary);
  for (const variant of variants) add(variant, weights.otherForm);
  const isForm =
    venue !== null ||
    variants.length > 0 ||
    sameStem.length > 0 ||
    alternatives.some(({ term }) => isGrowing || isFormOf(word, term.word));
  const mayBeTypo = !isExact && !isForm && !isEveryday(word, dictionary);
  const nearest = mayBeTypo ? nearTerms(word, alternatives, context) : [];
  const best = nearest.find(isLikely) ?? nearest.find(({ odds }) => odds >= tuned.likely);
  const isSlip = best !== undefined && isLikely(best) && (!isRare || isSurelyTypo(word, best));
  const near = isSlip ? nearest : [];
  const isKnown = isForm || isRare;
  for (const { term } of near) alternatives.push({ term, weight: weights.nearSpelling });
  return {
    ...{ word, alternatives, isKnown, isRare, near, variants, venue },
    correctedTo: isSlip ? best.term.word : null,
    offered: !isKnown && !isSlip && best ? best.term.word : null,
    otherwise: [],
  };
}

/** Whether it is an author's name that hardly any text contains. */
export function isMostlyName({ authors, abstracts, titles }: Term): boolean {
  return authors.length > 2 * Math.max(abstracts, titles.length);
}

/** The dictionary lacks words that few texts hold: of one that it lacks, another spelling may be a word of the language alone. */
function variantsOf(word: string, dictionary: Dictionary): string[] {
  const isLacking = dictionary.get(word) === undefined;
  const spellings = [word, ...singularOf(word)].flatMap(otherSpellings);
  return [...spellings, ...otherNumber(word)].filter((other) => {
    const { abstracts = 0, titles = [] } = dictionary.get(other) ?? {};
    return abstracts + titles.length > 0 || (isLacking && dictionary.isEveryday(other));
  });
}

/** A word of the language is no typo, nor what is made of one: `pretend` is not "present", `uncultured` not "cultured". */
function isEveryday(word: string, dictionary: Dictionary): boolean {
  const root = word.replace(derivingPrefix, '').replace(derivingSuffix, '');
  const forms = [word, root, ...singularOf(word), ...otherSpellings(word)];
  return forms.some((form) => dictionary.isEveryday(form));
}

const derivingPrefix = /^(?:anti|inter|mis|non|out|over|pre|re|sub|un|under)(?=[a-z]{4})/;
const derivingSuffix = /(?<=[a-z]{4})(?:able|ish|less|ly|ness|y)$/;

function isLikely({ odds, papersBeside }: PlacedTerm): boolean {
  return odds >= (papersBeside > 0 ? tuned.sureBeside : tuned.sure);
}

/** Of a word that some text holds. */
function isSurelyTypo(word: string, { term, distance }: NearTerm): boolean {
  const isLong = word.length >= tuned.lettersForTwoEdits;
  return isLong && distance === 1 && papersWith(term) >= tuned.surelyMeant;
}

/** Those that papers have beside the query's other words come first, and are the likelier the more these are. */
function nearTerms(
  word: string,
  alternatives: PlannedWord['alternatives'],
  context: WordContext,
): PlacedTerm[] {
  return nearSpellings(word, context)
    .filter(({ term }) => !alternatives.some((found) => found.term === term))
    .map((near) => {
      const papersBeside = context.papersBeside(near.term);
      // Names, and four letters alone, have more neighbours among words of the language.
      const isShort = context.isWholeQuery && word.length === tuned.leastLetters;
      const isCrowded = isShort || isMostlyName(near.term);
      const more =
        papersBeside > 0
          ? slips.tenfoldPapers * Math.log10(papersBeside)
          : Number(isCrowded) * slips.crowded;
      return { ...near, papersBeside, odds: near.odds + more };
    })
    .sort((a, b) => Math.sign(b.papersBeside) - Math.sign(a.papersBeside) || b.odds - a.odds);
}

/** A short word is no prefix ("red" is not "reduce"), unless it is still being typed and no paper has it as a word. */
function isTooShort(word: string, isGrowing: boolean, same: Term | undefined): boolean {
  if (!isGrowing) return word.length < prefixes.leastLetters;
  const isWord = same !== undefined && same.titles.length + same.abstracts > 0;
  return word.length < prefixes.leastLettersWhileTyped && isWord;
}

/** Longer words that begin with it; the commonest if there are very many. */
function longerTerms(word: string, dictionary: Dictionary): Term[] {
  const same = dictionary.words.get(word);
  const places = dictionary.words
    .startingWith(word)
    .filter((at) => at !== same && dictionary.documentFrequency(at) > 0);
  return commonest(places, prefixes.mostInTitles, dictionary);
}

/** The terms (given by their numbers) that most papers hold. */
export function commonest(places: number[], most: number, dictionary: Dictionary): Term[] {
  const commoner = (a: number, b: number) =>
    dictionary.documentFrequency(b) - dictionary.documentFrequency(a);
  const kept = places.length > most ? topK(places, most, commoner) : places;
  return kept.map((at) => dictionary.term(at));
}

export function longerWeight(word: string, longer: string, isGrowing: boolean): number {
  const { weight, exponent } = isGrowing ? weights.longerWhileTyped : weights.longer;
  return weight * (word.length / longer.length) ** exponent;
}

/** Words of titles with the same stem: in German, `schilfrohre` → `schilfrohr`, `schilfrohres`. */
function withStemOf(word: string, dictionary: Dictionary): string[] {
  const key = termKey(word);
  let shared = 0;
  while (shared < key.length && key[shared] === word[shared]) shared++;
  if (!hasManyEndings || shared < 2) return [];
  return dictionary.words
    .startingWith(word.slice(0, shared))
    .map((at) => dictionary.words.wordAt(at))
    .filter((other) => other !== word && termKey(other) === key);
}

/** `"hallucinations"` → `hallucination`. */
function singularOf(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  return word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [word.slice(0, -1)];
}

/** The same word, or with another ending: `token`, `tokens`, `tokenised`. */
function isFormOf(word: string, other: string): boolean {
  if (word === other || other === `${word}s`) return true;
  return word.length >= 4 && other.startsWith(word) && other.length - word.length <= 3;
}
