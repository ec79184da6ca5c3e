/** If the search page is opened with words or an author, starts search before the scripts of the list have loaded. */
import { needsWords } from '../../search/query/needs.ts';

const asked = new URLSearchParams(location.search);
const filters = { authors: asked.getAll('author') };
// use-search.ts imports the same file the same way; imported statically here, it would wait for a further one.
if (needsWords({ text: asked.get('q') ?? '', sort: 'relevance', filters }))
  import('../../search/search-papers.ts').then(
    ({ warmSearch }) => warmSearch(asked.size > 1 ? 'words' : 'answer'),
    // The list imports it, too, and says what failed.
    () => {},
  );
