/** If the search page is opened with a query, fetches the index before the scripts of the list have loaded. */
import { warmSearch } from '../../search/search-papers.ts';

if (new URLSearchParams(location.search).get('q')) warmSearch();
