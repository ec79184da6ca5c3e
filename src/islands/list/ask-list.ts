/** How a list asks search; loaded with its first question. */
import { searchWords } from '#words';
import { fullAnswer, searchPapers } from '../../search/search-papers.ts';
import { idHash } from '../../text/id-hash.ts';
import { Asking } from '../search/asking.ts';
import { missingWords, nearBecause } from './about-words.ts';
import { type Found, type ListSearch, notAsked } from './list-store.ts';

/** `among`: what it is made of, see `SearchRequest`. */
export function listSearch(among: string[], show: (found: Found) => void): ListSearch {
  const asking = new Asking(
    (request, ...answers) => searchPapers({ ...request, among }, ...answers),
    ({ results, failure }) => {
      if (failure) show({ ...notAsked, failure: searchWords.failures[failure] });
      else if (results)
        show({
          results,
          because: new Map(
            results.hits.flatMap(({ id, because }) =>
              because ? [[idHash(id), nearBecause(because)]] : [],
            ),
          ),
          correction: results.correction,
          missing: missingWords(results),
          failure: '',
        });
    },
    false,
  );
  return {
    ask: (question) => asking.ask(question),
    clear: () => asking.clear(),
    async papersOf({ query, reader }) {
      const { muted } = reader;
      const answer = await fullAnswer({ query, reader, muted, among, limit: 0 });
      return typeof answer === 'string' ? 0 : answer.total;
    },
  };
}
