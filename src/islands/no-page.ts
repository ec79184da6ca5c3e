/** Where there is no page: leads from former addresses to the present ones, and offers a search for the address's words. */
import { base } from '../site.ts';
import { searchFor, wordsOfAddress } from './words-of-address.ts';

// The library and review had other addresses, in each language; long lists had further pages.
const present = location.pathname
  .replace(/\/desk\/?$/, '/library/')
  .replace(/\/triage\/?$/, '/review/')
  .replace(/(\/(?:editions|topics|venues|searches|authors)\/[^/]+)\/\d+\/?$/, '$1/');
if (present !== location.pathname) location.replace(present + location.search + location.hash);
searchFor('#meant', wordsOfAddress(location.pathname.slice(base.length)));
