/** A reader whose language is not the page's: loads what is needed, for such readers alone. */
import { interfaceLanguage, languages } from '../../site.ts';
import { kept } from '../storage.ts';
import { wordsIn } from './words-file.ts';

/** The one that the reader has chosen, or the page's. */
export function readersLanguage(): string {
  // Or the language of the page where this visit began.
  const chosen = kept('language') || kept('language', 'sessionStorage');
  return isOther(chosen) ? chosen : interfaceLanguage;
}

/** Runs on every page. Pages that exist in the language are opened in it by layouts/language.js. */
export function speakReadersLanguage(): void {
  const chosen = readersLanguage();
  const wished = preferred();
  // Another language's own pages, `/de/`, were asked for by their address.
  const isFirst = interfaceLanguage === languages[0];
  if (isFirst && isOther(chosen)) {
    // In parallel: a phone waits for each.
    const loaded = Promise.all([wordsIn(chosen), import('./translate-page.ts')]);
    void loaded.then(([words, { translatePage }]) => words && translatePage(words));
  } else if (!kept('language') && isOther(wished) && !kept('language-offered')) {
    void import('./offer-language.ts').then(({ offerLanguage }) => offerLanguage(wished));
  }
}

function isOther(code: string | null | undefined): code is string {
  return !!code && code !== interfaceLanguage && languages.includes(code);
}

/** The first language of the browser's that the site speaks: `"de-AT"` finds `de`. */
function preferred(): string | undefined {
  for (const wish of navigator.languages) {
    const found = languages.find((code) => wish === code || wish.split('-')[0] === code);
    if (found) return found;
  }
  return undefined;
}
