import { commonWords } from './common-words.ts';
import type { Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A paper as terms and their weights, of length 1 together. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

/** How a library uses its terms: all that a weight depends on beside its own paper. */
export interface Usage {
  /** By term: in how many papers it stands. */
  papers: Uint32Array;
  /** By term: how little it is said, as BM25's idf is, from 1 for what every paper says. */
  rarity: Float32Array;
  /** Words in a paper, on average. */
  length: number;
}

export function usageOf(readings: Reading[], vocabulary: Vocabulary): Usage {
  const papers = new Uint32Array(vocabulary.size);
  let length = 0;
  for (const reading of readings) {
    length += reading.length;
    for (const term of reading.times.keys()) papers[term] = (papers[term] ?? 0) + 1;
  }
  const rarity = Float32Array.from(papers, (count, term) => {
    const usual = abroad.get(vocabulary.nameOf(term)) ?? 0;
    return 1 - Math.log(shareOf(count, readings.length, usual));
  });
  return { papers, rarity, length: length / (readings.length || 1) };
}

/** Stem → share of abstracts at large that hold it. */
const abroad = new Map(
  Object.entries(commonWords).flatMap(([perMille, stems]) =>
    stems.split(/\s+/).map((stem) => [stem, Number(perMille) / 1000] as const),
  ),
);

/** Abstracts at large count as so many papers of the library. */
const papersAbroad = 500;

/** The share of papers with a term, at home or at home and abroad together, whichever makes it commoner. */
function shareOf(papers: number, total: number, usual: number): number {
  const both = (papers + 1 + usual * papersAbroad) / (total + 1 + papersAbroad);
  return Math.max(both, (papers + 1) / (total + 2));
}

// Chosen by `npm run bench:related`; around these values the measures are flat.
const saturation = 1.2;
const lengthShare = 0.4;
const pairShare = 0.5;
const topicShare = 0.5;

/** BM25's saturation times idf, for each term that at least two papers have. */
export function vectorOf(reading: Reading, usage: Usage, vocabulary: Vocabulary): Vector {
  const relativeLength = reading.length / (usage.length || 1);
  const stretch = saturation * (1 - lengthShare + lengthShare * relativeLength);
  const weights = new Map<number, number>();
  for (const [term, times] of reading.times) {
    const papers = usage.papers[term] ?? 0;
    if (papers < 2) continue;
    const rarity = usage.rarity[term] ?? 0;
    weights.set(term, rarity * share(vocabulary.nameOf(term)) * (times / (times + stretch)));
  }
  return unitVector(weights);
}

export function unitVector(weights: Map<number, number>): Vector {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return {
    terms: Uint32Array.from(weights.keys()),
    weights: Float32Array.from(weights.values(), (weight) => weight / length),
  };
}

export function weightsOf({ terms, weights }: Vector): Map<number, number> {
  const byTerm = new Map<number, number>();
  for (let i = 0; i < terms.length; i++) byTerm.set(terms[i] as number, weights[i] as number);
  return byTerm;
}

export function cosine(one: Vector, other: Vector): number {
  const weights = weightsOf(one);
  let sum = 0;
  for (let i = 0; i < other.terms.length; i++) {
    sum += (weights.get(other.terms[i] as number) ?? 0) * (other.weights[i] as number);
  }
  return sum;
}

function share(term: string): number {
  if (term.startsWith('topic:')) return topicShare;
  return term.includes(' ') ? pairShare : 1;
}
