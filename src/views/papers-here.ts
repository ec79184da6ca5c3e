/** How many of a list's papers stand in its page as rows; search gives the others. */
import { rowsAtOnce } from '../rows-at-once.ts';

/** With all that a row shows, as many as the budget of tests/build/budgets.test.ts allows. */
export const firstPapers = 50;

/** In a week or a month, below those with the most votes. */
export const firstOfRoundUp = 15;

/** Those of a list that stand in its page. */
export function papersHere<T>(papers: T[], most = firstPapers): T[] {
  return papers.slice(0, rowsAtOnce(papers.length, most));
}

/** The first items, `most` or up to four more, fewer where they weigh more than `heaviest`; one at least. */
export function firstByWeight<T>(
  items: T[],
  most: number,
  weight: (item: T) => number,
  heaviest: number,
): T[] {
  const rows = rowsAtOnce(items.length, most);
  let carried = 0;
  const end = items.findIndex((item, at) => {
    carried += weight(item);
    return at > 0 && (at >= rows || carried > heaviest);
  });
  return end < 0 ? items : items.slice(0, end);
}
