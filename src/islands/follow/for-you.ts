/** What is new in what a reader follows: which papers, in which order, by which searches. */
import { fromAddress } from '../../search/query/address.ts';
import type { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, noFilters, type SearchHit } from '../../search/types.ts';
import type { FollowedSearch, Reader } from '../reader/reader.ts';

export interface NewForYou {
  hit: SearchHit;
  /** Those that found it. */
  searches: FollowedSearch[];
}

/** New papers that one search brings at most. */
const mostOfEach = 200;

/**
 * Each paper once, the nearest to the saved ones first; where none is saved, what more searches found, then the newest.
 * A search that cannot be asked brings nothing; neither do papers that hold only some of its words.
 */
export async function newForYou(reader: Reader, ask: typeof fullAnswer): Promise<NewForYou[]> {
  const { muted, searches } = reader;
  const filters = { ...noFilters(), is: ['new' as const] };
  const found = new Map<string, NewForYou>();
  for (const search of searches) {
    const asked = fromAddress(new URLSearchParams(search.query));
    const query = { ...asked, filters: { ...asked.filters, is: filters.is } };
    const answer = await ask({ query, reader, muted, limit: mostOfEach });
    if (typeof answer === 'string' || answer.relaxed) continue;
    for (const hit of answer.hits.filter(({ nextBest }) => !nextBest)) {
      const known = found.get(hit.id) ?? { hit, searches: [] };
      known.searches.push(search);
      found.set(hit.id, known);
    }
  }
  const papers = [...found.values()].sort(
    (a, b) => b.searches.length - a.searches.length || b.hit.date.localeCompare(a.hit.date),
  );
  if (papers.length === 0 || reader.saved.size === 0) return papers;
  const query = { ...emptyQuery(), filters, sort: 'saved' as const };
  const nearest = await ask({ query, reader, among: [...found.keys()], limit: papers.length });
  if (typeof nearest === 'string') return papers;
  return nearest.hits.flatMap((hit) => {
    const paper = found.get(hit.id);
    return paper ? [{ ...paper, hit }] : [];
  });
}
