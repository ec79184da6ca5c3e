/** When search is asked and its answer shown: the last question's alone, in their order, without flicker; "Searching…" after 0.7 s; hits that are held; a correction waits for the full answer. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import type {
  FailureReason,
  Query,
  SearchPapers,
  SearchRequest,
  SearchResults,
} from '../../search/types.ts';
import type { Reader } from '../reader/reader.ts';

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
  // Before the next paint: the worker answers meanwhile.
  useLayoutEffect(
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

/** Milliseconds after which the page says that an answer takes long. */
export const lateAfter = 700;

/** For so many milliseconds a full answer may stay while the full one to the next letters is on its way. */
export const patience = 150;

export interface Answer {
  /** The latest; it stands until the next one comes. */
  results: SearchResults | null;
  failure: FailureReason | null;
  isLate: boolean;
}

export const nothing: Answer = { results: null, failure: null, isLate: false };

/** The hits on screen, and those of the last full answer: one that it had and the next one has not was marked meanwhile. */
interface Shown {
  question: string;
  hits: SearchResults['hits'];
  full: Set<string> | null;
}

const nothingShown: Shown = { question: '', hits: [], full: null };

export interface Question {
  query: Query;
  /** What tells it from others: a mark asks the same question again. */
  name: string;
  reader: Reader;
  limit: number;
  /** What else is asked for; a new one asks anew. */
  request?: Partial<SearchRequest> | undefined;
}

/** Asks, and shows the answers: only the last question's, without flicker, and nothing moves that is held. */
export class Asking {
  /** The hits down to this place stay where they are, when a fuller answer comes; -1: none. */
  heldPlace = -1;
  readonly #search: SearchPapers;
  readonly #show: (answer: Answer) => void;
  #answer = nothing;
  #shown = nothingShown;
  #isWaiting: boolean;
  #hidden: ReadonlySet<string> = new Set();

  /** `waitForFull`: the first answer is shown once it is full, unless that is late: a page just opened should not move. */
  constructor(search: SearchPapers, show: (answer: Answer) => void, waitForFull: boolean) {
    this.#search = search;
    this.#show = show;
    this.#isWaiting = waitForFull;
  }

  /** Answers how to stop. */
  ask({ query, name, reader, limit, request }: Question): () => void {
    this.#hidden = reader.hidden;
    if (this.#shown.question !== name) this.#shown = { ...nothingShown, question: name };
    let isStopped = false;
    let waiting: SearchResults | null = null;
    let mayGuess = false;
    let early: ReturnType<typeof setTimeout> | undefined;
    const late = setTimeout(() => {
      mayGuess = true;
      this.#set({ ...this.#answer, failure: null, isLate: true });
      this.#isWaiting = false;
      if (waiting) show(waiting);
    }, lateAfter);
    const clear = () => {
      clearTimeout(late);
      clearTimeout(early);
    };
    // While a full answer is shown, an early one waits, as the next full one mostly comes at once.
    const show = (results: SearchResults) => {
      clearTimeout(early);
      if (results.stage !== 'full' && this.#answer.results?.stage === 'full')
        early = setTimeout(() => this.#receive(results), patience);
      else this.#receive(results);
    };
    const receive = (results: SearchResults) => {
      if (isStopped) return;
      const isFull = results.stage === 'full';
      if (!isFull && this.#shown.full) return;
      if (isFull) {
        clearTimeout(late);
        this.#isWaiting = false;
      }
      // What titles take for a typo may be a word of another language, or of a single text: the full answer knows.
      const isGuess = !isFull && results.correction !== null && !mayGuess;
      waiting = this.#isWaiting || isGuess ? results : null;
      if (!waiting) show(results);
    };
    const stop = this.#search(
      { query, reader, muted: reader.muted, limit, ...request },
      receive,
      (failure) => {
        if (isStopped) return;
        clear();
        this.clear(failure);
      },
    );
    return () => {
      isStopped = true;
      clear();
      stop();
    };
  }

  clear(failure: FailureReason | null = null): void {
    this.#shown = nothingShown;
    this.#set({ ...nothing, failure });
  }

  #receive(results: SearchResults): void {
    const { hits: before, full } = this.#shown;
    const isPart = results.total > results.hits.length;
    const stays = (id: string) => isPart && !full?.has(id) && !this.#hidden.has(id);
    const hits = stableOrder(before, results.hits, this.heldPlace + 1, stays);
    const isFull = results.stage === 'full';
    const ids = isFull ? new Set(results.hits.map(({ id }) => id)) : null;
    this.#shown = { ...this.#shown, hits, full: ids };
    const isLate = this.#answer.isLate && !isFull;
    this.#set({ results: { ...results, hits }, failure: null, isLate });
  }

  #set(answer: Answer): void {
    this.#answer = answer;
    this.#show(answer);
  }
}

/**
 * The hits of a fuller answer, the first `fixed` of those `shown` in their places: nothing moves under the pointer. Hits that it
 * lacks but `stays` tells are kept, too, in place of its last.
 */
export function stableOrder<T extends { id: string }>(
  shown: T[],
  next: T[],
  fixed: number,
  stays: (id: string) => boolean = () => false,
): T[] {
  const byId = new Map(next.map((hit) => [hit.id, hit]));
  const kept = shown
    .slice(0, fixed)
    .flatMap((hit) => byId.get(hit.id) ?? (stays(hit.id) ? hit : []));
  const keptIds = new Set(kept.map(({ id }) => id));
  return [...kept, ...next.filter(({ id }) => !keptIds.has(id))].slice(0, next.length);
}
