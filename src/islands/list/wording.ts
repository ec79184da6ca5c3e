import { counted, inDigits } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';
import { site } from '../../site.ts';
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
  return `${inDigits(left)} of ${counted(total)}`;
}

/** Characters of a query that are repeated to the reader; who pastes an abstract has it before them. */
const mostRepeated = 80;

/** `hallucination` → `“hallucination”`; a text with quotation marks has no more of them; a long one is cut after a word. */
export function inQuotes(text: string): string {
  const whole = [...text];
  const cut = whole
    .slice(0, mostRepeated)
    .join('')
    .replace(/\s+\S*$/, '');
  const shown = whole.length > mostRepeated ? `${cut}…` : text;
  return text.includes('"') ? shown : `“${shown}”`;
}

/** ` for “plagiarism” instead of “plagarism”` */
export function correctionInWords({ from, to }: NonNullable<SearchResults['correction']>): string {
  return ` for ${inQuotes(to)} instead of ${inQuotes(from)}`;
}

/** The language that titles and abstracts are in, by its English name. */
export const libraryLanguage =
  new Intl.DisplayNames(['en'], { type: 'language' }).of(site.language) ?? site.language;

/** Whether a text has letters, none of them Latin or Greek, in a library of a language that is written in Latin letters. */
export function isOtherScript(text: string): boolean {
  const isLatin = /^(?:en|de|fr|es|it|pt|nl|pl|sv|da|fi|cs|tr)\b/.test(site.language);
  return isLatin && /\p{L}/u.test(text) && !/[\p{sc=Latin}\p{sc=Greek}]/u.test(text);
}

/** Which words no paper has, or that no paper has all of them; empty where one has. */
export function missingWords({
  leftOut,
  relaxed,
}: Pick<SearchResults, 'leftOut' | 'relaxed'>): string {
  const words = new Intl.ListFormat('en', { type: 'disjunction' }).format(leftOut.map(inQuotes));
  // Letters of a script without spaces are a word each.
  const isSpaced = leftOut.some((word) => [...word].length > 1);
  if (leftOut.length > 0 && leftOut.every(isOtherScript))
    return `the papers are in ${libraryLanguage}, so ${inQuotes(leftOut.join(isSpaced ? ' ' : ''))} was left out`;
  if (leftOut.length > 0) return `no paper contains ${words}`;
  return relaxed ? 'no paper contains all the words; these contain most of them' : '';
}

/** `["sparse", "attention"]` → `"Near your saved papers by: sparse, attention"` */
export function nearBecause(words: string[]): string {
  return words.length > 0
    ? `Near your saved papers by: ${words.join(', ')}`
    : 'Not near your saved papers by its title';
}
