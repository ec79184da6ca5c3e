/** Which part of the index a request needs; apart from all else of a query, since it is decided before a list's scripts are here. */
import type { Filters, Muted, Query, SearchRequest, SortOrder } from '../types.ts';

export function isByNearness(order: SortOrder): boolean {
  return order === 'saved' || order.startsWith('list:');
}

/** Whether a query asks for what facts do not tell, and so for the index of words: words, names, titles, nearness; or a reader has muted such. */
export function needsWords(
  { text, sort, filters }: Pick<Query, 'text' | 'sort'> & { filters: Pick<Filters, 'authors'> },
  muted?: Muted,
): boolean {
  const isOrdered = sort === 'title' || isByNearness(sort);
  const isAsked = text.trim() !== '' || filters.authors.length > 0 || isOrdered;
  return isAsked || (muted !== undefined && mutesByWords(muted));
}

/** Whether it is answered by hashes of ids, and so needs the files of lists. */
export function asksForHashes({ among, limit }: SearchRequest): boolean {
  return among !== undefined || limit === 0;
}

/** Whether facts do not tell all of what is muted. */
export function mutesByWords({ authors, words }: Muted): boolean {
  return authors.length + words.length > 0;
}
