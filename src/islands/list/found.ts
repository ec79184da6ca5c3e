import { outOfReach } from '../../search/failures.ts';
import { noFilters } from '../../search/query/empty.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import { currentReader } from '../reader/reader-store.ts';
import { SteadyAnswers } from './steady-answers.ts';

/** What a search of the page's list found. */
export interface Found {
  text: string;
  /** Best first; `null` while nothing is asked. */
  ids: string[] | null;
  correction: SearchResults['correction'];
  leftOut: string[];
  relaxed: boolean;
  failure: string;
}

export const nothingFound: Found = {
  text: '',
  ids: null,
  correction: null,
  leftOut: [],
  relaxed: false,
  failure: '',
};

const listeners = new Set<() => void>();
let latest = nothingFound;
let cancel = () => {};
let asked = '';
const answers = new SteadyAnswers<SearchResults>(({ query, hits, correction, leftOut, relaxed }) =>
  tell({
    text: query.text,
    ids: hits.map(({ id }) => id),
    correction,
    leftOut,
    relaxed,
    failure: '',
  }),
);

export function found(): Found {
  return latest;
}

export function onFound(listener: () => void): void {
  listeners.add(listener);
}

/** Asks for the text alone: the list itself knows the other filters, and counts them. */
export function searchWithin({ text, exact }: Query, among: string[]): void {
  const question = JSON.stringify([text.trim(), exact]);
  if (question === asked) return;
  asked = question;
  cancel();
  if (!text.trim()) {
    answers.clear();
    tell(nothingFound);
    return;
  }
  const query: Query = { text, exact, sort: 'relevance', filters: noFilters() };
  cancel = ask(query, among);
}

/** The engine comes with the first question, never before. */
function ask(query: Query, among: string[]): () => void {
  let dropped = false;
  let stop = () => {};
  const fail = (failure: string) => {
    if (dropped) return;
    // The same may be asked again.
    asked = '';
    answers.clear();
    tell({ ...nothingFound, text: query.text, failure });
  };
  import('../../search/search-papers.ts').then(
    ({ searchPapers }) => {
      if (dropped) return;
      const { saved, read } = currentReader();
      stop = searchPapers(
        { query, reader: { saved, read }, among, limit: among.length },
        (results) => answers.receive(results),
        fail,
      );
    },
    // A browser does not fetch a script again that it could not have.
    () => fail(`${outOfReach} Once you are not, load the page again.`),
  );
  return () => {
    dropped = true;
    answers.drop();
    stop();
  };
}

function tell(answer: Found): void {
  latest = answer;
  for (const listener of listeners) listener();
}
