/** Long lists as pages of a size, each with an address of its own. */

/** As many papers as keep a page of them within its budget; see tests/build/budgets.test.ts. */
const papersOnALeaf = 50;

export interface Leaf<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** Number of the last leaf. */
  last: number;
  /** Place of the first item in the whole list, from 1. */
  first: number;
  /** Items in the whole list. */
  total: number;
}

/** Cuts a list into leaves of so many items; an empty list has one, empty. */
export function leavesOf<T>(items: T[], size = papersOnALeaf): Leaf<T>[] {
  const cuts = Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  return numbered(cuts, items.length);
}

/** As `leavesOf`, but a leaf also ends before it weighs more than `heaviest`. */
export function leavesByWeight<T>(
  items: T[],
  size: number,
  weight: (item: T) => number,
  heaviest: number,
): Leaf<T>[] {
  const cuts: T[][] = [];
  let carried = 0;
  for (const item of items) {
    const leaf = cuts.at(-1);
    carried += weight(item);
    if (leaf && leaf.length < size && carried <= heaviest) leaf.push(item);
    else {
      cuts.push([item]);
      carried = weight(item);
    }
  }
  return numbered(cuts, items.length);
}

function numbered<T>(cuts: T[][], total: number): Leaf<T>[] {
  const leaves = cuts.length > 0 ? cuts : [[]];
  let first = 1;
  return leaves.map((items, at) => {
    const leaf = { items, number: at + 1, last: leaves.length, first, total };
    first += items.length;
    return leaf;
  });
}

/** Address of a leaf: `("topics/agents/", 1)` → `"topics/agents/"`, `2` → `"topics/agents/2/"`. */
export function leafPath(list: string, number: number): string {
  return number === 1 ? list : `${list}${number}/`;
}

/** Numbers that a pager shows: first, last, and those around the current one; 0 stands for a gap. */
export function leafNumbers(current: number, last: number): number[] {
  const near = [1, current - 1, current, current + 1, last].filter((n) => n >= 1 && n <= last);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((n, at) => {
    const gap = n - (numbers[at - 1] ?? 0);
    if (gap === 2) return [n - 1, n];
    return gap > 2 ? [0, n] : [n];
  });
}
