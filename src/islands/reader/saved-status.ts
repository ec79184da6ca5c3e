import type { SearchResults } from '../../search/types.ts';
import { howMany } from '../list/wording.ts';

/** What is said aloud of the reading list. An early answer knows the newest papers alone, and says nothing of the others. */
export function savedStatus(
  saved: number,
  { stage, hits, withoutOlder }: Pick<SearchResults, 'stage' | 'hits' | 'withoutOlder'>,
): string {
  const missing = saved - hits.length;
  if (missing === 0) return howMany(saved);
  if (stage !== 'full') return '';
  return withoutOlder
    ? `${hits.length} of ${howMany(saved)}; older papers are out of reach`
    : `${howMany(hits.length)}; ${howMany(missing)} no longer on this site`;
}
