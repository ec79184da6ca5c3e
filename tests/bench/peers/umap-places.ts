import { UMAP } from 'umap-js';
import type { Near } from '../../../src/papers/related/neighbours.ts';
import { numbersFrom } from '../map/numbers-from.ts';

/** UMAP as its library has it, seeded, over the neighbours that the comparison found. */
export function umapPlaces(near: Near[][]): [number, number][] {
  const fewest = Math.min(15, near.length - 1);
  const umap = new UMAP({ random: numbersFrom(1), nNeighbors: fewest, minDist: 0.3 });
  const rows = near.map((list, at) => rowOf(list, at, fewest, near.length));
  umap.setPrecomputedKNN(
    rows.map((row) => row.map(({ at }) => at)),
    rows.map((row) => row.map(({ score }) => 1 - score)),
  );
  return umap.fit(near.map((_, at) => [at])).map(([x = 0, y = 0]) => [x, y]);
}

/** UMAP counts a paper among its own neighbours, and wants as many of all; strangers at the farthest fill the row. */
function rowOf(near: Near[], at: number, most: number, papers: number): Near[] {
  const row = [{ at, score: 1 }, ...near].slice(0, most);
  for (let step = 1; row.length < most; step++) {
    const other = (at + step) % papers;
    if (!row.some((known) => known.at === other)) row.push({ at: other, score: 0 });
  }
  return row;
}
