import { useEffect, useRef, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { FailureReason, Query, SearchResults } from '../../search/types.ts';
import type { Reader } from '../reader/reader.ts';
import { StableAnswers, stableOrder } from './stable-answers.ts';

/** Milliseconds after which the page says that an answer takes long. */
const lateAfter = 700;

const nothing = { results: null, failure: null, isLate: false };

interface Asked {
  /** `null`: ask nothing. */
  query: Query | null;
  reader: Reader;
  limit: number;
  /** The first answer is shown once it is full, unless that is late: a page just opened should not move. */
  waitForFull?: boolean;
}

interface Answer {
  /** The latest; it stands until the next one comes. */
  results: SearchResults | null;
  failure: FailureReason | null;
  isLate: boolean;
}

export interface Search extends Answer {
  /** `results`, if they are complete. */
  full: SearchResults | null;
  retry: () => void;
  /** Keeps the hits down to this place where they are, when a fuller answer comes; -1: none. */
  hold: (place: number) => void;
}

/** Searches whenever the question changes; only the last question asked is answered. */
export function useSearch({ query, reader, limit, waitForFull = false }: Asked): Search {
  const [answer, setAnswer] = useState<Answer>(nothing);
  const [retries, setRetries] = useState(0);
  const heldPlace = useRef(-1);
  const isWaiting = useRef(waitForFull);
  /** The hits shown for the present question. */
  const shown = useRef<SearchResults['hits']>([]);
  const [answers] = useState(
    () =>
      new StableAnswers<SearchResults>((results) => {
        const hits = stableOrder(shown.current, results.hits, heldPlace.current + 1);
        shown.current = hits;
        setAnswer(({ isLate }) => ({
          results: { ...results, hits },
          failure: null,
          isLate: isLate && results.stage !== 'full',
        }));
      }),
  );
  const question = query && `${toAddress(query)}`;
  useEffect(() => {
    shown.current = [];
    if (!query) {
      answers.clear();
      setAnswer(nothing);
      return;
    }
    let waiting: SearchResults | null = null;
    const timer = setTimeout(() => {
      setAnswer((now) => ({ ...now, failure: null, isLate: true }));
      isWaiting.current = false;
      if (waiting) answers.receive(waiting);
    }, lateAfter);
    const receive = (results: SearchResults) => {
      if (results.stage === 'full') {
        clearTimeout(timer);
        isWaiting.current = false;
      }
      if (isWaiting.current) waiting = results;
      else answers.receive(results);
    };
    const fail = (failure: FailureReason) => {
      clearTimeout(timer);
      answers.clear();
      setAnswer({ ...nothing, failure });
    };
    const stop = searchPapers({ query, reader, muted: reader.muted, limit }, receive, fail);
    return () => {
      clearTimeout(timer);
      answers.cancel();
      stop();
    };
  }, [question, reader, limit, retries]);
  return {
    ...answer,
    full: answer.results?.stage === 'full' ? answer.results : null,
    retry: () => {
      setAnswer(nothing);
      setRetries(retries + 1);
    },
    hold: (place) => {
      heldPlace.current = place;
    },
  };
}
