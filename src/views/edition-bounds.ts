import type { Edition, LibraryPaper } from '../schema.ts';

/**
 * How the search, which knows papers by the day that listed them last, is asked for an edition's papers alone.
 * Null where it cannot be: on a day of two editions, and where a later one lists some of them again.
 */
export function editionBounds(
  edition: Edition,
  papers: LibraryPaper[],
  editions: Edition[],
): { from: string; to: string } | null {
  const { id, date } = edition;
  const isAlone = editions.every((other) => other.id === id || other.date !== date);
  const isLast = papers.every((paper) => paper.editions.at(-1) === id);
  return isAlone && isLast ? { from: date, to: date } : null;
}
