import type { Counts, SearchResults } from '../../search/types.ts';
import type { ListChoices } from '../list/choices.ts';
import type { Reader } from '../reader/reader.ts';

/** The answer's counts; before the first answer, those of the whole archive and of the reader's marks. */
export function countsOf(
  results: SearchResults | null,
  { topics, has, total }: ListChoices,
  { saved, read }: Reader,
): Counts {
  if (results) return results.counts;
  return {
    topics: Object.fromEntries(topics.map(({ id, papers }) => [id, papers])),
    has,
    // Marks may be of papers that are here no more: the first answer sorts them out.
    is: { saved: saved.length, read: read.length, unread: Math.max(0, total - read.length) },
    months: {},
    authors: [],
  };
}
