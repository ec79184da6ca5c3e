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

  /** Where a language's own pages are; the first one's are the site's. */
  const folderOf = (code) => (code === codes[0] ? '' : `${code}/`);
  // The offline page stands in for pages that are not kept: led away from their address, it would load for ever.
  const path = location.pathname === base + folderOf(language) + ownPath ? ownPath : undefined;
  const go = (code) => {
    if (code === language && page.lang === spoken) return;
    if (path === undefined) location.reload();
    else location.replace(base + folderOf(code) + path + location.search + location.hash);
  };

  /** What a link has led to holds for this visit, what the menu has set for good. */
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
    // Before anything else of the page is read: this is the one way to load a script so.
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
