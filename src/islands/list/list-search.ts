import type { Query, SearchResults } from '../../search/types.ts';

/** What a search of the page's list found. */
export interface Found extends Pick<SearchResults, 'correction' | 'leftOut' | 'relaxed'> {
  /** Best first; `null` without a search. */
  ids: string[] | null;
  failure: string;
}

export const notAsked: Found = {
  ids: null,
  correction: null,
  leftOut: [],
  relaxed: false,
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

/** Searches the papers `among` for the text alone; the list itself applies and counts the filters. */
export function searchList({ text, exact }: Query, among: string[]): void {
  const next = JSON.stringify([text.trim(), exact, among.length]);
  if (next === question) return;
  question = next;
  cancel();
  if (!text.trim()) {
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
      if (!isCancelled) cancel = askList(text, exact, among, latest !== notAsked, publish, fail);
    },
    // A browser does not fetch a script again that failed to load.
    () => fail('Search could not be loaded. Once you are online, load the page again.'),
  );
}

function publish(answer: Found): void {
  latest = answer;
  for (const listener of listeners) listener();
}
