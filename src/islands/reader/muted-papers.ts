/** Which papers of a page are muted by their authors or words. */
import { mutesByWords } from '../../search/query/address.ts';
import { emptyQuery, noFilters } from '../../search/types.ts';
import type { Reader } from './reader.ts';

/** None where search cannot be asked. It is loaded only for readers who have muted an author or words. */
export async function mutedAmong(
  papers: readonly { id: string }[],
  reader: Reader,
): Promise<ReadonlySet<string>> {
  if (papers.length === 0 || !mutesByWords(reader.muted)) return new Set();
  const { fullAnswer } = await import('../../search/search-papers.ts');
  const answer = await fullAnswer({
    query: { ...emptyQuery(), filters: { ...noFilters(), is: ['muted'] } },
    // Topics are known of every row.
    muted: { ...reader.muted, topics: [] },
    among: papers.map(({ id }) => id),
    limit: papers.length,
  });
  return new Set(typeof answer === 'string' ? [] : answer.hits.map(({ id }) => id));
}
