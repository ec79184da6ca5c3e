import { useEffect, useState } from 'preact/hooks';
import { searchPapers } from '../../search/search-papers.ts';
import type { Query } from '../../search/types.ts';
import { type ActiveFilter, activeFilters } from '../list/active-filters.ts';
import type { Reader } from '../reader/reader.ts';
import { withoutMuted } from './use-search.ts';

/** A choice to lift, and the papers there would be without it. */
export interface Lift extends ActiveFilter {
  papers: number;
}

/** When nothing is found: which one choice to lift, most promising first. */
export function useLifts(
  query: Query | null,
  reader: Reader,
  nameOf: (topic: string) => string,
): Lift[] {
  const [lifts, setLifts] = useState<Lift[]>([]);
  useEffect(() => {
    setLifts([]);
    if (!query) return;
    // To lift the words themselves is what the field is for.
    const choices = activeFilters({ ...query, text: '' }, nameOf);
    const stops = choices.map(({ label, without }) => {
      const lifted = { ...without, text: query.text, exact: query.exact };
      return searchPapers(
        { query: withoutMuted(lifted, reader.muted), reader, limit: 1 },
        ({ stage, total }) => {
          if (stage !== 'full' || total === 0) return;
          setLifts((others) =>
            [...others, { label, without: lifted, papers: total }].sort(
              (a, b) => b.papers - a.papers,
            ),
          );
        },
      );
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [query]);
  return lifts;
}
