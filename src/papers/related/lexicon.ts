import { shareAbroad } from './abroad.ts';
import type { Reading } from './reading.ts';
import { Vocabulary } from './vocabulary.ts';

/** `acronymKey` → what it stands for. */
export type Acronyms = ReadonlyMap<string, string>;

/** How a library uses its terms: all that a paper's vector depends on beside the paper. Plain data, which can be kept. */
export interface Lexicon {
  /** The terms that at least two papers have; no other can make papers near. */
  names: string[];
  numbers: Uint32Array;
  /** By number: what a term weighs before it is counted in a paper, and 0 for a number of none of these terms. */
  weights: Float32Array;
  /** Words in a paper, on average. */
  length: number;
  acronyms: Acronyms;
}

export function lexiconOf(
  readings: Reading[],
  vocabulary: Vocabulary,
  acronyms: Acronyms,
): Lexicon {
  const papers = new Uint32Array(vocabulary.size);
  let length = 0;
  for (const reading of readings) {
    length += reading.length;
    for (const term of reading.terms) papers[term] = (papers[term] ?? 0) + 1;
  }
  const kept = [...vocabulary.entries()].filter(([, term]) => (papers[term] ?? 0) > 1);
  const weights = new Float32Array(vocabulary.size);
  for (const [name, term] of kept)
    weights[term] = rarity(name, papers[term] ?? 0, readings.length) * share(name);
  return {
    names: kept.map(([name]) => name),
    numbers: Uint32Array.from(kept, ([, term]) => term),
    weights,
    length: length / (readings.length || 1),
    acronyms,
  };
}

/** The lexicon's terms and no others. */
export function vocabularyOf({ names, numbers }: Lexicon): Vocabulary {
  return new Vocabulary(names.map((name, at) => [name, numbers[at] ?? 0]));
}

/** How little a term is said, as BM25's idf is, from 1 for what every paper says. */
function rarity(name: string, papers: number, total: number): number {
  return 1 - Math.log(shareOf(papers, total, shareAbroad(name)));
}

/** Abstracts at large count as so many papers of the library. */
const papersAbroad = 500;

/** The share of papers with a term, at home or at home and abroad together, whichever makes it commoner. */
function shareOf(papers: number, total: number, usual: number): number {
  const both = (papers + 1 + usual * papersAbroad) / (total + 1 + papersAbroad);
  return Math.max(both, (papers + 1) / (total + 2));
}

// Chosen by `npm run bench:related`; around these values the measures are flat.
const pairShare = 0.5;
const topicShare = 0.5;

function share(term: string): number {
  if (term.startsWith('topic:')) return topicShare;
  return term.includes(' ') ? pairShare : 1;
}
