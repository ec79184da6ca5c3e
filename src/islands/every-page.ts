/** The script of every page, which the browser has cached after the first: keys, Ctrl-K and the masthead's field, which open the search dialog; the service worker, and the news of a newer release; the list that a paper is opened from. */
import { noticeWords, offlineWords } from '#words';
import { base, pathTo } from '../site.ts';
import { rememberLists } from './came-from.ts';
import { actionOf, isHalfWritten } from './keys/keys.ts';
import { readersLanguage, speakReadersLanguage } from './language/readers-language.ts';
import { loadAgain, showNotice } from './notice.ts';
import type { WorkerMessage, WorkerNews } from './offline/release.ts';

let marks: Promise<typeof import('./reader/page-marks.ts') | null> | undefined;

if (import.meta.env.PUBLIC_LANGUAGES !== '1') speakReadersLanguage();
if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', register);
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

/** Ctrl-K and the field in the masthead open the search dialog, which is loaded on first use. */
function offerSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  if (!field) return;
  addEventListener('keydown', (event) => {
    if (!isHotkey(event)) return;
    event.preventDefault();
    const { activeElement } = document;
    // Until the dialog has loaded, the field receives what is typed.
    field.focus();
    void openFrom(field, activeElement);
  });
  field.addEventListener('focus', loadDialog, { once: true });
  field.addEventListener('pointerenter', loadDialog, { once: true });
  field.addEventListener('click', () => openFrom(field, field));
  // Not while an input method composes: moving to the dialog's field would interrupt it.
  field.addEventListener('input', (event) => {
    if (!isHalfWritten(event)) void openFrom(field, field);
  });
  field.addEventListener('compositionend', () => openFrom(field, field));
}

function isHotkey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** When the dialog closes, the focus returns to `from`. */
async function openFrom(field: HTMLInputElement, from: Element | null): Promise<void> {
  const dialog = await loadDialog();
  // If the dialog cannot be loaded, the field's form leads to the search page.
  if (!dialog) return;
  if (from instanceof HTMLElement && from !== field) {
    field.blur();
    from.focus();
  }
  dialog.showDialog(field.value);
  field.value = '';
}

/** Null if it cannot be loaded. */
function loadDialog() {
  return import('./search/SearchDialog.tsx').catch(() => null);
}

/** Has the service worker keep the deployed release, and announces a new one. */
async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register(pathTo('sw.js'), { scope: base });
    tellOfNewRelease();
    const { active } = await serviceWorker.ready;
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    const language = import.meta.env.PUBLIC_LANGUAGES === '1' ? '' : readersLanguage();
    const message: WorkerMessage = { ask: 'keep', addresses: [location.href, ...files], language };
    active?.postMessage(message);
  } catch {
    // Private windows and full disks refuse: then the site needs the network.
  }
}

/** Announces a release that is kept later than this page was loaded: it is newer than the page. */
function tellOfNewRelease(): void {
  let own: string | undefined;
  navigator.serviceWorker.addEventListener('message', function listen({ data }) {
    const news: WorkerNews = data;
    if ('deployed' in news) own = news.deployed;
    else if (own !== undefined && news.kept !== own) {
      navigator.serviceWorker.removeEventListener('message', listen);
      // With its fragment, the address would only scroll.
      const [href = ''] = location.href.split('#');
      showNotice(offlineWords.updated, { href, text: noticeWords.loadAgain });
    }
  });
}
