import { counted } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';

/** `whole` counts the list's other pages: `"12 of 62 papers"`, `"50 of 147 papers"`, `"12 of 50 papers on this page"` */
export function listStatus(shown: number, total: number, whole = total): string {
  if (shown === total) return whole > total ? `${total} of ${counted(whole)}` : counted(total);
  const papers = whole > total ? `${counted(total)} on this page` : counted(total);
  if (shown === 0) return `None of ${papers} match`;
  return `${shown.toLocaleString('en')} of ${papers}`;
}

/** `hallucination` → `“hallucination”`; a text with quotation marks stays as it is. */
export function inQuotes(text: string): string {
  return text.includes('"') ? text : `“${text}”`;
}

/** ` for “plagiarism” instead of “plagarism”` */
export function correctionInWords({ from, to }: NonNullable<SearchResults['correction']>): string {
  return ` for ${inQuotes(to)} instead of ${inQuotes(from)}`;
}

/** Which words no paper has, or that no paper has all of them; empty where one has. */
export function missingWords({
  leftOut,
  relaxed,
}: Pick<SearchResults, 'leftOut' | 'relaxed'>): string {
  const words = new Intl.ListFormat('en', { type: 'disjunction' }).format(leftOut.map(inQuotes));
  if (leftOut.length > 0) return `no paper contains ${words}`;
  return relaxed ? 'no paper contains all the words; these contain most of them' : '';
}
