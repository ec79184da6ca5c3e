/** Loads the translation for readers whose language is not the page's. */
import { interfaceLanguage, languages } from '../../site.ts';
import { kept } from '../storage.ts';

/** The language that the reader has chosen, or the page's. */
export function readersLanguage(): string {
  // Else the language of the page where this visit began.
  const chosen = kept('language') || kept('language', 'sessionStorage');
  return isOther(chosen) ? chosen : interfaceLanguage;
}

/** Runs on every page. layouts/language.js has already redirected to pages that exist in the language, and loaded `spoken` for the others. */
export function speakReadersLanguage(): void {
  const { spoken } = globalThis;
  const wished = preferred();
  if (spoken) {
    void import('./other-language.ts').then(({ translatePage }) => translatePage(spoken));
  } else if (!kept('language') && isOther(wished) && !kept('language-offered')) {
    void import('./other-language.ts').then(({ offerLanguage }) => offerLanguage(wished));
  }
}

function isOther(code: string | null | undefined): code is string {
  return !!code && code !== interfaceLanguage && languages.includes(code);
}

/** The first of the browser's languages that the site has: `"de-AT"` finds `de`. */
function preferred(): string | undefined {
  for (const wish of navigator.languages) {
    const found = languages.find((code) => wish === code || wish.split('-')[0] === code);
    if (found) return found;
  }
  return undefined;
}
