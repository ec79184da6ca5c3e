/** When search is asked, in Preact. */
import { useEffect, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { Query, SearchRequest, SearchResults } from '../../search/types.ts';
import type { Reader } from '../reader/reader.ts';
import { type Answer, Asking, nothing } from './asking.ts';

interface Asked {
  /** `null`: ask nothing. */
  query: Query | null;
  reader: Reader;
  limit: number;
  /** What else is asked for; a new one asks anew. */
  request?: Partial<SearchRequest> | undefined;
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
  const [asking] = useState(() => new Asking(searchPapers, setAnswer, waitForFull));
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
