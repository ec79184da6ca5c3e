/** What runs on every page, in one file that the browser has after the first. */
import { rememberLists } from './came-from.ts';
import { offerKeys } from './keys/offer-keys.ts';
import './offline/register.ts';
import { wireSaveButtons } from './reader/save-buttons.ts';
import { offerSearch } from './search/offer-search.ts';

offerSearch();
offerKeys();
rememberLists();
wireSaveButtons();
