/** Finds the nearest papers of each paper, by the terms that both have and by meaning: what is reused from the last build, how many old papers set document frequencies, which acronyms are spelled out. */
import { acronymMeanings } from '../../text/acronyms.ts';
import { type Neighbours, noNeighbours, offer, withFurther } from './neighbours.ts';
import {
  type Acronyms,
  type PaperTerms,
  paperTerms,
  type RelatablePaper,
  Vocabulary,
} from './paper-terms.ts';
import {
  eachOf,
  lexiconOf,
  type Meanings,
  packed,
  ranked,
  similarity,
  type Vectors,
  vectorOf,
  vocabularyOf,
} from './vectors.ts';

export type Comparison = Awaited<ReturnType<typeof compare>>;

/** `nearest`, or a function that computes the same in several threads. */
export type NearestOf = (vectors: Vectors, from: number) => Neighbours | Promise<Neighbours>;

/** Results about the reference papers, which newer papers do not change. */
export type Settled = Awaited<ReturnType<typeof settle>>;

/**
 * Compares all papers, oldest first.
 *
 * @param known Results for the same reference: only newer papers are compared.
 */
export async function compare(
  papers: RelatablePaper[],
  known?: Settled,
  nearestOf: NearestOf = nearest,
  meanings: Meanings = null,
) {
  const read: PaperTerms[] = [];
  const settled = known ?? (await settle(referenceOf(papers), read, nearestOf, meanings));
  const { lexicon } = settled;
  let vocabulary: Vocabulary | undefined;
  const termsOf = (at: number) => {
    const paper = papers[at];
    if (!paper) throw new Error(`There is no paper ${at} among ${papers.length}`);
    vocabulary ??= vocabularyOf(lexicon);
    read[at] ??= paperTerms(paper, vocabulary, lexicon.acronyms);
    return read[at];
  };
  const old = eachOf(settled.vectors);
  const added = papers.slice(old.length).map((_, i) => vectorOf(termsOf(old.length + i), lexicon));
  const vectors = packed([...old, ...added]);
  const further = added.length > 0 && (await nearestOf(vectors, old.length));
  const byTerms = further ? withFurther(settled.byTerms, further) : settled.byTerms;
  return {
    settled,
    /** The nearest others, by terms and meanings. */
    near: ranked(byTerms, meanings),
    termsOf,
    vectors,
    terms: lexicon.weights.length,
    meanings,
  };
}

/** The papers whose terms are counted for document frequencies. */
export function referenceOf(papers: RelatablePaper[]): RelatablePaper[] {
  return papers.slice(0, referenceSize(papers.length));
}

const smallLibrary = 2000;
const growth = 1.05;

/** How many of the oldest papers give document frequencies; in steps of a twentieth, so that old weights mostly stay. */
export function referenceSize(papers: number): number {
  if (papers <= smallLibrary) return papers;
  let size = smallLibrary;
  while (Math.floor(size * growth) <= papers) size = Math.floor(size * growth);
  return size;
}

/** @param read Takes the terms of each paper. */
async function settle(
  papers: RelatablePaper[],
  read: PaperTerms[],
  nearestOf: NearestOf,
  meanings: Meanings,
) {
  const vocabulary = new Vocabulary();
  const acronyms = acronymsOf(papers);
  for (const paper of papers) read.push(paperTerms(paper, vocabulary, acronyms));
  const lexicon = lexiconOf(read, vocabulary, acronyms);
  const vectors = packed(read.map((paper) => vectorOf(paper, lexicon)));
  const near = similarity({ vectors, terms: lexicon.weights.length, meanings });
  return {
    lexicon,
    vectors,
    /** The nearest others, by `vectors`. */
    byTerms: await nearestOf(vectors, 0),
    /** A score that random pairs of papers seldom exceed. */
    floor: aboveChance(papers.length, near),
  };
}

const agreement = 0.7;

/** Acronyms that two papers or more define alike, with their long forms: a paper that writes only MoE is then near one that writes the words. */
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

const strides = [1, 7, 31, 101, 307];
const mostPairs = 4000;
const deviations = 2;
const leastScore = 0.2;
/** With fewer papers, only the lowest score decides. */
const enoughPapers = 30;

/** Two standard deviations above the mean of random pairs; no fixed score, since all are high in a library on one subject. */
function aboveChance(papers: number, near: (one: number, other: number) => number): number {
  if (papers < enoughPapers) return leastScore;
  const scores = arbitraryPairs(papers).map(([a, b]) => near(a, b));
  const mean = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
  const variance =
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length || 1);
  return Math.max(leastScore, mean + deviations * Math.sqrt(variance));
}

function arbitraryPairs(papers: number): [number, number][] {
  const pairs = strides.flatMap((stride) =>
    Array.from({ length: Math.max(0, papers - stride) }, (_, at): [number, number] => [
      at,
      at + stride,
    ]),
  );
  const keep = Math.ceil(pairs.length / mostPairs);
  return pairs.filter((_, at) => at % keep === 0);
}

/** How many neighbours are kept of each paper, and their least cosine. */
const most = 40;
const floor = 0.02;

/**
 * The nearest other vectors of each vector, exactly, by the pairs with a paper from `from` on. Papers enter an inverted
 * index one after the other, and each is compared with those before it, so that every pair is compared once. The index
 * is two flat lists with room for all, which takes half the time of an array for each term.
 *
 * @param share Of `every` such calls the one numbered `turn`: each compares every so many papers with those before them,
 * and `withFurther` joins what they give.
 */
export function nearest(
  { starts, terms, weights }: Vectors,
  from: number,
  { every, turn } = { every: 1, turn: 0 },
): Neighbours {
  const papers = starts.length - 1;
  const begins = beginsOf(terms);
  const ends = begins.slice();
  const indexed = new Uint32Array(terms.length);
  const indexedWeights = new Float32Array(terms.length);
  const asked = from > 0 && new Set(terms.subarray(starts[from]));
  const scores = new Float32Array(papers);
  const near = noNeighbours(papers, most);
  for (let at = 0; at < papers; at++) {
    const isIndexed = at < from || at % every !== turn;
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
      const weight = weights[i] ?? 0;
      const term = terms[i] ?? 0;
      if (asked && !asked.has(term)) continue;
      const end = ends[term] ?? 0;
      for (let j = isIndexed ? end : (begins[term] ?? 0); j < end; j++) {
        const paper = indexed[j] ?? 0;
        scores[paper] = (scores[paper] ?? 0) + weight * (indexedWeights[j] ?? 0);
      }
      indexed[end] = at;
      indexedWeights[end] = weight;
      ends[term] = end + 1;
    }
    if (isIndexed) continue;
    for (let other = 0; other < at; other++) {
      const score = scores[other] ?? 0;
      if (score < floor) continue;
      offer(near, at, other, score);
      offer(near, other, at, score);
    }
    scores.fill(0, 0, at);
  }
  return near;
}

/** Where each term's papers begin in an index of all. */
function beginsOf(terms: Uint32Array): Uint32Array {
  const last = terms.reduce((last, term) => Math.max(last, term), 0);
  const begins = new Uint32Array(last + 2);
  for (const term of terms) begins[term + 1] = (begins[term + 1] ?? 0) + 1;
  for (let term = 0; term <= last; term++)
    begins[term + 1] = (begins[term + 1] ?? 0) + (begins[term] ?? 0);
  return begins;
}
