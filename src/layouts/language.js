// Opens pages in the language that the reader chose; an address such as `/de/` stays. Where a page is not made in that
// language, it loads the language's words: later scripts use them, and islands/language/ puts them into the HTML.
import { storageKeyUnder } from '../storage-key.ts';

if (Number(import.meta.env.PUBLIC_LANGUAGES) > 1) {
  const page = document.documentElement;
  // `lang` may say more than the language's code does: zh-Hans for zh.
  const { base, languages = '', language, path: ownPath } = page.dataset;
  const key = storageKeyUnder(base, 'language');
  const codes = languages.split(' ');
  const spoken = page.lang;

  /** The folder of a language's own pages; the first language has none. */
  const folderOf = (code) => (code === codes[0] ? '' : `${code}/`);
  // The offline page is shown at the address of a page that is not stored: a redirect from there would never end.
  const path = location.pathname === base + folderOf(language) + ownPath ? ownPath : undefined;
  const go = (code) => {
    if (code === language && page.lang === spoken) return;
    if (path === undefined) location.reload();
    else location.replace(base + folderOf(code) + path + location.search + location.hash);
  };

  /** The choice in the menu is kept; a language that a link has led to is kept for this visit. */
  function chosenLanguage() {
    const lasting = localStorage.getItem(key);
    if (lasting !== null) return lasting;
    const isIn = (code) => document.referrer.startsWith(`${location.origin}${base}${code}/`);
    const entered = language === codes[0] ? codes.slice(1).find(isIn) : language;
    if (entered) sessionStorage.setItem(key, entered);
    return sessionStorage.getItem(key);
  }

  let chosen = null;
  try {
    chosen = chosenLanguage();
  } catch {}
  if (language === codes[0] && codes.includes(chosen) && chosen !== language) {
    if (path !== undefined) go(chosen);
    // The only way to load a script before the rest of the page is parsed.
    else document.write(`<script src="${base}${chosen}/words.js"></script>`);
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-language]');
    if (!link) return;
    try {
      localStorage.setItem(key, link.hreflang);
    } catch {
      // Storage is switched off: the link leads to the language, and the choice lasts for that page.
      return;
    }
    event.preventDefault();
    go(link.hreflang);
  });
}
