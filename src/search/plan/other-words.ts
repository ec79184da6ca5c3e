/** Acronym ↔ long form; `languagemodel` ↔ `language model`. */
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type ParsedText, parse } from '../query/parse.ts';
import { otherWords as tuned, weights } from '../tuning.ts';
import { titlesWithPhrase } from './named.ts';
import { placesOf } from './places.ts';

/** What texts say that acronyms stand for, in both directions. */
export interface Acronyms {
  /** `rag` → `retrieval augmented generation`. */
  meanings: ReadonlyMap<string, Meaning[]>;
  /** The same by the first word of the long form. */
  acronyms: ReadonlyMap<string, (Meaning & { acronym: string })[]>;
}

interface Meaning {
  words: string[];
  /** What it counts beside the words as typed. */
  weight: number;
}

/** Words that mean the same as a run of a query's words, by their places. */
export interface OtherWords {
  first: number;
  last: number;
  /** Those of the query. */
  typed: string[];
  /** Several stand side by side. */
  words: string[];
  weight: number;
}

/** From rows as they are stored, the commonest meaning first: `["rag", ["retrieval-augmented generation"]]`. */
export function readAcronyms(rows: readonly [string, string[]][]): Acronyms {
  const meanings = new Map(rows.map(([acronym, longs]) => [acronym, longs.flatMap(meaningsOf)]));
  const all = [...meanings].flatMap(([acronym, some]) =>
    some.map((meaning) => ({ ...meaning, acronym })),
  );
  return { meanings, acronyms: Map.groupBy(all, ({ words }) => words[0] ?? '') };
}

/** The long form, and its last two words, which people say for short: `language models` for `large language models`. */
function meaningsOf(long: string): Meaning[] {
  const words = wordsOf(long);
  const end = words.slice(-2);
  const isShort = words.length < 3 || end.some(isFunctionWord);
  return [
    { words, weight: weights.acronym },
    ...(isShort ? [] : [{ words: end, weight: weights.endOfLongForm }]),
  ];
}

/** Other words for a query's; none if it has quotes or fields, since it then means exactly what it says. */
export function otherWordsFor(
  parsed: ParsedText,
  acronyms: Acronyms,
  { dictionary }: Catalogue,
): OtherWords[] {
  if (!isPlain(parsed)) return [];
  const typed = placesOf(parsed).map(({ words }) => words.join(''));
  return [
    ...shorter(typed, acronyms, (word) => dictionary.get(word)?.abstracts ?? 0),
    ...typed.flatMap((word, at) => {
      const long = acronyms.meanings.get(word) ?? acronyms.meanings.get(word.replace(/s$/, ''));
      return (long ?? []).map((other) => ({ ...other, ...runAt(typed, at, 1) }));
    }),
    ...joined(typed, (word) => dictionary.get(word) !== undefined),
  ].slice(0, tuned.most);
}

function isPlain({ words, fields, phrases, without }: ParsedText): boolean {
  const narrowing = fields.filter(({ name }) => name !== 'in');
  return (
    narrowing.length + phrases.length + without.length === 0 && words.length <= tuned.longestQuery
  );
}

/** Words that were written as one become a compound, if each is common, or a title has both, and no paper has the whole: `texttoimage` → `text-to-image`. */
export function withCompounds(text: string, catalogue: Catalogue): string {
  const { dictionary, size } = catalogue;
  const least = Math.max(tuned.commonPapers, size * tuned.commonShare);
  const isCommon = (word: string) => (dictionary.get(word)?.abstracts ?? 0) >= least;
  const apart = (written: string) => {
    const word = written.toLowerCase();
    if (dictionary.get(word)) return written;
    const words =
      split(word, tuned.mostParts, isCommon) ??
      (dictionary.isEveryday(word) ? undefined : titledPair(word, catalogue));
    return words?.join('-') ?? written;
  };
  return isPlain(parse(text)) ? text.replace(longWord, apart) : text;
}

/** Two words that stand side by side in a title: `realestate` → `real estate`. */
function titledPair(word: string, catalogue: Catalogue): string[] | undefined {
  const isPart = ({ length }: string) => length >= tuned.leastPartLetters;
  return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)]).find(
    (pair) => pair.every(isPart) && titlesWithPhrase(pair, catalogue).length > 0,
  );
}

const longWord = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{L}{${2 * tuned.leastPartLetters},${tuned.longestToSplit}}(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Long forms in the query, each as its acronym: the longest one at each place, and of several the commonest. */
function shorter(
  typed: string[],
  { acronyms }: Acronyms,
  papers: (word: string) => number,
): OtherWords[] {
  const found: OtherWords[] = [];
  for (let at = 0; at < typed.length; at++) {
    const [best] = (acronyms.get(typed[at] ?? '') ?? [])
      .filter((meaning) => standsAt(meaning.words, typed, at))
      .sort((a, b) => b.words.length - a.words.length || papers(b.acronym) - papers(a.acronym));
    if (!best) continue;
    const { words, acronym, weight } = best;
    found.push({ ...runAt(typed, at, words.length), words: [acronym], weight });
    at += words.length - 1;
  }
  return found;
}

/** Two or three words that some paper writes as one: `multi modal` as `multimodal`, `velvet 2.5` as `velvet25`. */
function joined(typed: string[], isWord: (word: string) => boolean): OtherWords[] {
  return typed
    .flatMap((_, at) => [runAt(typed, at, 2), runAt(typed, at, 3)])
    .map((run) => ({ ...run, words: [run.typed.join('')], weight: weights.otherForm }))
    .filter(({ first, last, words }) => last < typed.length && first < last && words.every(isWord));
}

function runAt(typed: string[], first: number, length: number) {
  return { first, last: first + length - 1, typed: typed.slice(first, first + length) };
}

/** Whether a phrase begins there, its last word in singular or plural. */
function standsAt(phrase: string[], words: string[], at: number): boolean {
  const last = phrase.length - 1;
  return phrase.every((word, i) => {
    const other = words[at + i] ?? '';
    return word === other || (i === last && word.replace(/s$/, '') === other.replace(/s$/, ''));
  });
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
