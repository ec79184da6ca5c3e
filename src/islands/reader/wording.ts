import { counted } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';

/** The reading list's status. An early answer does not know the older papers, and says nothing of missing ones. */
export function savedStatus(
  saved: number,
  { stage, hits, withoutOlder }: Pick<SearchResults, 'stage' | 'hits' | 'withoutOlder'>,
): string {
  const missing = saved - hits.length;
  if (missing === 0) return counted(saved);
  if (stage !== 'full') return '';
  return withoutOlder
    ? `${hits.length} of ${counted(saved)}; older papers could not be loaded`
    : `${counted(hits.length)}; ${counted(missing)} no longer on this site`;
}

export function bibtexStatus(entries: number, papers: number): string {
  if (entries === 0) return 'The BibTeX could not be loaded; are you offline?';
  const missing = papers - entries;
  return `BibTeX of ${counted(entries)}${missing > 0 ? `; ${counted(missing)} could not be loaded` : ' downloaded'}`;
}
