/** If the search page is opened with words or an author, fetches the index before the scripts of the list have loaded. */
import { needsWords } from '../../search/query/needs.ts';
import { warmSearch } from '../../search/search-papers.ts';

const asked = new URLSearchParams(location.search);
const filters = { authors: asked.getAll('author') };
if (needsWords({ text: asked.get('q') ?? '', sort: 'relevance', filters })) warmSearch();
