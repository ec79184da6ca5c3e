/** Pagination: long lists as pages of a size, each with an address of its own. */

/** Papers on a list's first page, with all that a row shows: as many as the budget of tests/build/budgets.test.ts allows. */
export const papersOnFirstPage = 50;
/** On each later page: there a paper is a line. */
const linesOnAPage = 200;

export interface ListPage<T> {
  items: T[];
  number: number;
  last: number;
}

export type PagerLinks = ReturnType<typeof pagerLinks>;

/** Cuts a list, newest first, from the oldest on: a new item changes two pages. A small rest joins the second page. */
export function pagesOf<T>(
  items: T[],
  first = papersOnFirstPage,
  later = linesOnAPage,
): ListPage<T>[] {
  const over = Math.max(0, items.length - first) % later;
  const isPage = over >= later / 4 || items.length - first < later;
  const cuts = [items.slice(0, first)];
  let at = first;
  while (at < items.length) {
    const size = at > first ? later : isPage && over > 0 ? over : later + over;
    cuts.push(items.slice(at, at + size));
    at += size;
  }
  return numbered(cuts);
}

/** Cuts a list into pages of `size` items, but a page also ends before its items weigh more than `heaviest`. */
export function pagesByWeight<T>(
  items: T[],
  size: number,
  weight: (item: T) => number,
  heaviest: number,
): ListPage<T>[] {
  const cuts: T[][] = [];
  let carried = 0;
  for (const item of items) {
    const page = cuts.at(-1);
    carried += weight(item);
    if (page && page.length < size && carried <= heaviest) page.push(item);
    else {
      cuts.push([item]);
      carried = weight(item);
    }
  }
  return numbered(cuts.length > 0 ? cuts : [[]]);
}

function numbered<T>(cuts: T[][]): ListPage<T>[] {
  return cuts.map((items, at) => ({ items, number: at + 1, last: cuts.length }));
}

/** Of the address; none for the first page. */
export function pageParam({ number }: { number: number }): string | undefined {
  return number === 1 ? undefined : String(number);
}

/** The links between the pages of a list at `path` (`topics/agents/`), without the site's base. */
export function pagerLinks({ number, last }: ListPage<unknown>, path: string) {
  const pathOf = (page: number) => (page === 1 ? path : `${path}${page}/`);
  return {
    newer: number > 1 ? pathOf(number - 1) : undefined,
    older: number < last ? pathOf(number + 1) : undefined,
    /** First, last, and those around the current one; `undefined` stands for a gap. */
    pages: shownNumbers(number, last).map((page) =>
      page === undefined
        ? undefined
        : { number: page, path: pathOf(page), isCurrent: page === number },
    ),
  };
}

/** `(4, 9)` → `[1, 2, 3, 4, 5, undefined, 9]`; a gap hides two numbers or more. */
function shownNumbers(current: number, last: number): (number | undefined)[] {
  const near = [1, current - 1, current, current + 1, last].filter((n) => n >= 1 && n <= last);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((n, at) => {
    const gap = n - (numbers[at - 1] ?? 0);
    if (gap === 2) return [n - 1, n];
    return gap > 2 ? [undefined, n] : [n];
  });
}
