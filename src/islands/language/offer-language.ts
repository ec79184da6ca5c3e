/** Offers the browser's language, once. */
import { showNotice } from '../notice.ts';
import { keep } from '../storage.ts';
import { wordsIn } from './words-file.ts';

/** Offers the browser's language once, in that language. */
export async function offerLanguage(code: string): Promise<void> {
  const words = await wordsIn(code);
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language][hreflang="${code}"]`);
  // Where that cannot be kept, it would be offered on every page.
  if (!words || !link || !keep('language-offered', '1')) return;
  showNotice(words.offered, { text: words.read, press: () => link.click() });
  const notice = document.querySelector<HTMLElement>('.notice');
  const close = notice?.querySelector(':scope > button');
  if (notice && close) {
    Object.assign(notice, { lang: code, dir: words.language.direction });
    close.textContent = words.close;
  }
}
