/** Where a page is missing, its link to search leads to a search for the words of the address. */
import { searchWords } from '#words';
import { pathTo } from '../site.ts';
import { say } from '../words/message.ts';
import { inQuotes } from './list/wording.ts';
import { wordsOfAddress } from './words-of-address.ts';

export function searchForWords(selector: string, path: string): void {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  const words = wordsOfAddress(path);
  if (!link || !words) return;
  link.href = pathTo(`search/?${new URLSearchParams({ q: words })}`);
  // Otherwise the page would replace the new text by a translation of the old one.
  link.removeAttribute('data-say');
  link.textContent = say(searchWords.searchFor, { words: inQuotes(words) });
}
