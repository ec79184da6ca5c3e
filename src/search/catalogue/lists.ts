/** The files that lists need: the order of their papers, ids as hashes, what rows show. */

import { afterSteps, stepsOf } from './sections.ts';

/** What lists need that search does not. */
export interface ListFiles {
  /** Hashes of the papers' ids, four bytes each. */
  hashes: string;
  /** JSON: of each list that facts do not give, its papers, each as the step from the one before: `{ "editions/2025-08-20": [61, -1, -1] }`. */
  orders: string;
  /** What the rows of `rowsInFile` papers show, the oldest first: a line of JSON each. */
  rows: string[];
}

/** About 10 kB: of a filtered list, whose papers lie apart, a few such files fill a screen. */
export const rowsInFile = 32;

export function packOrders(lists: ReadonlyMap<string, readonly number[]>): string {
  return JSON.stringify(
    Object.fromEntries([...lists].map(([name, papers]) => [name, stepsOf(papers)])),
  );
}

export function unpackOrders(packed: string): Map<string, number[]> {
  const lists: Record<string, number[]> = JSON.parse(packed);
  return new Map(Object.entries(lists).map(([name, steps]) => [name, afterSteps(steps)]));
}
