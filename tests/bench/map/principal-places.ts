import type { Vector } from '../../../src/papers/related/vectors.ts';
import { numbersFrom } from './numbers-from.ts';

/** At most; it ends when the axis turns no further. */
const rounds = 80;
const same = 1 - 1e-10;

/** Latent semantic analysis: the first two principal components, by power iteration over the sparse vectors. */
export function principalPlaces(vectors: Vector[], terms: number): [number, number][] {
  const mean = new Float64Array(terms);
  for (const { terms, weights } of vectors)
    terms.forEach((term, i) => {
      mean[term] = (mean[term] ?? 0) + (weights[i] ?? 0) / vectors.length;
    });
  const first = component(vectors, mean, []);
  const second = component(vectors, mean, [first]);
  const [x, y] = [first, second].map((axis) => valuesAlong(axis, vectors, mean));
  return vectors.map((_, at) => [x?.[at] ?? 0, y?.[at] ?? 0]);
}

function component(vectors: Vector[], mean: Float64Array, before: Float64Array[]): Float64Array {
  const random = numbersFrom(1);
  let axis = unit(mean.map(() => random() - 0.5));
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(mean.length);
    const values = valuesAlong(axis, vectors, mean);
    const sum = values.reduce((all, value) => all + value, 0);
    vectors.forEach(({ terms, weights }, at) => {
      const value = values[at] ?? 0;
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i] ?? 0;
        next[term] = (next[term] ?? 0) + value * (weights[i] ?? 0);
      }
    });
    const centred = next.map((value, term) => value - sum * (mean[term] ?? 0));
    for (const other of before) {
      const share = dot(centred, other);
      other.forEach((value, term) => {
        centred[term] = (centred[term] ?? 0) - share * value;
      });
    }
    const last = axis;
    axis = unit(centred);
    if (dot(axis, last) > same) break;
  }
  // A component has no direction of its own; without one a new paper could turn the map over.
  const heaviest = axis.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best));
  return heaviest < 0 ? axis.map((value) => -value) : axis;
}

function valuesAlong(axis: Float64Array, vectors: Vector[], mean: Float64Array): Float64Array {
  const middle = dot(axis, mean);
  return Float64Array.from(vectors, ({ terms, weights }) => {
    let value = -middle;
    for (let i = 0; i < terms.length; i++) value += (axis[terms[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    return value;
  });
}

function unit(values: Float64Array): Float64Array {
  const length = Math.sqrt(dot(values, values)) || 1;
  return values.map((value) => value / length);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
