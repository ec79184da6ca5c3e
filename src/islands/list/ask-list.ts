import { searchWords } from '#words';
import { searchPapers } from '../../search/search-papers.ts';
import type { SearchResults } from '../../search/types.ts';
import { noFilters } from '../../search/types.ts';
import { currentReader } from '../reader/reader-store.ts';
import { StableAnswers } from '../search/stable-answers.ts';
import type { Found } from './list-search.ts';

let show: (found: Found) => void = () => {};
const answers = new StableAnswers<SearchResults>(({ hits, correction, leftOut, relaxed }) => {
  const because = new Map(hits.flatMap(({ id, because }) => (because ? [[id, because]] : [])));
  show({ ids: hits.map(({ id }) => id), because, correction, leftOut, relaxed, failure: '' });
});

/** Searches the papers `among`; answers how to cancel. `isShown`: an earlier answer is on screen. */
export function askList(
  { text, exact, byNearness }: { text: string; exact: boolean; byNearness: boolean },
  among: string[],
  isShown: boolean,
  onFound: (found: Found) => void,
  onFailure: (failure: string) => void,
): () => void {
  if (!isShown) answers.clear();
  show = onFound;
  const sort = byNearness ? ('saved' as const) : ('relevance' as const);
  const query = { text, exact, sort, filters: noFilters() };
  const stop = searchPapers(
    { query, reader: currentReader(), among, limit: among.length },
    (results) => answers.receive(results),
    (failure) => {
      answers.clear();
      onFailure(searchWords.failures[failure]);
    },
  );
  return () => {
    answers.cancel();
    stop();
  };
}
