import { useEffect, useState } from 'preact/hooks';
import { liftsOf } from '../../search/query/lift.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { Query } from '../../search/types.ts';
import { activeFilters } from '../list/active-filters.ts';
import type { Reader } from '../reader/reader.ts';

/** Something to lift, in words, what the query is without it, and the papers there would be. */
export interface Lift {
  label: string;
  without: Query;
  papers: number;
}

/** When nothing is found: which one choice or part of the text to lift, most promising first. */
export function useLifts(
  query: Query | null,
  reader: Reader,
  nameOf: (topic: string) => string,
): Lift[] {
  const [lifts, setLifts] = useState<Lift[]>([]);
  useEffect(() => {
    setLifts([]);
    if (!query) return;
    const stops = ways(query, nameOf).map(({ label, without }) =>
      searchPapers(
        { query: without, reader, muted: reader.muted, limit: 1 },
        ({ stage, total, nextBest, relaxed }) => {
          const papers = total - nextBest;
          if (stage !== 'full' || papers === 0 || relaxed) return;
          setLifts((others) =>
            [...others, { label, without, papers }].sort((a, b) => b.papers - a.papers),
          );
        },
      ),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [query]);
  return lifts;
}

/** To lift the words themselves is what the field is for. */
function ways(query: Query, nameOf: (topic: string) => string): Omit<Lift, 'papers'>[] {
  const { text, exact } = query;
  const choices = activeFilters({ ...query, text: '' }, nameOf).map(({ label, without }) => ({
    label: `Without “${label}”`,
    without: { ...without, text, exact },
  }));
  const parts = liftsOf(text).map((lifted) => ({
    label: lifted.part === null ? 'Without the quotation marks' : `Without “${lifted.part}”`,
    without: { ...query, text: lifted.text },
  }));
  return [...choices, ...parts.filter(({ without }) => without.text !== '')];
}
