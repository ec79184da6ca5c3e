/** What runs on every page, in one file that the browser has after the first. */
import { noticeWords } from '#words';
import { rememberLists } from './came-from.ts';
import { offerKeys } from './keys/offer-keys.ts';
import { speakReadersLanguage } from './language/readers-language.ts';
import { loadAgain, showNotice } from './notice.ts';
import './offline/register.ts';
import { wireSaveButtons } from './reader/save-buttons.ts';
import { offerSearch } from './search/offer-search.ts';

if (import.meta.env.PUBLIC_LANGUAGES !== '1') speakReadersLanguage();
offerSearch();
offerKeys();
rememberLists();
wireSaveButtons();
// Offline, or a deployment has taken away the scripts of the release that this page belongs to.
addEventListener('vite:preloadError', () => showNotice(noticeWords.pageInPart, loadAgain));
