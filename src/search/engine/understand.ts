import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import type { Spelling } from './spelling.ts';

/** A word asked for, with the dictionary's terms it may mean. */
export interface Meaning {
  word: string;
  /** Best first; weights are at most 1. Empty: no title or author has it. */
  terms: { term: Term; weight: number }[];
  /** Some paper is known to hold the word itself, in whatever place. */
  known: boolean;
  /** What it was taken for when nothing is spelt so. */
  corrected: string | null;
}

const mostTerms = 300;

/** Exact, then longer words, then joined and singular forms, then near spellings of unknown words. */
export function understand(
  word: string,
  growing: boolean,
  { dictionary, spelling, exact }: { dictionary: Dictionary; spelling: Spelling; exact: boolean },
): Meaning {
  const terms: Meaning['terms'] = [];
  const same = dictionary.terms.get(word);
  if (same) terms.push({ term: same, weight: 1 });
  for (const term of longer(word, growing, dictionary)) {
    terms.push({ term, weight: lengthWeight(word, term.word, growing) });
  }
  for (const form of singular(word)) {
    const term = dictionary.terms.get(form);
    if (term) terms.push({ term, weight: 0.85 });
  }
  const known = terms.some(({ term }) => term === same || growing || isForm(word, term.word));
  if (known || exact) return { word, terms, known, corrected: null };
  const near = spelling.near(word);
  near.forEach((term, i) => {
    terms.push({ term, weight: i === 0 ? 0.9 : 0.6 });
  });
  return { word, terms, known, corrected: near[0]?.word ?? null };
}

function longer(word: string, growing: boolean, dictionary: Dictionary): Term[] {
  if (!growing && word.length < 3) return [];
  const terms = dictionary.startingWith(word).filter((term) => term.word !== word);
  if (terms.length <= mostTerms) return terms;
  return terms.sort((a, b) => papersWith(b) - papersWith(a)).slice(0, mostTerms);
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

/** The same word with another ending: `token`, `tokens`, `tokenised`. */
function isForm(word: string, other: string): boolean {
  return word.length >= 4 && other.length - word.length <= 3;
}
