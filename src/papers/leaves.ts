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

/** Cuts a list into leaves; an empty list has one, empty. */
export function leavesOf<T>(items: T[], size = papersOnALeaf): Leaf<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    number: at + 1,
    last,
    first: at * size + 1,
    total: items.length,
  }));
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
