/** Asks search and decides when an answer is shown: only the last query's, without flicker; "Searching…" after 0.7 s; held hits do not move; a correction waits for the full answer. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { isByNearness } from '../../search/query/needs.ts';
import type {
  FailureReason,
  Query,
  SearchPapers,
  SearchRequest,
  SearchResults,
} from '../../search/types.ts';
import { noMarks, type Reader } from '../reader/reader.ts';

interface Asked extends Omit<Question, 'query' | 'name'> {
  /** `null`: ask nothing. */
  query: Query | null;
  /** See `Asking`. */
  waitForFull?: boolean;
}

export type Search = ReturnType<typeof useSearch>;

/** Searches whenever the query changes; only the last query is answered. */
export function useSearch({ query, reader, limit, request, waitForFull = false }: Asked) {
  const [answer, setAnswer] = useState<Answer>(nothing);
  const [retries, setRetries] = useState(0);
  const [asking] = useState(() => new Asking(searchLater, setAnswer, waitForFull));
  const name = query && `${toAddress(query)}`;
  // What an order by nearness begins from: what is saved while it is shown would move all papers.
  const { saved, lists } = useMemo(() => reader, [name, reader === noMarks]);
  // In a layout effect, so that the worker starts before the next paint.
  useLayoutEffect(() => {
    if (!query || name === null) return asking.clear();
    const marks = isByNearness(query.sort) ? { ...reader, saved, lists } : reader;
    return asking.ask({ query, name, reader: marks, limit, request });
  }, [name, reader, limit, request, retries]);
  return {
    ...answer,
    retry: () => {
      ahead = null;
      asking.clear();
      setRetries(retries + 1);
    },
    /** Keeps the hits up to this index in place when a fuller answer arrives; -1: none. */
    hold: (place: number) => {
      asking.heldPlace = place;
    },
  };
}

let loaded: SearchPapers | undefined;

/** The answer to what a reader may ask next. */
let ahead: { request: SearchRequest; results: SearchResults } | null = null;
let stopAhead = () => {};

/** Only the last one is answered; null: none. */
export function askAhead(request: SearchRequest | null): void {
  stopAhead();
  if (!request) return;
  stopAhead = searchLater(request, (results) => {
    if (isWhole(results, request)) ahead = { request, results };
  });
}

/** An answer that the network has cut short is asked for again when it is needed. */
function isWhole(results: SearchResults, request: SearchRequest): boolean {
  const { papers, rows } = results;
  return (
    isComplete(results) && (rows?.size ?? 0) >= Math.min(request.rows ?? 0, papers?.length ?? 0)
  );
}

/** False for an answer that the network has cut short. */
export function isComplete({ stage, withoutAbstracts, withoutOlder }: SearchResults): boolean {
  return stage === 'full' && !withoutAbstracts && !withoutOlder;
}

function isSame(one: SearchRequest, other: SearchRequest): boolean {
  const parts = ['reader', 'among', 'rows', 'limit'] as const;
  const address = ({ query }: SearchRequest) => `${toAddress(query)}`;
  return parts.every((part) => one[part] === other[part]) && address(one) === address(other);
}

/** Loads search with the first query. If its script cannot be loaded, browsers do not try again. */
const searchLater: SearchPapers = (request, onResults, onFailure) => {
  if (ahead && isSame(ahead.request, request)) {
    onResults(ahead.results);
    return () => {};
  }
  // A further `import()` would wait behind the next frame, even of a script that is there.
  if (loaded) return loaded(request, onResults, onFailure);
  let isStopped = false;
  let stop = () => {};
  import('../../search/search-papers.ts').then(
    ({ searchPapers }) => {
      loaded = searchPapers;
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

/** Milliseconds after which the page says that it is searching. */
export const lateAfter = 700;

/** Milliseconds that a full answer stays on screen while the full answer to the next letters is expected. */
export const patience = 150;

export interface Answer {
  /** The latest answer; it stays until the next one arrives. */
  results: SearchResults | null;
  failure: FailureReason | null;
  isLate: boolean;
}

export const nothing: Answer = { results: null, failure: null, isLate: false };

/** The hits on screen, and the ids of the last full answer: a hit that it had and the next one lacks was marked meanwhile. */
interface Shown {
  question: string;
  hits: SearchResults['hits'];
  full: Set<string> | null;
  /** So many hits came as a first answer, and stay where they are. */
  first: number;
}

const nothingShown: Shown = { question: '', hits: [], full: null, first: 0 };

export interface Question {
  query: Query;
  /** Identifies the query: after a mark, the same query is asked again. */
  name: string;
  reader: Reader;
  limit: number;
  /** Further parts of the request; a new object asks again. */
  request?: Partial<SearchRequest> | undefined;
}

/** Asks search and shows its answers: only the last query's, without flicker, and held hits do not move. */
export class Asking {
  /** The hits up to this index stay in place when a fuller answer arrives; -1: none. */
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

  /** Returns a function that stops it. */
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
    // While a full answer is shown, an early one waits, since the next full one mostly follows immediately.
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
      // A word that is unknown to titles may be one of another language, or of a single text: only the full answer knows whether it is a typo.
      const isGuess = !isFull && results.correction !== null && !mayGuess;
      waiting = (this.#isWaiting && !results.isFirst) || isGuess ? results : null;
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
    const first = results.isFirst ? results.hits.length : this.#shown.first;
    const fixed = Math.max(this.heldPlace + 1, first);
    const hits = stableOrder(before, results.hits, fixed, stays);
    const isFull = results.stage === 'full';
    const ids = isFull ? new Set(results.hits.map(({ id }) => id)) : null;
    this.#shown = { ...this.#shown, hits, full: ids, first };
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
