import { useEffect, useRef, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import type { Reader } from '../reader/reader.ts';
import { steadyOrder } from './steady-order.ts';

export interface Searched {
  /** The latest answer; it stands until the next one is there. */
  results: SearchResults | null;
  failure: string;
}

interface Asking {
  /** `null`: ask nothing. */
  query: Query | null;
  reader: Reader;
  limit: number;
  /** How many hits, from the top, the reader has under the pointer or behind. */
  held: () => number;
  /** Shows the first answer once it is whole: a page that has just been opened should not move. */
  waits?: boolean;
}

/** Asks anew when the question changes. The last question asked is the one answered. */
export function useSearch({ query, reader, limit, held, waits = false }: Asking): Searched {
  const [searched, setSearched] = useState<Searched>({ results: null, failure: '' });
  const holding = useRef(held);
  holding.current = held;
  const waiting = useRef(waits);
  const question = query && `${toAddress(query)}`;
  useEffect(() => {
    if (!query) {
      setSearched({ results: null, failure: '' });
      return;
    }
    let early: SearchResults['hits'] = [];
    const receive = (results: SearchResults) => {
      if (waiting.current && results.stage !== 'full') return;
      waiting.current = false;
      const hits = steadyOrder(early, results.hits, holding.current());
      early = hits;
      setSearched({ results: { ...results, hits }, failure: '' });
    };
    return searchPapers({ query, reader, muted: reader.muted, limit }, receive, (failure) =>
      setSearched({ results: null, failure }),
    );
  }, [question, reader, limit]);
  return searched;
}
