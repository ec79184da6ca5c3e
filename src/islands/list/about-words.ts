/** Sentences about the words of a query, loaded with the first one. */
import { language, listWords, searchWords } from '#words';
import { named } from '../../counted.ts';
import { lazy } from '../../memoised.ts';
import type { SearchResults } from '../../search/types.ts';
import { site } from '../../site.ts';
import { say } from '../../words/message.ts';
import { inQuotes } from './wording.ts';

/** The language that titles and abstracts are in, by its name. */
export const libraryLanguage = lazy(
  () =>
    new Intl.DisplayNames(language.locale, { type: 'language' }).of(site.language) ?? site.language,
);

/** Whether a text has letters, none of them Latin or Greek, in a library of a language that is written in Latin letters. */
export function isOtherScript(text: string): boolean {
  const isLatin = /^(?:en|de|fr|es|it|pt|nl|pl|sv|da|fi|cs|tr)\b/.test(site.language);
  return isLatin && /\p{L}/u.test(text) && !/[\p{sc=Latin}\p{sc=Greek}]/u.test(text);
}

/** Which words no paper has, or that no paper has all of them; empty where one has. */
export function missingWords(found: Pick<SearchResults, 'leftOut' | 'relaxed'>): string {
  const { leftOut, relaxed } = found;
  const messages = listWords.missing;
  if (leftOut.length === 0) return relaxed ? messages.someWords : '';
  const words = either().format(leftOut.map(inQuotes));
  return leftOut.every(isOtherScript)
    ? say(searchWords.otherLanguage, { language: libraryLanguage() })
    : say(messages.words, { words });
}

const either = lazy(() => new Intl.ListFormat(language.locale, { type: 'disjunction' }));

/** `["sparse", "attention"]` → `"Near your saved papers by: sparse and attention"` */
export function nearBecause(words: string[]): string {
  return words.length > 0
    ? say(listWords.near, { words: named(words, words.length) })
    : listWords.notNear;
}
