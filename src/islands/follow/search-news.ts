/** What counts as new in a followed search. */
import { fromAddress } from '../../search/query/address.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import { pathTo } from '../../site.ts';
import type { FollowedSearch, Reader } from '../reader/reader.ts';

interface SearchNews {
  search: FollowedSearch;
  papers: number;
}

/** Of each search in turn; those that cannot be asked are left out. */
export async function newsOf(reader: Reader): Promise<SearchNews[]> {
  const news: SearchNews[] = [];
  for (const search of reader.searches) {
    const papers = await countNewIn(search, reader);
    if (papers !== null) news.push({ search, papers });
  }
  return news;
}

/** Without papers that hold only some of the words. */
async function countNewIn(
  { query: address }: FollowedSearch,
  reader: Reader,
): Promise<number | null> {
  const asked = fromAddress(new URLSearchParams(address));
  const query = { ...asked, filters: { ...asked.filters, is: ['new' as const] } };
  const answer = await fullAnswer({ query, reader, muted: reader.muted, limit: 0 });
  if (typeof answer === 'string') return null;
  return answer.relaxed ? 0 : answer.total - answer.nextBest;
}

/** The search page with this search, newest first; `isNew`: with its new papers alone. */
export function searchAddress({ query }: FollowedSearch, isNew: boolean): string {
  return pathTo(`search/?${query}${isNew ? '&is=new' : ''}&sort=date`);
}
