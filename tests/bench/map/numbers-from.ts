import { mix } from '../../../src/views/map/lay-out-map.ts';

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let count = 0;
  return () => mix(seed, ++count) / 2 ** 32;
}
