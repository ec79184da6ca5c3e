/** The question itself: this list’s papers, without its filters; a search that fails; items stay where they are meanwhile; loaded with the first question. */
import { searchWords } from '#words';
import { searchPapers } from '../../search/search-papers.ts';
import { noFilters, type Query, type SearchResults } from '../../search/types.ts';
import { currentReader } from '../reader/reader-store.ts';
import { StableAnswers } from '../search/stable-answers.ts';
import { missingWords, nearBecause } from './about-words.ts';
import type { Found } from './list-search.ts';

let show: (found: Found) => void = () => {};
const answers = new StableAnswers<SearchResults>((results) => {
  const { hits, correction, stage } = results;
  const because = new Map(
    hits.flatMap(({ id, because }) => (because ? [[id, nearBecause(because)]] : [])),
  );
  const missing = missingWords(results);
  const isEarly = stage !== 'full';
  show({ isEarly, ids: hits.map(({ id }) => id), because, correction, missing, failure: '' });
});

/** Searches the papers `among`; answers how to cancel. `isShown`: an earlier answer is on screen. */
export function askList(
  asked: Pick<Query, 'text' | 'exact' | 'sort'>,
  among: string[],
  isShown: boolean,
  onFound: (found: Found) => void,
  onFailure: (failure: string) => void,
): () => void {
  if (!isShown) answers.clear();
  show = onFound;
  const query = { ...asked, filters: noFilters() };
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
