/** What counts as new in a followed search. */
import { fromAddress } from '../../search/query/address.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import type { FollowedSearch, Reader } from '../reader/reader.ts';

/** What is new in a search. */
export function newIn({ query: address }: FollowedSearch): Query {
  const asked = fromAddress(new URLSearchParams(address));
  return { ...asked, filters: { ...asked.filters, is: ['new'] } };
}

/** Of each search how many papers, without those that hold only some of its words; searches that cannot be asked are left out. */
export async function newsOf(reader: Reader): Promise<Map<string, number>> {
  const news = new Map<string, number>();
  const { muted, searches } = reader;
  for (const search of searches) {
    const answer = await fullAnswer({ query: newIn(search), reader, muted, limit: 0 });
    if (typeof answer !== 'string')
      news.set(search.id, answer.relaxed ? 0 : answer.total - answer.nextBest);
  }
  return news;
}

/** The search page with this search, newest first; `isNew`: with its new papers alone. */
export function searchAddress({ query }: FollowedSearch, isNew: boolean): string {
  return pathTo(`search/?${query}${isNew ? '&is=new' : ''}&sort=date`);
}
