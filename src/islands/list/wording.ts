import { language, listWords } from '#words';
import { counted, named } from '../../counted.ts';
import type { SearchResults } from '../../search/types.ts';
import { site } from '../../site.ts';
import { say } from '../../words/message.ts';
import type { ListState } from './list-store.ts';

/** `"62 papers"`, `"First 50 of 1,212 papers"`, `"12 of 1,212 papers"`, `"None of 62 papers match"` */
export function listStatus(
  { shown, isFirstPage, rest }: Pick<ListState, 'shown' | 'isFirstPage' | 'rest'>,
  total: number,
): string {
  const left = shown.length;
  if (left === total) return counted(total);
  const numbers = { shown: left, n: total };
  if (rest === 'loading') return say(listWords.looking, numbers);
  if (isFirstPage) return say(listWords.firstShown, numbers);
  return say(left === 0 ? listWords.noneShown : listWords.shown, numbers);
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
  return text.includes('"') ? shown : say(listWords.quoted, { text: shown });
}

/** The language that titles and abstracts are in, by its name. */
export const libraryLanguage =
  new Intl.DisplayNames(language.locale, { type: 'language' }).of(site.language) ?? site.language;

/** Whether a text has letters, none of them Latin or Greek, in a library of a language that is written in Latin letters. */
export function isOtherScript(text: string): boolean {
  const isLatin = /^(?:en|de|fr|es|it|pt|nl|pl|sv|da|fi|cs|tr)\b/.test(site.language);
  return isLatin && /\p{L}/u.test(text) && !/[\p{sc=Latin}\p{sc=Greek}]/u.test(text);
}

type Sought = Pick<SearchResults, 'leftOut' | 'relaxed'>;
type Messages = typeof listWords.missing | typeof listWords.missingAlone;

/** Which words no paper has, or that no paper has all of them, within a sentence; empty where one has. */
export function missingWords(sought: Sought): string {
  return missing(sought, listWords.missing);
}

/** The same as a sentence. */
export function missingAlone(sought: Sought): string {
  return missing(sought, listWords.missingAlone);
}

function missing({ leftOut, relaxed }: Sought, messages: Messages): string {
  if (leftOut.length === 0) return relaxed ? messages.someWords : '';
  const words = either.format(leftOut.map(inQuotes));
  if (!leftOut.every(isOtherScript)) return say(messages.words, { words });
  // Letters of a script without spaces are a word each.
  const isSpaced = leftOut.some((word) => [...word].length > 1);
  const typed = inQuotes(leftOut.join(isSpaced ? ' ' : ''));
  return say(messages.otherLanguage, { language: libraryLanguage, words: typed });
}

const either = new Intl.ListFormat(language.locale, { type: 'disjunction' });

/** `["sparse", "attention"]` → `"Near your saved papers by: sparse and attention"` */
export function nearBecause(words: string[]): string {
  return words.length > 0
    ? say(listWords.near, { words: named(words, words.length) })
    : listWords.notNear;
}
