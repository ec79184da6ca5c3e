import { searchWords } from '#words';
import { isByNearness } from '../../search/query/address.ts';
import type { Query, SearchResults } from '../../search/types.ts';

export interface Found extends Pick<SearchResults, 'correction'> {
  /** Best first; `null` without a search. */
  ids: string[] | null;
  /** By id: what brings a paper near to the saved ones, where that order is asked for. */
  because: Map<string, string>;
  /** Which words no paper has. */
  missing: string;
  failure: string;
}

export const notAsked: Found = {
  ids: null,
  because: new Map(),
  correction: null,
  missing: '',
  failure: '',
};

const listeners = new Set<() => void>();
let latest = notAsked;
let question = '';
let cancel = () => {};

export function found(): Found {
  return latest;
}

export function onFound(listener: () => void): void {
  listeners.add(listener);
}

/** Searches the papers `among` for the text alone, or brings them into the order by nearness; the list itself applies and counts the filters. `ignored`: another one asks anew. */
export function searchList(
  { text, exact, sort: order }: Query,
  ignored: string,
  among: string[],
): void {
  const sort = isByNearness(order) ? order : 'relevance';
  const next = JSON.stringify([
    text.trim(),
    exact,
    sort,
    among.length,
    isByNearness(order) && ignored,
  ]);
  if (next === question) return;
  question = next;
  cancel();
  if (!text.trim() && sort === 'relevance') {
    publish(notAsked);
    return;
  }
  let isCancelled = false;
  cancel = () => {
    isCancelled = true;
  };
  const fail = (failure: string) => {
    if (isCancelled) return;
    // So that the same can be asked again.
    question = '';
    publish({ ...notAsked, failure });
  };
  // The engine is loaded with the first question.
  import('./ask-list.ts').then(
    ({ askList }) => {
      if (!isCancelled)
        cancel = askList({ text, exact, sort }, among, latest !== notAsked, publish, fail);
    },
    // A browser does not fetch a script again that failed to load.
    () => fail(searchWords.failures.outOfReach),
  );
}

function publish(answer: Found): void {
  latest = answer;
  for (const listener of listeners) listener();
}
