import { acronymMeanings } from '../../text/acronyms.ts';
import { type Acronyms, type Lexicon, lexiconOf, vocabularyOf } from './lexicon.ts';
import { most, nearest } from './nearest.ts';
import { merged, type Near, type Neighbours } from './neighbours.ts';
import { type PaperTerms, paperTerms, type RelatablePaper, Vocabulary } from './paper-terms.ts';
import { DenseVector, eachOf, packed, type Vector, type Vectors, vectorOf } from './vectors.ts';
import { ranked, widened } from './widen.ts';

/** The papers of a library, compared. */
export interface Comparison {
  /** What may be kept for the next comparison. */
  settled: Settled;
  termsOf: (at: number) => PaperTerms;
  /** By paper: its own terms. */
  vectors: Vectors;
  /** By paper: its own terms and some of its neighbours'. */
  wide: Vector[];
  /** By paper: the nearest others, by `wide`. */
  near: Near[][];
  /** More than the highest number of a term. */
  terms: number;
}

/** What is known of the papers of the reference. Newer papers do not change it. */
export interface Settled {
  lexicon: Lexicon;
  vectors: Vectors;
  /** The nearest others, by `vectors`. */
  direct: Neighbours;
}

/**
 * Compares all papers, oldest first.
 *
 * @param known What an earlier comparison settled about the same reference. Then only papers that are newer than the
 * reference are compared with all others.
 */
export function compare(papers: RelatablePaper[], known?: Settled): Comparison {
  const read: PaperTerms[] = [];
  const settled = known ?? settle(referenceOf(papers), read);
  const { lexicon } = settled;
  const vocabulary = vocabularyOf(lexicon);
  const termsOf = (at: number) => {
    const paper = papers[at];
    if (!paper) throw new Error(`There is no paper ${at} among ${papers.length}`);
    read[at] ??= paperTerms(paper, vocabulary, lexicon.acronyms);
    return read[at];
  };
  const old = eachOf(settled.vectors);
  const added = papers.slice(old.length).map((_, i) => vectorOf(termsOf(old.length + i), lexicon));
  const vectors = packed([...old, ...added]);
  const newer = added.length > 0 ? [nearest(vectors, old.length)] : [];
  const direct = merged(papers.length, most, [settled.direct, ...newer]);
  const terms = lexicon.weights.length;
  const wide = widened(vectors, direct, terms);
  return { settled, termsOf, vectors, wide, near: ranked(wide, direct, terms), terms };
}

/** The papers whose terms are counted for document frequencies. */
export function referenceOf(papers: RelatablePaper[]): RelatablePaper[] {
  return papers.slice(0, referenceSize(papers.length));
}

const smallLibrary = 2000;
const growth = 1.05;

/**
 * How many of the oldest papers are counted for document frequencies. In a small library, all of them. In a large one
 * the number grows in steps of a twentieth. Between two steps a new paper changes no old paper's weights, so results
 * stay exact, and a build from scratch gives the same.
 */
export function referenceSize(papers: number): number {
  if (papers <= smallLibrary) return papers;
  let size = smallLibrary;
  while (Math.floor(size * growth) <= papers) size = Math.floor(size * growth);
  return size;
}

/** @param read Takes the terms of each paper. */
function settle(papers: RelatablePaper[], read: PaperTerms[]): Settled {
  const vocabulary = new Vocabulary();
  const acronyms = acronymsOf(papers);
  for (const paper of papers) read.push(paperTerms(paper, vocabulary, acronyms));
  const lexicon = lexiconOf(read, vocabulary, acronyms);
  const vectors = packed(read.map((paper) => vectorOf(paper, lexicon)));
  return { lexicon, vectors, direct: nearest(vectors, 0) };
}

const agreement = 0.7;

/**
 * The long forms of acronyms that at least two papers define and most define alike. A paper that writes only MoE is
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

/** Gives a function: indexes of two papers → how near they are, from 0 to 1. */
export function similarity({ wide, terms }: Comparison): (one: number, other: number) => number {
  const dense = new DenseVector(terms);
  let loaded = -1;
  return (one, other) => {
    const [first, second] = [wide[one], wide[other]];
    if (!first || !second) return 0;
    if (loaded !== one) dense.load(first);
    loaded = one;
    return dense.cosine(second);
  };
}
