import type { Near } from '../related/nearest.ts';
import { firstPlaces, type Places } from './first-places.ts';
import { settle } from './settle.ts';

/** Where a paper stands on the map, both from 0 to 1. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

/**
 * A place for every paper, near ones near. No chance is in it but hashes of the ids, so that the same library gives
 * the same map, and a new digest moves the old papers little.
 *
 * @param near For each paper its nearest others; see `neighbours`.
 */
export function layOutMap(ids: string[], near: Near[][]): Place[] {
  const places = framed(settle(ids, near, firstPlaces(ids, near)));
  return ids.map((id, at) => ({ id, x: round(places.x[at]), y: round(places.y[at]) }));
}

/** Scales each axis so that all but the outermost hundredth fills 0 to 1; those few stand at the edge. */
function framed({ x, y }: Places): Places {
  return { x: stretched(x), y: stretched(y) };
}

function stretched(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const sorted = values.slice().sort();
  const edge = Math.floor(sorted.length / 100);
  const low = sorted[edge] ?? 0;
  const high = sorted[sorted.length - 1 - edge] ?? 0;
  const span = high - low || 1;
  return values.map((value) => Math.min(1, Math.max(0, (value - low) / span)));
}

function round(value = 0.5): number {
  return Math.round(value * 1e4) / 1e4;
}
