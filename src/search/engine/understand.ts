import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
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
  /** What it is taken for when nothing is spelt so. */
  corrected: string | null;
}

const mostTerms = 300;
/** So much commoner must a neighbour be for a word that does exist to be taken for a slip. */
const muchCommoner = 40;

/** Exact, then longer words, singular forms, and near spellings of words that are unknown or rare. */
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
  const near = exact ? [] : nearTerms(word, same, terms, spelling);
  const meaning: Meaning = { word, terms, known, near, corrected: null };
  return known ? meaning : takenForSlip(meaning);
}

/** The word read as a slip of what is spelt nearly so; what it says by itself still counts. */
export function takenForSlip(meaning: Meaning): Meaning {
  const { terms, near } = meaning;
  const others = near.map(({ term, slips }) => ({ term, weight: slips === 1 ? 0.9 : 0.75 }));
  return { ...meaning, terms: [...terms, ...others], corrected: near[0]?.term.word ?? null };
}

function nearTerms(
  word: string,
  same: Term | undefined,
  terms: Meaning['terms'],
  spelling: Spelling,
): NearTerm[] {
  const held = terms.reduce((most, { term }) => Math.max(most, papersWith(term)), 0);
  if (held > 50) return [];
  const near = spelling.near(word);
  const least = same || terms.length ? Math.max(1, held) * muchCommoner : 0;
  const known = new Set(terms.map(({ term }) => term));
  return near.filter(({ term }) => !known.has(term) && papersWith(term) >= least);
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
