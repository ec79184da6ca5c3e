import { isFunctionWord, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type ParsedText, partsOf } from '../query/parse.ts';
import { otherWords as tuned } from '../tuning.ts';

/** `rag` → `retrieval-augmented generation`: what texts say acronyms mean, the commonest meaning first. */
export type Acronyms = ReadonlyMap<string, string[]>;

/** Words that mean the same as a run of a query's words. */
export interface OtherWords {
  first: number;
  last: number;
  /** Those of the query. */
  typed: string[];
  /** Several stand side by side. */
  words: string[];
}

/** Other words for a query's; none if the query has quotes or fields, since it then means exactly what it says. */
export function otherWordsFor(
  parsed: ParsedText,
  acronyms: Acronyms,
  { dictionary, size }: Catalogue,
): OtherWords[] {
  const { words, fields, phrases, without } = parsed;
  const isPlain = fields.length + phrases.length + without.length === 0;
  if (!isPlain || words.length > tuned.longestQuery) return [];
  const least = Math.max(tuned.commonPapers, size * tuned.commonShare);
  const isCommon = (word: string) => (dictionary.get(word)?.abstracts ?? 0) >= least;
  return inOtherWords(partsOf(parsed), acronyms, isCommon);
}

/**
 * Acronym → the phrase that texts define it by, and back; a word → the words that it joins, if each of them
 * `isCommon`. Takes the words as typed, compounds whole.
 */
export function inOtherWords(
  parts: string[],
  acronyms: ReadonlyMap<string, string[]>,
  isCommon: (word: string) => boolean,
): OtherWords[] {
  const wordsOfPart = parts.map(wordsOf);
  const longer = wordsOfPart.flatMap((typed, part) =>
    typed.flatMap((word, i) => {
      const meanings = (acronyms.get(word) ?? []).map(wordsOf);
      return [...meanings, ...splitWord(word, isCommon)].map((others) => ({
        first: part,
        last: part,
        typed,
        words: typed.toSpliced(i, 1, ...others),
      }));
    }),
  );
  return [...shorter(wordsOfPart, acronyms), ...longer].slice(0, tuned.most);
}

/** Long forms in the query, each as its acronym. */
function shorter(parts: string[][], acronyms: ReadonlyMap<string, string[]>): OtherWords[] {
  const words = parts.flatMap((typed, part) => typed.map((word) => ({ word, part })));
  return [...acronyms].flatMap(([acronym, meanings]) =>
    meanings.flatMap((meaning) => {
      const phrase = wordsOf(meaning);
      const at = placeOf(
        phrase,
        words.map(({ word }) => word),
      );
      const [first, last] = [words[at]?.part, words[at + phrase.length - 1]?.part];
      if (first === undefined || last === undefined) return [];
      return { first, last, typed: parts.slice(first, last + 1).flat(), words: [acronym] };
    }),
  );
}

/** The index of a phrase, its last word in singular or plural; -1 if it is nowhere. */
function placeOf(phrase: string[], words: string[]): number {
  const last = phrase.length - 1;
  const same = (word: string, i: number, other = '') =>
    word === other || (i === last && word.replace(/s$/, '') === other.replace(/s$/, ''));
  return words.findIndex((_, at) => phrase.every((word, i) => same(word, i, words[at + i])));
}

/**
 * A word as several that someone wrote as one: `languagemodel` → `language`, `model`; `text2image` → `text`,
 * `to`, `image`. Only where it is not common itself and all its parts are.
 */
function splitWord(word: string, isCommon: (word: string) => boolean): string[][] {
  const [, from, to] = /^([a-z]{3,})2([a-z]{3,})$/.exec(word) ?? [];
  if (from && to && isCommon(from) && isCommon(to)) return [[from, 'to', to]];
  if (
    word.length < 2 * tuned.leastPartLetters ||
    word.length > tuned.longestToSplit ||
    isCommon(word)
  )
    return [];
  const parts = split(word, tuned.mostParts, isCommon);
  return parts ? [parts] : [];
}

/** The fewest words that make it up, the longest first. */
function split(word: string, most: number, isCommon: (word: string) => boolean): string[] | null {
  if (isCommon(word) && word.length >= tuned.leastPartLetters) return [word];
  if (most < 2) return null;
  let best: string[] | null = null;
  for (let at = word.length - tuned.leastPartLetters; at >= 2; at--) {
    const start = word.slice(0, at);
    const isWord = at < tuned.leastPartLetters ? isFunctionWord(start) : isCommon(start);
    const rest = isWord ? split(word.slice(at), most - 1, isCommon) : null;
    if (rest && (!best || rest.length + 1 < best.length)) best = [start, ...rest];
  }
  return best;
}
