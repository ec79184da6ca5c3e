import { counted } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';

/** What the list's status says: `"12 of 62 papers"`; of a part, `"50 of 147 papers"`, `"12 of 50 papers on this page"`. */
export function listStatus(shown: number, total: number, whole = total): string {
  if (shown === total) return whole > total ? `${total} of ${counted(whole)}` : counted(total);
  const papers = whole > total ? `${counted(total)} on this page` : counted(total);
  if (shown === 0) return `None of ${papers} match`;
  return `${shown.toLocaleString('en')} of ${papers}`;
}

/** `hallucination` → `“hallucination”`; a text with quotation marks of its own needs no others. */
export function inQuotes(text: string): string {
  return text.includes('"') ? text : `“${text}”`;
}

/** For what, where words were put right: ` for “plagiarism” instead of “plagarism”` */
export function asAsked({ from, to }: NonNullable<SearchResults['correction']>): string {
  return ` for ${inQuotes(to)} instead of ${inQuotes(from)}`;
}

/** Which words no paper holds, or that none holds all. */
export function missingWords({
  leftOut,
  relaxed,
}: Pick<SearchResults, 'leftOut' | 'relaxed'>): string {
  const words = new Intl.ListFormat('en', { type: 'disjunction' }).format(leftOut.map(inQuotes));
  if (leftOut.length > 0) return `no paper holds ${words}`;
  return relaxed ? 'none holds all the words, these hold most' : '';
}
