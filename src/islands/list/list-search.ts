/** A search within a list: when it is asked, and which answer stands; asks for the order "Nearest to my saved papers". */
import { searchWords } from '#words';
import { isByNearness } from '../../search/query/address.ts';
import type { Query, SearchResults } from '../../search/types.ts';

export interface Found extends Pick<SearchResults, 'correction'> {
  /** A fuller answer follows. */
  isEarly: boolean;
  /** Best first; `null` without a search. */
  ids: string[] | null;
  /** By id: what brings a paper near to the saved ones, where that order is asked for. */
  because: Map<string, string>;
  /** Which words no paper has. */
  missing: string;
  failure: string;
}

export const notAsked: Found = {
  isEarly: false,
  ids: null,
  because: new Map(),
  correction: null,
  missing: '',
  failure: '',
};

type Ask = (
  asked: Pick<Query, 'text' | 'exact' | 'sort'>,
  among: string[],
  isShown: boolean,
  onFound: (found: Found) => void,
  onFailure: (failure: string) => void,
) => () => void;

/** The search of a list: only the last question asked is answered. */
export class ListSearch {
  found = notAsked;
  /** Loads what asks: with it comes the engine, so not before the first question. */
  readonly #load: () => Promise<Ask>;
  readonly #listeners = new Set<() => void>();
  #question = '';
  #cancel = () => {};
  #isAnswered = true;

  constructor(load: () => Promise<Ask>) {
    this.#load = load;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Searches the papers `among` for the text alone, or brings them into the order by nearness; the list itself applies and counts the filters. `ignored`: another one asks anew. */
  search({ text, exact, sort: order }: Query, ignored: string, among: string[]): void {
    const sort = isByNearness(order) ? order : 'relevance';
    const own = isByNearness(order) && ignored;
    const next = JSON.stringify([text.trim(), exact, sort, among.length, own]);
    if (next === this.#question) return;
    this.#question = next;
    this.#cancel();
    if (!text.trim() && sort === 'relevance') {
      this.#publish(notAsked);
      return;
    }
    this.#isAnswered = false;
    let isCancelled = false;
    this.#cancel = () => {
      isCancelled = true;
    };
    const answer = (found: Found) => {
      if (!isCancelled) this.#publish(found);
    };
    const fail = (failure: string) => {
      if (isCancelled) return;
      // So that the same can be asked again.
      this.#question = '';
      this.#publish({ ...notAsked, failure });
    };
    this.#load().then(
      (ask) => {
        if (isCancelled) return;
        const stop = ask({ text, exact, sort }, among, this.found !== notAsked, answer, fail);
        this.#cancel = () => {
          isCancelled = true;
          stop();
        };
      },
      // A browser does not fetch a script again that failed to load.
      () => fail(searchWords.failures.outOfReach),
    );
  }

  /** The answer to the last question, once nothing follows it. Throws why there is none. */
  async whole(): Promise<Found> {
    if (!this.#isAnswered)
      await new Promise<void>((done) => {
        const stop = this.listen(() => {
          if (!this.#isAnswered) return;
          stop();
          done();
        });
      });
    if (this.found.failure) throw new Error(this.found.failure);
    return this.found;
  }

  #publish(found: Found): void {
    this.found = found;
    this.#isAnswered = !found.isEarly;
    for (const listener of this.#listeners) listener();
  }
}
