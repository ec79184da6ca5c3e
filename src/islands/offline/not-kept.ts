/** The service worker shows `/offline/` in place of a page that it cannot load: it says so, and offers a search for that page's papers. It also says where a browser keeps no pages. */
import { offlineWords } from '#words';
import { languageOfPage } from '../../site.ts';
import { queryOfAddress, searchFor } from '../words-of-address.ts';
import { keepsPages } from './copies.ts';

const { path: asked } = languageOfPage(location.pathname);
const retry = document.querySelector<HTMLElement>('#retry');
if (asked.startsWith('offline')) {
  void keepsPages().then((keeps) => keeps || tell('#asked', offlineWords.keepsNothing));
} else if (retry) {
  tell('h1', offlineWords.notKept);
  tell('#asked', offlineWords.notKeptWhy);
  retry.hidden = false;
  retry.addEventListener('click', () => location.reload());
  searchFor('#search', queryOfAddress(asked));
}

function tell(part: string, text: string): void {
  const told = document.querySelector(part);
  // Otherwise the page would replace the new text by a translation of the old one.
  told?.removeAttribute('data-say');
  told?.replaceChildren(text);
}
