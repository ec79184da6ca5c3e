/** When search is asked, in Preact. */
import { useEffect, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import type { Query, SearchPapers, SearchResults } from '../../search/types.ts';
import { type Answer, Asking, nothing, type Question } from './asking.ts';

interface Asked extends Omit<Question, 'query' | 'name'> {
  /** `null`: ask nothing. */
  query: Query | null;
  /** See `Asking`. */
  waitForFull?: boolean;
}

export interface Search extends Answer {
  full: SearchResults | null;
  retry: () => void;
  /** Keeps the hits down to this place where they are, when a fuller answer comes; -1: none. */
  hold: (place: number) => void;
}

/** Searches whenever the question changes; only the last question asked is answered. */
export function useSearch({ query, reader, limit, request, waitForFull = false }: Asked): Search {
  const [answer, setAnswer] = useState<Answer>(nothing);
  const [retries, setRetries] = useState(0);
  const [asking] = useState(() => new Asking(searchLater, setAnswer, waitForFull));
  const name = query && `${toAddress(query)}`;
  useEffect(
    () =>
      query && name !== null ? asking.ask({ query, name, reader, limit, request }) : asking.clear(),
    [name, reader, limit, request, retries],
  );
  return {
    ...answer,
    full: answer.results?.stage === 'full' ? answer.results : null,
    retry: () => {
      asking.clear();
      setRetries(retries + 1);
    },
    hold: (place) => {
      asking.heldPlace = place;
    },
  };
}

/** Search is loaded with the first question; where its script cannot be had, a browser does not fetch it again. */
const searchLater: SearchPapers = (request, onResults, onFailure) => {
  let isStopped = false;
  let stop = () => {};
  import('../../search/search-papers.ts').then(
    ({ searchPapers }) => {
      if (!isStopped) stop = searchPapers(request, onResults, onFailure);
    },
    () => {
      if (!isStopped) onFailure?.('outOfReach');
    },
  );
  return () => {
    isStopped = true;
    stop();
  };
};
