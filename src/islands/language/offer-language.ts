import { storageKey } from '../../site.ts';
import { showNotice } from '../notice.ts';
import { wordsIn } from './words-file.ts';

/** Offers the browser's language once, in that language. */
export async function offerLanguage(code: string): Promise<void> {
  const words = await wordsIn(code);
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language][hreflang="${code}"]`);
  if (!words || !link) return;
  showNotice(words.offered, { text: words.read, press: () => link.click() });
  document.querySelector('.notice p')?.setAttribute('lang', code);
  document.querySelector('.notice p')?.setAttribute('dir', words.language.direction);
  localStorage.setItem(storageKey('language-offered'), '1');
}
