/** A reader whose language is not the page's: loads what is needed, for such readers alone. */
import { interfaceLanguage, languages } from '../../site.ts';
import { kept } from '../storage.ts';

/** The one that the reader has chosen, or the page's. */
export function readersLanguage(): string {
  // Or the language of the page where this visit began.
  const chosen = kept('language') || kept('language', 'sessionStorage');
  return isOther(chosen) ? chosen : interfaceLanguage;
}

/** Runs on every page. layouts/language.js has opened those that exist in the language, and loaded `spoken` for others. */
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

/** The first language of the browser's that the site speaks: `"de-AT"` finds `de`. */
function preferred(): string | undefined {
  for (const wish of navigator.languages) {
    const found = languages.find((code) => wish === code || wish.split('-')[0] === code);
    if (found) return found;
  }
  return undefined;
}
