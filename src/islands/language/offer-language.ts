/** Offers the browser's language once, in that language. */
import { languageAddress } from '../../site.ts';
import { showNotice } from '../notice.ts';
import { keep } from '../storage.ts';

/** In the language itself, as `compile/other-languages.ts` writes it. */
export interface Offer {
  direction: string;
  offered: string;
  read: string;
  close: string;
}

export const offerName = 'offer.json';

export async function offerLanguage(code: string): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language][hreflang="${code}"]`);
  const response = await fetch(languageAddress(code) + offerName).catch(() => null);
  const offer: Offer | null = response?.ok ? await response.json() : null;
  // Where that cannot be kept, it would be offered on every page.
  if (!offer || !link || !keep('language-offered', '1')) return;
  showNotice(offer.offered, { text: offer.read, press: () => link.click() });
  const notice = document.querySelector<HTMLElement>('.notice');
  const close = notice?.querySelector(':scope > button');
  if (notice && close) {
    Object.assign(notice, { lang: code, dir: offer.direction });
    close.textContent = offer.close;
  }
}
