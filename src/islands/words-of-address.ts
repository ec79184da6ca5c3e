/** The words of an address that leads nowhere, the query for a page that is not kept, and the link that searches for them. */
import { searchWords } from '#words';
import { inQuotes } from '../counted.ts';
import { pathTo } from '../site.ts';
import { say } from '../words/message.ts';

/** `"papers/velvet-gates-quiet-rout/"` → `velvet gates quiet rout` */
export function wordsOfAddress(path: string): string {
  const last = readable(path).split('/').findLast(Boolean) ?? '';
  const words = last.replace(/\.[a-z]{2,4}$/i, '').split(/[^\p{L}\p{M}\p{N}.]+/u);
  return words.filter(Boolean).join(' ');
}

const fields = new Map([
  ['topics', 'topic'],
  ['editions', 'in'],
  ['authors', 'author'],
  ['venues', 'venue'],
]);

/** Pages beside those of topics. */
const noTopics = ['about', 'trends'];

/** The papers of a page that exists but cannot be had: `"topics/velvet/"` → `topic:velvet`, of an edition's those of its day */
export function queryOfAddress(path: string): string {
  const [kind = '', name = ''] = readable(path).split('/');
  const field = fields.get(kind);
  if (!field || !name || (field === 'topic' && noTopics.includes(name)))
    return wordsOfAddress(path);
  return `${field}:${field === 'in' ? name.replace(/^(\d{4}-\d\d-\d\d)-.*/, '$1') : name}`;
}

/** An address may be cut in the middle of an encoded character. */
function readable(path: string): string {
  for (const whole of [path, path.replace(/(?:%[0-9a-f]{0,2})+$/i, '')]) {
    try {
      return decodeURIComponent(whole);
    } catch {
      // Try again without the incomplete end.
    }
  }
  return '';
}

/** Where a page is missing, its link to search leads to a search in its place. */
export function searchFor(selector: string, words: string): void {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  if (!link || !words) return;
  link.href = pathTo(`search/?${new URLSearchParams({ q: words })}`);
  // Otherwise the page would replace the new text by a translation of the old one.
  link.removeAttribute('data-say');
  link.textContent = say(searchWords.searchFor, { words: inQuotes(words) });
}
