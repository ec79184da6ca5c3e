/** The script of every page: one file, which the browser has cached after the first page. */
import { noticeWords } from '#words';
import { rememberLists } from './came-from.ts';
import { actionOf } from './keys/keys.ts';
import { speakReadersLanguage } from './language/readers-language.ts';
import { loadAgain, showNotice } from './notice.ts';
import './offline/register.ts';
import { offerSearch } from './search/offer-search.ts';

let marks: Promise<typeof import('./reader/page-marks.ts') | null> | undefined;

if (import.meta.env.PUBLIC_LANGUAGES !== '1') speakReadersLanguage();
offerSearch();
offerKeys();
rememberLists();
// layouts/save-buttons.js has made buttons in rows that a script drew.
document.addEventListener('save-buttons', () => void pageMarks());
if (document.querySelector('[data-list], [data-paper]')) void pageMarks();
// Offline, or a deployment has taken away the scripts of the release that this page belongs to.
addEventListener('vite:preloadError', () => showNotice(noticeWords.pageInPart, loadAgain));

function pageMarks() {
  marks ??= import('./reader/page-marks.ts').catch(() => null);
  return marks;
}

/** Listens for keys on the page's lists; list-keys.ts is loaded with the first key, or a press on `[data-keys]`. */
function offerKeys(): void {
  addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    void actByKey(action);
  });
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-keys]')) void actByKey('?');
  });
}

let listKeys: Promise<typeof import('./keys/list-keys.ts')> | undefined;

/** One import for all keys: of several, a later one may end first. */
async function actByKey(action: string): Promise<void> {
  listKeys ??= import('./keys/list-keys.ts');
  listKeys.catch(() => {
    listKeys = undefined;
  });
  (await listKeys).act(action);
}

export async function watchReading(id: string): Promise<void> {
  await (await pageMarks())?.watchReading(id);
}
