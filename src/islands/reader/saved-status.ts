import { counted } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';

/** What is said aloud of the reading list. An early answer knows the newest papers alone, and says nothing of the others. */
export function savedStatus(
  saved: number,
  { stage, hits, withoutOlder }: Pick<SearchResults, 'stage' | 'hits' | 'withoutOlder'>,
): string {
  const missing = saved - hits.length;
  if (missing === 0) return counted(saved);
  if (stage !== 'full') return '';
  return withoutOlder
    ? `${hits.length} of ${counted(saved)}; older papers are out of reach`
    : `${counted(hits.length)}; ${counted(missing)} no longer on this site`;
}
