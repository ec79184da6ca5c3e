import { wordsAt, wordsOf } from '../../text/words.ts';
import { otherwiseSpaced } from './otherwise-spaced.ts';
import { parse } from './parse.ts';

/** Each of the other ways to ask costs a search. */
const mostWays = 2;
/** Beyond so many words a question says enough. */
const mostWords = 8;

/**
 * A query's text in other words: an acronym as the phrase that texts define it by, and the other way
 * round; words that were written as one apart, where each `isCommon`.
 * A text with quotes or fields is meant as it stands.
 */
export function inOtherWords(
  text: string,
  acronyms: ReadonlyMap<string, string[]>,
  isCommon: (word: string) => boolean,
): string[] {
  const { words, fields, phrases, without } = parse(text);
  if (fields.length + phrases.length + without.length > 0 || words.length > mostWords) return [];
  const places = wordsAt(text);
  const replaced = (first: number, last: number, other: string) =>
    apartFrom(text.slice(0, places[first]?.start), other, text.slice(places[last]?.end));
  const others = places.flatMap(({ word }, at) => [
    ...(acronyms.get(word) ?? []).map((meaning) => replaced(at, at, `"${meaning}"`)),
    ...otherwiseSpaced(word, isCommon).map((other) => replaced(at, at, other)),
  ]);
  const shorter = [...acronyms].flatMap(([acronym, meanings]) =>
    meanings.flatMap((meaning) => {
      const meant = wordsOf(meaning);
      const first = placeOf(meant, words);
      return first < 0 ? [] : replaced(first, first + meant.length - 1, `"${acronym}"`);
    }),
  );
  return [...shorter, ...others].slice(0, mostWays);
}

/** Of a compound, `RAG-2`, the rest stands apart: after a phrase, `-2` would ask for papers without it. */
function apartFrom(before: string, other: string, after: string): string {
  if (!other.startsWith('"')) return before + other + after;
  return before.replace(/[-‐‑–/]$/, ' ') + other + after.replace(/^[-‐‑–/]/, ' ');
}

/** Where the words stand side by side, the last in singular or plural; -1: nowhere. */
function placeOf(meant: string[], words: string[]): number {
  const last = meant.length - 1;
  const same = (word: string, i: number, held = '') =>
    word === held || (i === last && word.replace(/s$/, '') === held.replace(/s$/, ''));
  return words.findIndex((_, at) => meant.every((word, i) => same(word, i, words[at + i])));
}
