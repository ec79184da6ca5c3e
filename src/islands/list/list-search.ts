import { outOfReach } from '../../search/messages.ts';
import { noFilters } from '../../search/query/empty.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import { currentReader } from '../reader/reader-store.ts';
import { StableAnswers } from '../search/stable-answers.ts';

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
const answers = new StableAnswers<SearchResults>(({ hits, correction, leftOut, relaxed }) =>
  tell({ ids: hits.map(({ id }) => id), correction, leftOut, relaxed, failure: '' }),
);

export function found(): Found {
  return latest;
}

export function onFound(listener: () => void): void {
  listeners.add(listener);
}

/** Searches the papers `among` for the text alone; the list itself applies and counts the filters. */
export function searchList({ text, exact }: Query, among: string[]): void {
  const next = JSON.stringify([text.trim(), exact]);
  if (next === question) return;
  question = next;
  cancel();
  if (text.trim()) {
    cancel = ask({ text, exact, sort: 'relevance', filters: noFilters() }, among);
  } else {
    answers.clear();
    tell(notAsked);
  }
}

/** Loads the search engine with the first question. */
function ask(query: Query, among: string[]): () => void {
  let isCancelled = false;
  let stop = () => {};
  const fail = (failure: string) => {
    if (isCancelled) return;
    // So that the same can be asked again.
    question = '';
    answers.clear();
    tell({ ...notAsked, failure });
  };
  import('../../search/search-papers.ts').then(
    ({ searchPapers }) => {
      if (isCancelled) return;
      const { saved, read } = currentReader();
      stop = searchPapers(
        { query, reader: { saved, read }, among, limit: among.length },
        (results) => answers.receive(results),
        fail,
      );
    },
    // A browser does not fetch a script again that failed to load.
    () => fail(`${outOfReach} Once you are online, load the page again.`),
  );
  return () => {
    isCancelled = true;
    answers.cancel();
    stop();
  };
}

function tell(answer: Found): void {
  latest = answer;
  for (const listener of listeners) listener();
}
