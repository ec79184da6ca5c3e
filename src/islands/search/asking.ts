/** The last question's answers, in their order; "Searching…" after 0.7 s; hits that are held; a correction waits for the full answer. */
import type {
  FailureReason,
  Query,
  SearchPapers,
  SearchRequest,
  SearchResults,
} from '../../search/types.ts';
import type { Reader } from '../reader/reader.ts';
import { StableAnswers, stableOrder } from './stable-answers.ts';

/** Milliseconds after which the page says that an answer takes long. */
export const lateAfter = 700;

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

interface Question {
  query: Query;
  /** What tells it from others: a mark asks the same question again. */
  name: string;
  reader: Reader;
  limit: number;
  /** What else is asked for. */
  request?: Partial<SearchRequest> | undefined;
}

/** Asks, and shows the answers: only the last question's, without flicker, and nothing moves that is held. */
export class Asking {
  /** The hits down to this place stay where they are, when a fuller answer comes; -1: none. */
  heldPlace = -1;
  readonly #search: SearchPapers;
  readonly #show: (answer: Answer) => void;
  readonly #answers: StableAnswers<SearchResults>;
  #answer = nothing;
  #shown = nothingShown;
  #isWaiting: boolean;
  #hidden: ReadonlySet<string> = new Set();

  /** `waitForFull`: the first answer is shown once it is full, unless that is late: a page just opened should not move. */
  constructor(search: SearchPapers, show: (answer: Answer) => void, waitForFull: boolean) {
    this.#search = search;
    this.#show = show;
    this.#isWaiting = waitForFull;
    this.#answers = new StableAnswers((results) => this.#receive(results));
  }

  /** Answers how to stop. */
  ask({ query, name, reader, limit, request }: Question): () => void {
    this.#hidden = reader.hidden;
    if (this.#shown.question !== name) this.#shown = { ...nothingShown, question: name };
    let isStopped = false;
    let waiting: SearchResults | null = null;
    let mayGuess = false;
    const timer = setTimeout(() => {
      mayGuess = true;
      this.#set({ ...this.#answer, failure: null, isLate: true });
      this.#isWaiting = false;
      if (waiting) this.#answers.receive(waiting);
    }, lateAfter);
    const receive = (results: SearchResults) => {
      if (isStopped) return;
      if (results.stage === 'full') {
        clearTimeout(timer);
        this.#isWaiting = false;
      } else if (this.#shown.full) return;
      // What titles take for a typo may be a word of another language, or of a single text: the full answer knows.
      const isGuess = results.stage !== 'full' && results.correction !== null && !mayGuess;
      waiting = this.#isWaiting || isGuess ? results : null;
      if (!waiting) this.#answers.receive(results);
    };
    const fail = (failure: FailureReason) => {
      if (isStopped) return;
      clearTimeout(timer);
      this.#answers.clear();
      this.#shown = nothingShown;
      this.#set({ ...nothing, failure });
    };
    const stop = this.#search(
      { query, reader, muted: reader.muted, limit, ...request },
      receive,
      fail,
    );
    return () => {
      isStopped = true;
      clearTimeout(timer);
      this.#answers.cancel();
      stop();
    };
  }

  clear(): void {
    this.#answers.clear();
    this.#shown = nothingShown;
    this.#set(nothing);
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
