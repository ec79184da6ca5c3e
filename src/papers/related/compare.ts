import { acronymsOf } from './acronyms.ts';
import { type Near, nearest } from './nearest.ts';
import { type Reading, type RelatablePaper, read } from './reading.ts';
import { referenceSize } from './reference.ts';
import { cosine, usageOf, type Vector, vectorOf } from './vectors.ts';
import { Vocabulary } from './vocabulary.ts';
import { ranked, widened } from './widen.ts';

/** The papers of a library, each beside those near it. */
export interface Comparison {
  readings: Reading[];
  /** What each paper says itself. */
  vectors: Vector[];
  /** What each paper and its neighbours say. */
  wide: Vector[];
  /** By what they say themselves; what one more paper costs is all in here. */
  direct: Near[][];
  /** The same papers, ranked by what they and their neighbours say. */
  near: Near[][];
}

/** So many nearest papers are ranked again. */
const candidates = 40;
const floor = 0.02;

/** Gives what `make` makes of these papers, or gave when it was asked about the same ones before. */
export type Recall = (papers: RelatablePaper[], make: () => Near[][]) => Near[][];

/**
 * Compares all papers, oldest first.
 *
 * @param recall Remembers the neighbours among the papers of the reference, which newer papers do not change:
 * with it, one digest more costs its own comparisons and those of the few others since the reference.
 */
export function compare(
  papers: RelatablePaper[],
  recall: Recall = (_, make) => make(),
): Comparison {
  const vocabulary = new Vocabulary();
  const reference = referenceSize(papers.length);
  const settled = papers.slice(0, reference);
  const acronyms = acronymsOf(settled.map(({ abstract }) => abstract));
  const readings = papers.map((paper) => read(paper, vocabulary, acronyms));
  const usage = usageOf(readings.slice(0, reference), vocabulary);
  const vectors = readings.map((reading) => vectorOf(reading, usage, vocabulary));
  const known = recall(settled, () => nearest(vectors.slice(0, reference), candidates, floor));
  const direct = nearest(vectors, candidates, floor, known);
  const wide = widened(vectors, direct);
  return { readings, vectors, wide, direct, near: ranked(wide, direct, vocabulary.size) };
}

/** How near two papers are, by their places in the library, from 0 to 1. */
export function similarity({ wide }: Comparison, one: number, other: number): number {
  const [first, second] = [wide[one], wide[other]];
  return first && second ? cosine(first, second) : 0;
}
