import type { Counts, SearchResults } from '../../search/types.ts';
import type { ListChoices } from '../list/choices.ts';

/** The answer's counts; before the first answer, those of the whole archive. */
export function countsOf(
  results: SearchResults | null,
  { topics, has, total }: ListChoices,
): Counts {
  if (results) return results.counts;
  return {
    topics: Object.fromEntries(topics.map(({ id, papers }) => [id, papers])),
    has,
    is: { saved: 0, read: 0, unread: total },
    months: {},
    authors: [],
  };
}
