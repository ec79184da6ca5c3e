import { counted } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';
import type { ListState } from './list-store.ts';

/** `"62 papers"`, `"First 50 of 1,212 papers"`, `"12 of 1,212 papers"`, `"None of 62 papers match"` */
export function listStatus(
  { shown, isFirstPage, rest }: Pick<ListState, 'shown' | 'isFirstPage' | 'rest'>,
  total: number,
): string {
  const left = shown.length;
  if (left === total) return counted(total);
  if (rest === 'loading') return `Looking through all ${counted(total)} …`;
  if (isFirstPage) return `First ${left} of ${counted(total)}`;
  if (left === 0) return `None of ${counted(total)} match`;
  return `${left.toLocaleString('en')} of ${counted(total)}`;
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
