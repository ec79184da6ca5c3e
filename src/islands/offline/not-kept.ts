/** The service worker shows `/offline/` in place of a page that it cannot load: it says so, and offers a search for that page's papers. */
import { offlineWords } from '#words';
import { languageOfPage } from '../../site.ts';
import { queryOfAddress, searchFor } from '../words-of-address.ts';

const { path: asked } = languageOfPage(location.pathname);
const [heading, told, retry] = ['h1', '#asked', '#retry'].map((part) =>
  document.querySelector<HTMLElement>(part),
);
if (!asked.startsWith('offline') && heading && told && retry) {
  // Otherwise the page would replace the new texts by translations of the old ones.
  for (const one of [heading, told]) one.removeAttribute('data-say');
  heading.textContent = offlineWords.notKept;
  told.textContent = offlineWords.notKeptWhy;
  retry.hidden = false;
  retry.addEventListener('click', () => location.reload());
  searchFor('#search', queryOfAddress(asked));
}
