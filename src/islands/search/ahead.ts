/** If the search page is opened with words or an author, fetches the index before the scripts of the list have loaded. */
import { needsWords } from '../../search/query/needs.ts';

const asked = new URLSearchParams(location.search);
const filters = { authors: asked.getAll('author') };
// By the same import as the list's question, which then waits for no file.
if (needsWords({ text: asked.get('q') ?? '', sort: 'relevance', filters }))
  import('../../search/search-papers.ts').then(({ warmSearch }) => warmSearch());
