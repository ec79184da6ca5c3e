import { useEffect, useRef, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import { SteadyAnswers } from '../list/steady-answers.ts';
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
  /** The hits on screen of the question asked now. */
  const early = useRef<SearchResults['hits']>([]);
  const [answers] = useState(
    () =>
      new SteadyAnswers<SearchResults>((results) => {
        const hits = steadyOrder(early.current, results.hits, holding.current());
        early.current = hits;
        setSearched({ results: { ...results, hits }, failure: '' });
      }),
  );
  const question = query && `${toAddress(query)}`;
  useEffect(() => {
    early.current = [];
    if (!query) {
      answers.clear();
      setSearched({ results: null, failure: '' });
      return;
    }
    const receive = (results: SearchResults) => {
      if (waiting.current && results.stage !== 'full') return;
      waiting.current = false;
      answers.receive(results);
    };
    const fail = (failure: string) => {
      answers.clear();
      setSearched({ results: null, failure });
    };
    const stop = searchPapers({ query, reader, muted: reader.muted, limit }, receive, fail);
    return () => {
      answers.drop();
      stop();
    };
  }, [question, reader, limit]);
  return searched;
}
