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
  /** The answer takes long. */
  isLate: boolean;
  /** Asks the same once more. */
  again: () => void;
}

/** So long, in milliseconds, an answer may take before the reader is told that it is on its way. */
const soon = 700;

const nothing = { results: null, failure: '', isLate: false };

interface Asking {
  /** `null`: ask nothing. */
  query: Query | null;
  reader: Reader;
  limit: number;
  /** How many hits, from the top, the reader has under the pointer or behind. */
  held: () => number;
  /** Shows the first answer once it is whole, unless that is late: a page that has just been opened should not move. */
  waits?: boolean;
}

/** Asks anew when the question changes. The last question asked is the one answered. */
export function useSearch({ query, reader, limit, held, waits = false }: Asking): Searched {
  const [searched, setSearched] = useState<Omit<Searched, 'again'>>(nothing);
  const [times, setTimes] = useState(0);
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
        setSearched(({ isLate }) => ({
          results: { ...results, hits },
          failure: '',
          isLate: isLate && results.stage !== 'full',
        }));
      }),
  );
  const question = query && `${toAddress(query)}`;
  useEffect(() => {
    early.current = [];
    if (!query) {
      answers.clear();
      setSearched(nothing);
      return;
    }
    let heldBack: SearchResults | null = null;
    const late = setTimeout(() => {
      setSearched((now) => ({ ...now, failure: '', isLate: true }));
      waiting.current = false;
      if (heldBack) answers.receive(heldBack);
    }, soon);
    const receive = (results: SearchResults) => {
      if (results.stage === 'full') clearTimeout(late);
      else if (waiting.current) {
        heldBack = results;
        return;
      }
      waiting.current = false;
      answers.receive(results);
    };
    const fail = (failure: string) => {
      clearTimeout(late);
      answers.clear();
      setSearched({ ...nothing, failure });
    };
    const stop = searchPapers({ query, reader, muted: reader.muted, limit }, receive, fail);
    return () => {
      clearTimeout(late);
      answers.drop();
      stop();
    };
  }, [question, reader, limit, times]);
  const again = () => {
    setSearched(nothing);
    setTimes(times + 1);
  };
  return { ...searched, again };
}
