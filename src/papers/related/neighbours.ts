import { type Near, nearest } from './nearest.ts';
import { type RelatablePaper, type Terms, termsOf } from './terms.ts';
import { type Usage, usageOf, type Vector, vectorOf } from './vectors.ts';

/** All papers of a library, weighed against one another. */
export interface Comparison {
  papers: RelatablePaper[];
  terms: Terms[];
  usage: Usage;
  vectors: Vector[];
}

export function compare(papers: RelatablePaper[]): Comparison {
  const terms = papers.map(termsOf);
  const usage = usageOf(terms);
  return { papers, terms, usage, vectors: terms.map((one) => vectorOf(one, usage)) };
}

export function neighbours({ vectors }: Comparison, most: number, floor: number): Near[][] {
  return nearest(vectors, most, floor);
}
