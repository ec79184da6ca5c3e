/** Vectors of papers and terms, for nearness beyond equal words. */
import { isFunctionWord } from '../../text/function-words.ts';
import { termKey } from '../pagefind/term-key.ts';
import {
  packLines,
  packNumbers,
  packSections,
  unpackLines,
  unpackNumbers,
  unpackSections,
} from './sections.ts';

/** Sections: dimensions; terms, a line each; a byte for the length of each; four bits a dimension, of the largest (−7 … 7). */
export function packTermVectors(
  terms: readonly string[],
  vectors: Float32Array,
  dims: number,
): Uint8Array<ArrayBuffer> {
  const largest = terms.map((_, i) => largestOf(vectors.subarray(i * dims, (i + 1) * dims)));
  const most = Math.max(...largest, 1e-9);
  const lengths = Uint8Array.from(largest, (of) => Math.max(1, Math.round((255 * of) / most)));
  const codes = new Uint8Array(vectors.length / 2);
  vectors.forEach((value, i) => {
    const code = 8 + Math.round((7 * value) / (largest[Math.floor(i / dims)] || 1));
    codes[i >> 1] = (codes[i >> 1] ?? 0) | (i % 2 === 0 ? code : code << 4);
  });
  return packSections([packNumbers([dims]), packLines(terms), lengths, codes]);
}

function largestOf(vector: Float32Array): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Vectors of papers, in their order: one bit a dimension, set where the value is above 0. */
export function packPaperVectors(vectors: Float32Array, dims: number): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(vectors.length / 8);
  vectors.forEach((value, i) => {
    if (value > 0) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  });
  return packSections([packNumbers([dims]), bits]);
}

/** Papers in a space of few dimensions, where papers on one subject lie near each other (latent semantic analysis). */
export function readPaperVectors(file: Uint8Array) {
  const [first, bits = none] = unpackSections(file);
  const [dims = 0] = unpackNumbers(first);
  const bytes = dims >> 3;
  const size = dims === 0 ? 0 : bits.length / bytes;
  const byteOf = (paper: number, at: number) => bits[paper * bytes + at] ?? 0;
  return {
    size,

    /** The mean of the papers' vectors, each 1 or −1 in a dimension. */
    middleOf(papers: readonly number[]): Float32Array {
      const middle = new Float32Array(dims);
      for (const paper of papers)
        for (let d = 0; d < dims; d++) {
          const sign = (byteOf(paper, d >> 3) >> (d & 7)) & 1 ? 1 : -1;
          middle[d] = (middle[d] ?? 0) + sign / papers.length;
        }
      return middle;
    },

    /** By paper: how near it is to a vector. Comparable for one vector only. */
    nearness(vector: Float32Array): Float32Array {
      const sums = Array.from({ length: bytes }, (_, at) =>
        sumsOfByte(vector.subarray(8 * at, 8 * at + 8)),
      );
      return new Float32Array(size).map((_, paper) => {
        let sum = 0;
        for (let at = 0; at < bytes; at++) sum += sums[at]?.[byteOf(paper, at)] ?? 0;
        return sum;
      });
    },
  };
}

/** What is left of a vector without its parts along some directions (Gram–Schmidt). */
export function withoutDirections(
  vector: Float32Array,
  directions: readonly Float32Array[],
): Float32Array {
  const apart: Float32Array[] = [];
  for (const direction of directions) {
    const rest = apart.reduce(withoutDirection, direction);
    // Of a direction that the others hold already, rounding alone leaves something.
    if (product(rest, rest) > product(direction, direction) * 1e-6) apart.push(rest);
  }
  return apart.reduce(withoutDirection, vector);
}

function withoutDirection(vector: Float32Array, direction: Float32Array): Float32Array {
  const share = product(vector, direction) / product(direction, direction);
  return vector.map((value, d) => value - share * (direction[d] ?? 0));
}

function product(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
}

/** By byte: what its eight bits bring, a set one its value, any other its opposite. */
function sumsOfByte(values: Float32Array): Float32Array {
  return new Float32Array(256).map((_, byte) =>
    values.reduce((sum, value, bit) => sum + ((byte >> bit) & 1 ? value : -value), 0),
  );
}

/** The terms of the same space. */
export function readTermVectors(file: Uint8Array) {
  const [first, terms, lengths = none, codes = none] = unpackSections(file);
  const [dims = 0] = unpackNumbers(first);
  const places = new Map(unpackLines(terms).map((term, i) => [term, i]));
  return { dims, vectorOf, nearestWords };

  /** The words that lie most in a direction, the first of each term; at most `most`. Function words are no reasons. */
  function nearestWords(words: readonly string[], to: Float32Array, most: number): string[] {
    const telling = words.filter((word) => !isFunctionWord(word));
    const byTerm = new Map(telling.toReversed().map((word) => [termKey(word), word]));
    return [...byTerm.values()]
      .map((word) => ({ word, near: product(vectorOf([word]) ?? new Float32Array(), to) }))
      .filter(({ near }) => near > 0)
      .sort((a, b) => b.near - a.near)
      .slice(0, most)
      .map(({ word }) => word);
  }

  /** The words' vectors together; null if none is known. */
  function vectorOf(words: readonly string[]): Float32Array | null {
    const rows = words.flatMap((word) => places.get(termKey(word)) ?? []);
    if (rows.length === 0) return null;
    const vector = new Float32Array(dims);
    for (const row of rows) {
      for (let d = 0; d < dims; d++) {
        const byte = codes[(row * dims + d) >> 1] ?? 0;
        const code = (d & 1 ? byte >> 4 : byte & 15) - 8;
        vector[d] = (vector[d] ?? 0) + code * (lengths[row] ?? 0);
      }
    }
    return vector;
  }
}

const none = new Uint8Array();
