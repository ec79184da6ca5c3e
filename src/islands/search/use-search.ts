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
  full: SearchResults | null;
  retry: () => void;
  /** Keeps the hits down to this place where they are, when a fuller answer comes; -1: none. */
  hold: (place: number) => void;
}

/** The hits on screen, and those of the last full answer: one that it had and the next one has not was marked meanwhile. */
interface Shown {
  question: string | null;
  hits: SearchResults['hits'];
  full: Set<string> | null;
}

const nothingShown: Shown = { question: null, hits: [], full: null };

/** Searches whenever the question changes; only the last question asked is answered. */
export function useSearch({ query, reader, limit, waitForFull = false }: Asked): Search {
  const [answer, setAnswer] = useState<Answer>(nothing);
  const [retries, setRetries] = useState(0);
  const heldPlace = useRef(-1);
  const isWaiting = useRef(waitForFull);
  const shown = useRef<Shown>(nothingShown);
  const hidden = useRef(reader.hidden);
  hidden.current = reader.hidden;
  const [answers] = useState(
    () =>
      new StableAnswers<SearchResults>((results) => {
        const now = shown.current;
        const isPart = results.total > results.hits.length;
        const stays = (id: string) => isPart && !now.full?.has(id) && !hidden.current.has(id);
        const hits = stableOrder(now.hits, results.hits, heldPlace.current + 1, stays);
        const full = results.stage === 'full' ? new Set(results.hits.map(({ id }) => id)) : null;
        shown.current = { ...now, hits, full };
        setAnswer(({ isLate }) => ({
          results: { ...results, hits },
          failure: null,
          isLate: isLate && results.stage !== 'full',
        }));
      }),
  );
  const question = query && `${toAddress(query)}`;
  useEffect(() => {
    // A mark asks the same question again: what is held stays held.
    if (shown.current.question !== question) shown.current = { ...nothingShown, question };
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
      } else if (shown.current.full) return;
      if (isWaiting.current) waiting = results;
      else answers.receive(results);
    };
    const fail = (failure: FailureReason) => {
      clearTimeout(timer);
      answers.clear();
      shown.current = nothingShown;
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
