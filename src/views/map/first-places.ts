import { hash, mix } from './hash.ts';

/** A link to another point, and how strongly it pulls, at most 1. */
export interface Link {
  at: number;
  pull: number;
}

export interface Places {
  x: Float64Array<ArrayBuffer>;
  y: Float64Array<ArrayBuffer>;
}

const rounds = 60;
const spacing = 0.6;

/**
 * The large shape of the map: each paper starts at a hash of its id and is moved between its neighbours many times
 * (power iteration towards the two leading non-constant eigenvectors of its random walk).
 */
export function firstPlaces(ids: string[], links: Link[][]): Places {
  let x = Float64Array.from(ids, (id) => mix(hash(id), 1) / 2 ** 32 - 0.5);
  let y = Float64Array.from(ids, (id) => mix(hash(id), 2) / 2 ** 32 - 0.5);
  for (let round = 0; round < rounds; round++) {
    x = unit(centred(between(x, links)));
    y = unit(without(centred(between(y, links)), x));
  }
  const side = Math.sqrt(ids.length) * spacing;
  return { x: evenly(x, side), y: evenly(y, side) };
}

/** Half a paper's own value, half the mean of its neighbours', weighted by pull; both ways along a link. */
function between(values: Float64Array<ArrayBuffer>, links: Link[][]): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(values.length);
  const weights = new Float64Array(values.length);
  links.forEach((list, at) => {
    for (const { at: other, pull } of list) {
      sums[at] = (sums[at] ?? 0) + pull * (values[other] ?? 0);
      sums[other] = (sums[other] ?? 0) + pull * (values[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + pull;
      weights[other] = (weights[other] ?? 0) + pull;
    }
  });
  return values.map((value, at) => {
    const weight = weights[at] ?? 0;
    return weight === 0 ? value / 2 : (value + (sums[at] ?? 0) / weight) / 2;
  });
}

function centred(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return values.map((value) => value - mean);
}

function unit(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const length = Math.sqrt(dot(values, values) / (values.length || 1)) || 1;
  return values.map((value) => value / length);
}

function without(
  values: Float64Array<ArrayBuffer>,
  other: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  const share = dot(values, other) / (dot(other, other) || 1);
  return values.map((value, at) => value - share * (other[at] ?? 0));
}

function dot(one: Float64Array<ArrayBuffer>, other: Float64Array<ArrayBuffer>): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Keeps the order, and spreads the values evenly over a side. */
function evenly(values: Float64Array<ArrayBuffer>, side: number): Float64Array<ArrayBuffer> {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const spread = new Float64Array(values.length);
  order.forEach((at, rank) => {
    spread[at] = side * (rank / values.length - 0.5);
  });
  return spread;
}
