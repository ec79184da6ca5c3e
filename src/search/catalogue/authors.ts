import type { Lines } from './lines.ts';
import { packBoth, unpackBoth } from './packed.ts';
import { packWords, unpackWords } from './packed-words.ts';
import { type Rows, rowsAfterLengths } from './rows.ts';

/** Each name once, and the papers' authors as places among the names. */
export interface AuthorColumns {
  names: Lines;
  papers: Rows;
}

/** Names sorted, each once; then the papers' authors as places in that list, commonest names low. */
export function packAuthors(papers: string[][]): Uint8Array<ArrayBuffer> {
  const counts = new Map<string, number>();
  for (const name of papers.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].sort(
    (a, b) => rank(counts.get(b)) - rank(counts.get(a)) || (a < b ? -1 : 1),
  );
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = papers.flatMap((authors) => [
    authors.length,
    ...authors.map((name) => places.get(name) ?? 0),
  ]);
  return packBoth(packWords(names), [rows]);
}

export function unpackAuthors(bytes: Uint8Array): AuthorColumns {
  const { letters, columns } = unpackBoth(bytes);
  return { names: unpackWords(letters), papers: rowsAfterLengths(columns[0] ?? new Uint32Array()) };
}

/** Names in few classes of frequency: low places for common ones, yet sorted for the most part. */
function rank(count = 0): number {
  return count > 15 ? 3 : count > 3 ? 2 : count > 1 ? 1 : 0;
}
