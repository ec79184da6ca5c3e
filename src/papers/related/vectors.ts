/** Papers as vectors of terms with BM25 weights, of length 1; terms weigh by how rare they are (inverse document frequency), and words for kinds of papers, such as survey, little; how near two are by terms and meaning. */

import { generalShare } from './common-words.ts';
import { type Neighbours, noNeighbours, offer, rowOf } from './neighbours.ts';
import { type Acronyms, type PaperTerms, Vocabulary } from './paper-terms.ts';

/** A sparse vector of length 1. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

export type Vectors = ReturnType<typeof packed>;

export function packed(list: Vector[]) {
  const size = list.reduce((sum, { terms }) => sum + terms.length, 0);
  const vectors = {
    /** Where each begins, and where the last ends. */
    starts: new Uint32Array(list.length + 1),
    terms: new Uint32Array(size),
    weights: new Float32Array(size),
  };
  let end = 0;
  list.forEach(({ terms, weights }, at) => {
    vectors.terms.set(terms, end);
    vectors.weights.set(weights, end);
    end += terms.length;
    vectors.starts[at + 1] = end;
  });
  return vectors;
}

export function vectorAt({ starts, terms, weights }: Vectors, at: number): Vector {
  const [from, to] = [starts[at], starts[at + 1]];
  return { terms: terms.subarray(from, to), weights: weights.subarray(from, to) };
}

export function eachOf(vectors: Vectors): Vector[] {
  return Array.from({ length: vectors.starts.length - 1 }, (_, at) => vectorAt(vectors, at));
}

// Chosen by `npm run bench:related`; around these values the measures are flat.
const k1 = 1.2;
const b = 0.4;

/** The BM25 weight of each term of the lexicon. */
export function vectorOf({ terms, frequencies, length }: PaperTerms, lexicon: Lexicon): Vector {
  const relativeLength = length / (lexicon.length || 1);
  const lengthNorm = k1 * (1 - b + b * relativeLength);
  const known = terms.filter((term) => (lexicon.weights[term] ?? 0) > 0);
  const weights = new Float64Array(known.length);
  for (let from = 0, to = 0; from < terms.length; from++) {
    const weight = lexicon.weights[terms[from] ?? 0] ?? 0;
    const count = frequencies[from] ?? 0;
    if (weight > 0) weights[to++] = weight * (count / (count + lengthNorm));
  }
  return unitVector(known, weights);
}

export function unitVector(terms: Uint32Array, weights: Float64Array): Vector {
  let square = 0;
  for (let i = 0; i < weights.length; i++) square += (weights[i] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  const unit = new Float32Array(weights.length);
  for (let i = 0; i < weights.length; i++) unit[i] = (weights[i] ?? 0) / length;
  return { terms, weights: unit };
}

/** One vector with a place for every term, for quick comparison with many others. */
export class DenseVector {
  readonly #weights: Float32Array;
  #loaded: Uint32Array = new Uint32Array();

  /** @param terms More than the highest number of a term. */
  constructor(terms: number) {
    this.#weights = new Float32Array(terms);
  }

  load({ terms, weights }: Vector): void {
    for (const term of this.#loaded) this.#weights[term] = 0;
    for (let i = 0; i < terms.length; i++) this.#weights[terms[i] ?? 0] = weights[i] ?? 0;
    this.#loaded = terms;
  }

  weightOf(term: number): number {
    return this.#weights[term] ?? 0;
  }

  /** The cosine of the loaded vector and this one. */
  cosine({ terms, weights }: Vector): number {
    let sum = 0;
    for (let i = 0; i < terms.length; i++)
      sum += (this.#weights[terms[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    return sum;
  }
}

/** Everything that a paper's vector depends on, except the paper itself. Plain data, which can be cached. */
export type Lexicon = ReturnType<typeof lexiconOf>;

export function lexiconOf(papers: PaperTerms[], vocabulary: Vocabulary, acronyms: Acronyms) {
  const documentFrequencies = new Uint32Array(vocabulary.numbers.size);
  let length = 0;
  for (const paper of papers) {
    length += paper.length;
    for (const term of paper.terms)
      documentFrequencies[term] = (documentFrequencies[term] ?? 0) + 1;
  }
  const kept = [...vocabulary.numbers].filter(([, term]) => (documentFrequencies[term] ?? 0) > 1);
  const weights = new Float32Array(vocabulary.numbers.size);
  for (const [name, term] of kept)
    weights[term] = idf(name, documentFrequencies[term] ?? 0, papers.length) * kindWeight(name);
  return {
    /** The terms that at least two papers have; no other term can make papers near. */
    names: kept.map(([name]) => name),
    numbers: Uint32Array.from(kept, ([, term]) => term),
    /** By a term's number: its inverse document frequency, weighted by its kind; 0 for all other numbers. */
    weights,
    /** Words in a paper, on average. */
    length: length / (papers.length || 1),
    acronyms,
  };
}

/** A vocabulary of only the lexicon's terms. */
export function vocabularyOf({ names, numbers }: Lexicon): Vocabulary {
  return new Vocabulary(names.map((name, at) => [name, numbers[at] ?? 0]));
}

/** Inverse document frequency: 1 for a term of every paper, more for rarer ones. */
function idf(name: string, papers: number, total: number): number {
  return 1 - Math.log(shareOf(papers, total, generalShare(name)));
}

/** The figures of `common-words.ts` weigh as much as so many papers of the library. */
const generalPapers = 500;

/** The share of papers with a term: in the library, or in the library and abstracts in general, whichever is larger. */
function shareOf(papers: number, total: number, general: number): number {
  const both = (papers + 1 + general * generalPapers) / (total + 1 + generalPapers);
  return Math.max(both, (papers + 1) / (total + 2));
}

// Chosen by `npm run bench:related`; around these values the measures are flat.
const bigramWeight = 0.5;
const topicWeight = 0.5;
const kindOfPaperWeight = 0.3;

/** Two papers are not related because both are surveys. */
const kindsOfPaper = new Set(
  'survey review overview perspect taxonomi technic report futur research direct'.split(' '),
);

function kindWeight(term: string): number {
  if (term.startsWith('topic:')) return topicWeight;
  if (kindsOfPaper.has(term)) return kindOfPaperWeight;
  return term.includes(' ') ? bigramWeight : 1;
}

/** By paper, where it lies by meaning: vectors of length 1; null where none are known. */
export type Meanings = readonly Float32Array[] | null;

/** What nearness by meaning counts beside that by terms. Chosen by `npm run bench:related`. */
const meaningWeight = 0.4;

interface Compared {
  vectors: Vectors;
  /** More than the highest number of a term. */
  terms: number;
  meanings: Meanings;
}

/** Makes a function that says how near two papers are, by their indexes: from 0 to 1. */
export function similarity({
  vectors,
  terms,
  meanings,
}: Compared): (one: number, other: number) => number {
  const dense = new DenseVector(terms);
  let loaded = -1;
  return (one, other) => {
    if (loaded !== one) dense.load(vectorAt(vectors, one));
    loaded = one;
    return withMeaning(dense.cosine(vectorAt(vectors, other)), meanings, one, other);
  };
}

/** The neighbours, near by their terms, in the order of terms and meaning. */
export function ranked(byTerms: Neighbours, meanings: Meanings): Neighbours {
  const near = noNeighbours(byTerms.counts.length, byTerms.most);
  byTerms.counts.forEach((_, at) => {
    for (const { at: other, score } of rowOf(byTerms, at))
      offer(near, at, other, withMeaning(score, meanings, at, other));
  });
  return near;
}

function withMeaning(cosine: number, meanings: Meanings, one: number, other: number): number {
  if (!meanings) return cosine;
  const meaning = Math.max(0, product(meanings[one], meanings[other]));
  return (cosine + meaningWeight * meaning) / (1 + meaningWeight);
}

function product(
  one: Float32Array = new Float32Array(),
  other: Float32Array = new Float32Array(),
): number {
  let sum = 0;
  for (let d = 0; d < one.length; d++) sum += (one[d] as number) * (other[d] as number);
  return sum;
}
