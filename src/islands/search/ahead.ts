/** On a page opened with words to search for: has the files of search fetched before the scripts of the list are here. */
import { warmSearch } from '../../search/search-papers.ts';

if (new URLSearchParams(location.search).get('q')) warmSearch();
