import { acronymMeanings } from '../../text/acronyms.ts';
import { type Acronyms, type Lexicon, lexiconOf, vocabularyOf } from './lexicon.ts';
import { nearest } from './nearest.ts';
import { merged, type Near, type Neighbours } from './neighbours.ts';
import { type Reading, type RelatablePaper, read } from './reading.ts';
import { referenceSize } from './reference.ts';
import { Spread } from './spread.ts';
import { eachOf, packed, type Vector, type Vectors, vectorOf } from './vectors.ts';
import { Vocabulary } from './vocabulary.ts';
import { ranked, widened } from './widen.ts';

/** The papers of a library, each beside those near it. */
export interface Comparison {
  /** What may be kept for the next comparison. */
  settled: Settled;
  readingOf: (at: number) => Reading;
  /** What each paper says itself. */
  vectors: Vectors;
  /** What each paper and its neighbours say. */
  wide: Vector[];
  /** By what they and their neighbours say. */
  near: Near[][];
  /** More than the highest number of a term. */
  terms: number;
}

/** All about the papers of the reference, which newer papers do not change. */
export interface Settled {
  lexicon: Lexicon;
  vectors: Vectors;
  /** By what each paper says itself. */
  direct: Neighbours;
}

/** So many nearest papers are ranked again. */
export const candidates = 40;
export const floor = 0.02;

/** Finds the pairs with a paper from `from` on; the build does it in two threads. */
export type Find = (vectors: Vectors, from: number) => Neighbours | Promise<Neighbours>;

const findHere: Find = (vectors, from) =>
  nearest(vectors, { most: candidates, floor, from, part: 0, parts: 1 });

/**
 * Compares all papers, oldest first.
 *
 * @param known What was settled before about the same papers of the reference: then one digest more costs its own
 * comparisons and those of the few others since the reference.
 */
export async function compare(
  papers: RelatablePaper[],
  { known, find = findHere }: { known?: Settled | undefined; find?: Find } = {},
): Promise<Comparison> {
  const readings: Reading[] = [];
  const settled = known ?? (await settle(referenceOf(papers), readings, find));
  const { lexicon } = settled;
  const vocabulary = vocabularyOf(lexicon);
  const readingOf = (at: number) => {
    const paper = papers[at];
    if (!paper) throw new Error(`There is no paper ${at} among ${papers.length}`);
    readings[at] ??= read(paper, vocabulary, lexicon.acronyms);
    return readings[at];
  };
  const old = eachOf(settled.vectors);
  const added = papers
    .slice(old.length)
    .map((_, i) => vectorOf(readingOf(old.length + i), lexicon));
  const vectors = packed([...old, ...added]);
  const newer = added.length > 0 ? [await find(vectors, old.length)] : [];
  const direct = merged(papers.length, candidates, [settled.direct, ...newer]);
  const terms = lexicon.weights.length;
  const wide = widened(vectors, direct, terms);
  return { settled, readingOf, vectors, wide, near: ranked(wide, direct, terms), terms };
}

/** The papers that say how common a term is. */
export function referenceOf(papers: RelatablePaper[]): RelatablePaper[] {
  return papers.slice(0, referenceSize(papers.length));
}

/** @param readings Takes what was read. */
async function settle(papers: RelatablePaper[], readings: Reading[], find: Find): Promise<Settled> {
  const vocabulary = new Vocabulary();
  const acronyms = acronymsOf(papers);
  for (const paper of papers) readings.push(read(paper, vocabulary, acronyms));
  const lexicon = lexiconOf(readings, vocabulary, acronyms);
  const vectors = packed(readings.map((reading) => vectorOf(reading, lexicon)));
  return { lexicon, vectors, direct: await find(vectors, 0) };
}

const agreement = 0.7;

/**
 * What acronyms stand for, where at least two papers define one and most agree: a paper that writes only MoE is
 * then near one that writes the words.
 */
function acronymsOf(papers: RelatablePaper[]): Acronyms {
  const meanings = acronymMeanings(papers.map(({ abstract }) => abstract));
  return new Map(
    [...meanings].flatMap(([acronym, all]) => {
      const total = all.reduce((sum, { texts }) => sum + texts, 0);
      const [best] = all;
      return best && best.texts >= 2 && best.texts / total >= agreement
        ? [[acronym, best.long] as const]
        : [];
    }),
  );
}

/** Says of any two papers, by their places in the library, how near they are, from 0 to 1. */
export function similarity({ wide, terms }: Comparison): (one: number, other: number) => number {
  const spread = new Spread(terms);
  let held = -1;
  return (one, other) => {
    const [first, second] = [wide[one], wide[other]];
    if (!first || !second) return 0;
    if (held !== one) spread.hold(first);
    held = one;
    return spread.meets(second);
  };
}
