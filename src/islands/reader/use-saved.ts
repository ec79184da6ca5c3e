import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyQuery } from '../../search/query/empty.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { SearchResults } from '../../search/types.ts';
import { followMoved } from './follow-moved.ts';
import type { Reader } from './reader.ts';
import { changeReader } from './reader-store.ts';
import { renamed } from './renamed.ts';

interface Answer {
  /** Of whom it was asked. */
  of: Reader | null;
  results: SearchResults | null;
  failure: string;
}

type Saved = Omit<Answer, 'of'> & {
  /** It is of the papers saved now; until the next one is there, the last one stands. */
  isCurrent: boolean;
};

/** The saved papers as search knows them. Those that it does not know are followed to where they went. */
export function useSaved(reader: Reader): Saved {
  const [answer, setAnswer] = useState<Answer>({ of: null, results: null, failure: '' });
  const followed = useRef(new Set<string>());
  useEffect(() => {
    const query = emptyQuery();
    query.filters.is = ['saved'];
    let over = false;
    const receive = async (results: SearchResults) => {
      if (results.stage === 'full' && !results.withoutOlder) {
        const known = new Set([...followed.current, ...results.hits.map(({ id }) => id)]);
        const lost = reader.saved.filter((id) => !known.has(id));
        for (const id of lost) followed.current.add(id);
        const names = await followMoved(lost);
        if (names.size > 0) return changeReader((kept) => renamed(kept, names));
      }
      if (!over) setAnswer({ of: reader, results, failure: '' });
    };
    const stop = searchPapers({ query, reader, limit: reader.saved.length }, receive, (failure) =>
      setAnswer({ of: reader, results: null, failure }),
    );
    return () => {
      over = true;
      stop();
    };
  }, [reader]);
  const { of, ...saved } = answer;
  return { ...saved, isCurrent: of === reader };
}
