/**
 * Vectors by which search finds papers without the asked words (latent semantic analysis): which terms and papers have one; newer papers are placed in the
 * space of the oldest, so that readers keep the terms' file; another thread makes that space.
 */
import { packPaperVectors, packTermVectors } from '../../search/catalogue/latent-vectors.ts';
import { termKey } from '../../search/pagefind/term-key.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { tally } from '../../text/tally.ts';
import { wordsOf } from '../../text/words.ts';
import type { Cache } from '../cache.ts';
import { inThread } from '../threads.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const mostDims = 128;
/** Terms that readers get; papers are placed by all. */
const mostTerms = 6000;
/** From so many texts on another thread makes the space, while this one has Pagefind index them. */
const worthAThread = 1000;

/** What the oldest papers settle: terms, the commonest first, with their weights and places, and these papers' places. */
export interface Space {
  names: string[];
  idf: number[];
  dims: number;
  terms: Float32Array;
  /** The mean of the papers' places, which is subtracted from each. */
  mean: Float32Array;
  papers: Float32Array;
}

/**
 * Latent semantic analysis: papers on one subject get like vectors, whatever their words. Packed, of terms and papers.
 *
 * @param texts Oldest first.
 * @param settled How many of the oldest make the space; newer ones are placed in it, so that readers keep the terms’ file.
 * @param spaces Caches the space, which takes most of the time.
 */
export async function latentVectors(
  texts: readonly string[],
  settled: number,
  spaces?: Pick<Cache<Space>, 'known' | 'set'>,
): Promise<{ terms: Bytes; papers: Bytes }> {
  const oldest = texts.slice(0, settled);
  const key = oldest.join('\n');
  const work = { module: import.meta.url, make: spaceOf };
  const isLong = oldest.length >= worthAThread;
  const space = spaces?.known(key) ?? (isLong ? await inThread(work, [oldest]) : spaceOf(oldest));
  spaces?.set(key, space);
  const { names, idf, dims } = space;
  const newer = placesOf(weightedRows(countTerms(texts.slice(settled)), space), space);
  centre(newer, space);
  const places = new Float32Array(space.papers.length + newer.length);
  places.set(space.papers);
  places.set(newer, space.papers.length);
  const sent = dims > 0 ? names.slice(0, mostTerms) : [];
  const weighted = space.terms
    .subarray(0, sent.length * dims)
    .map((value, i) => value * (idf[Math.floor(i / dims)] ?? 0));
  return {
    terms: packTermVectors(sent, weighted, dims),
    papers: packPaperVectors(places, dims),
  };
}

export function spaceOf(texts: readonly string[]): Space {
  const counts = countTerms(texts);
  const idfs = idfOfTerms(counts);
  const [names, idf] = [[...idfs.keys()], [...idfs.values()]];
  // Bits are written eight to a byte.
  const dims = 8 * Math.floor(Math.min(mostDims, texts.length / 2, names.length) / 8);
  const rows = weightedRows(counts, { names, idf });
  const terms = dims > 0 ? latentSpace(rows, names.length, dims) : new Float32Array();
  const papers = placesOf(rows, { terms, dims });
  const mean = new Float32Array(dims);
  for (let paper = 0; paper < texts.length; paper++)
    addRow(mean, 0, papers, paper, 1 / texts.length, dims);
  centre(papers, { mean, dims });
  return { names, idf, dims, terms, mean, papers };
}

/** By text: term → how often it stands there. */
function countTerms(texts: readonly string[]): Map<string, number>[] {
  return texts.map((text) => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(text)) {
      const term = isTerm(word) ? termKey(word) : '';
      if (term) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return counts;
  });
}

/** Numbers and words of one or two letters tell little. */
function isTerm(word: string): boolean {
  return word.length > 2 && /\p{L}/u.test(word) && !isFunctionWord(word);
}

/** Inverse document frequencies of the terms of several papers, but of at most half of all; the commonest term first. */
function idfOfTerms(counts: ReadonlyMap<string, number>[]): Map<string, number> {
  const papers = tally(counts.flatMap((terms) => [...terms.keys()]));
  const kept = [...papers].filter(([, count]) => count > 1 && count <= counts.length / 2);
  kept.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(kept.map(([term, count]) => [term, Math.log(counts.length / count)]));
}

/** A row of tf-idf for each paper, of length 1. */
function weightedRows(
  counts: readonly ReadonlyMap<string, number>[],
  { names, idf }: Pick<Space, 'names' | 'idf'>,
) {
  const at = new Map(names.map((name, i) => [name, i]));
  const starts = new Uint32Array(counts.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  counts.forEach((terms, paper) => {
    const row: [column: number, value: number][] = [];
    for (const [term, count] of terms) {
      const column = at.get(term);
      if (column !== undefined) row.push([column, (1 + Math.log(count)) * (idf[column] ?? 0)]);
    }
    const length = Math.hypot(...row.map(([, value]) => value)) || 1;
    for (const [column, value] of row) {
      columns.push(column);
      values.push(value / length);
    }
    starts[paper + 1] = columns.length;
  });
  return { starts, columns: Uint32Array.from(columns), values: Float32Array.from(values) };
}

/** Each paper's place in the space, at distance 1 from its origin. */
function placesOf(
  { starts, columns, values }: SparseRows,
  { terms, dims }: Pick<Space, 'terms' | 'dims'>,
) {
  const places = new Float32Array((starts.length - 1) * dims);
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    for (let i = starts[paper] ?? 0; i < (starts[paper + 1] ?? 0); i++)
      addRow(places, paper, terms, columns[i] ?? 0, values[i] ?? 0, dims);
    const place = places.subarray(paper * dims, (paper + 1) * dims);
    const length = Math.hypot(...place) || 1;
    for (let d = 0; d < dims; d++) place[d] = (place[d] ?? 0) / length;
  }
  return places;
}

/** Subtracts the mean of all papers, so that about half of the bits in each dimension will be 1. */
function centre(places: Float32Array, { mean, dims }: Pick<Space, 'mean' | 'dims'>): void {
  for (let paper = 0; paper * dims < places.length; paper++)
    addRow(places, paper, mean, 0, -1, dims);
}

/** A sparse matrix by rows: row `i` has `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
type SparseRows = ReturnType<typeof weightedRows>;

const rounds = 5;

/**
 * Truncated SVD by subspace iteration from a fixed start: Halko, Martinsson and Tropp, "Finding structure with randomness",
 * algorithm 4.4. Gives an orthonormal basis, `dims` numbers for each column of the matrix, turned at random, so that one
 * bit of each dimension will do. Always the same for the same matrix.
 */
function latentSpace(rows: SparseRows, columns: number, dims: number): Float32Array {
  const right = fixedNoise(columns * dims);
  const left = new Float32Array((rows.starts.length - 1) * dims);
  for (let round = 0; round < rounds; round++) {
    left.fill(0);
    eachValue(rows, (row, column, value) => addRow(left, row, right, column, value, dims));
    // Once keeps the columns apart, which is all that a round needs.
    orthonormalise(left, dims, 1);
    right.fill(0);
    eachValue(rows, (row, column, value) => addRow(right, column, left, row, value, dims));
  }
  orthonormalise(right, dims, 2);
  const turn = fixedNoise(dims * dims);
  orthonormalise(turn, dims, 2);
  return product(right, turn, dims);
}

/** Numbers between −1 and 1 from a linear congruential generator. */
function fixedNoise(length: number): Float32Array {
  let state = 1;
  return new Float32Array(length).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function eachValue(
  { starts, columns, values }: SparseRows,
  take: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
      take(row, columns[i] ?? 0, values[i] ?? 0);
  }
}

/** Adds a row of `from`, so many times, to one of `to`. */
export function addRow(
  to: Float32Array,
  toRow: number,
  from: Float32Array,
  fromRow: number,
  times: number,
  dims: number,
): void {
  const [start, source] = [toRow * dims, fromRow * dims];
  for (let d = 0; d < dims; d++) (to[start + d] as number) += times * (from[source + d] as number);
}

/** Makes the columns orthogonal and of length 1, each to those before it (modified Gram–Schmidt); exact if done twice. */
function orthonormalise(matrix: Float32Array, dims: number, times: 1 | 2): void {
  for (let turn = 0; turn < times * dims; turn++) {
    const d = turn % dims;
    const products = new Float64Array(dims);
    for (let start = 0; start < matrix.length; start += dims) {
      const value = matrix[start + d] as number;
      for (let e = d; e < dims; e++)
        (products[e] as number) += value * (matrix[start + e] as number);
    }
    // A column that is nearly a sum of others leaves nothing.
    const square = Math.max(products[d] as number, 1e-9);
    const length = Math.sqrt(square);
    for (let start = 0; start < matrix.length; start += dims) {
      const value = matrix[start + d] as number;
      matrix[start + d] = value / length;
      for (let e = d + 1; e < dims; e++)
        (matrix[start + e] as number) -= (value * (products[e] as number)) / square;
    }
  }
}

function product(matrix: Float32Array, square: Float32Array, dims: number): Float32Array {
  const result = new Float32Array(matrix.length);
  for (let row = 0; row * dims < matrix.length; row++) {
    for (let d = 0; d < dims; d++)
      addRow(result, row, square, d, matrix[row * dims + d] as number, dims);
  }
  return result;
}
