import type { Terms } from './terms.ts';

/** A paper as numbers: terms and their weights, of length 1 together. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

/** How the papers of a library use their terms; what a weight depends on beside its own paper. */
export interface Usage {
  /** Term → its number. */
  numbers: Map<string, number>;
  /** By a term's number: in how many papers it stands. */
  papers: number[];
  /** Number of papers. */
  total: number;
  /** Words in a paper, on average. */
  length: number;
}

export function usageOf(library: Iterable<Terms>): Usage {
  const usage: Usage = { numbers: new Map(), papers: [], total: 0, length: 0 };
  for (const terms of library) {
    usage.total += 1;
    usage.length += lengthOf(terms);
    for (const term of terms.keys()) {
      const number = usage.numbers.get(term) ?? usage.papers.length;
      usage.numbers.set(term, number);
      usage.papers[number] = (usage.papers[number] ?? 0) + 1;
    }
  }
  usage.length /= Math.max(1, usage.total);
  return usage;
}

const saturation = 1.2;
const lengthShare = 0.5;
const pairShare = 0.5;
const topicShare = 0.5;

/** BM25's weight of each term that another paper has too, scaled to length 1. */
export function vectorOf(terms: Terms, usage: Usage): Vector {
  const stretch =
    saturation * (1 - lengthShare + (lengthShare * lengthOf(terms)) / (usage.length || 1));
  const pairs: [number, number][] = [];
  for (const [term, times] of terms) {
    const number = usage.numbers.get(term);
    const papers = number === undefined ? 0 : (usage.papers[number] ?? 0);
    if (number === undefined || papers < 2) continue;
    const rarity = Math.log(1 + (usage.total - papers + 0.5) / (papers + 0.5));
    pairs.push([number, rarity * share(term) * (times / (times + stretch))]);
  }
  const length = Math.hypot(...pairs.map(([, weight]) => weight)) || 1;
  return {
    terms: Uint32Array.from(pairs, ([number]) => number),
    weights: Float32Array.from(pairs, ([, weight]) => weight / length),
  };
}

function share(term: string): number {
  if (term.startsWith('topic:')) return topicShare;
  return term.includes(' ') ? pairShare : 1;
}

function lengthOf(terms: Terms): number {
  let length = 0;
  for (const [term, times] of terms) if (!/[ :]/.test(term)) length += times;
  return length;
}
