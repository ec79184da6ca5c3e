/** Acronym ↔ long form; `languagemodel` ↔ `language model`. */
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ParsedText } from '../query/parse.ts';
import { otherWords as tuned, weights } from '../tuning.ts';
import { partsOf } from './compounds.ts';

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

/** Words that mean the same as a run of a query's words. */
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

/** Other words for a query's; none if the query has quotes or fields, since it then means exactly what it says. */
export function otherWordsFor(
  parsed: ParsedText,
  acronyms: Acronyms,
  { dictionary, size }: Catalogue,
): OtherWords[] {
  const { words, fields, phrases, without } = parsed;
  const narrowing = fields.filter(({ name }) => name !== 'in');
  const isPlain = narrowing.length + phrases.length + without.length === 0;
  if (!isPlain || words.length > tuned.longestQuery) return [];
  const papers = (word: string) => dictionary.get(word)?.abstracts ?? 0;
  const least = Math.max(tuned.commonPapers, size * tuned.commonShare);
  const parts = partsOf(parsed).map(wordsOf);
  return [
    ...shorter(parts, acronyms, papers),
    ...parts.flatMap((typed, part) =>
      longer(typed, acronyms, (word) => papers(word) >= least).map((other) => ({
        ...other,
        first: part,
        last: part,
        typed,
      })),
    ),
    ...joined(parts, (word) => dictionary.get(word) !== undefined),
  ].slice(0, tuned.most);
}

/** The words of a part with an acronym as its long form, or with a joined word as several. */
function longer(
  typed: string[],
  { meanings }: Acronyms,
  isCommon: (word: string) => boolean,
): Meaning[] {
  return typed.flatMap((word, i) => {
    const long = meanings.get(word) ?? meanings.get(word.replace(/s$/, '')) ?? [];
    const split = splitWord(word, isCommon).map((words) => ({ words, weight: 1 }));
    return [...long, ...split].map(({ words, weight }) => ({
      words: typed.toSpliced(i, 1, ...words),
      weight,
    }));
  });
}

/** Long forms in the query, each as its acronym: the longest one at each place, and of several the commonest. */
function shorter(
  parts: string[][],
  { acronyms }: Acronyms,
  papers: (word: string) => number,
): OtherWords[] {
  const words = parts.flatMap((typed, part) => typed.map((word) => ({ word, part })));
  const found: OtherWords[] = [];
  for (let at = 0; at < words.length; at++) {
    const [best] = (acronyms.get(words[at]?.word ?? '') ?? [])
      .filter((meaning) => standsAt(meaning.words, words, at))
      .sort((a, b) => b.words.length - a.words.length || papers(b.acronym) - papers(a.acronym));
    if (!best) continue;
    const [first = 0, last = 0] = [words[at]?.part, words[at + best.words.length - 1]?.part];
    const typed = parts.slice(first, last + 1).flat();
    found.push({ first, last, typed, words: [best.acronym], weight: best.weight });
    at += best.words.length - 1;
  }
  return found;
}

/** Two or three words that some paper writes as one: `multi modal` as `multimodal`, `velvet 2.5` as `velvet25`. */
function joined(parts: string[][], isWord: (word: string) => boolean): OtherWords[] {
  const all = parts.flatMap((typed, part) => typed.map((word) => ({ word, part })));
  const runs = all.flatMap((_, at) => [all.slice(at, at + 2), all.slice(at, at + 3)]);
  return runs.flatMap((run) => {
    const [typed, places] = [run.map(({ word }) => word), run.map(({ part }) => part)];
    const words = [typed.join('')];
    if (typed.length < 2 || !words.every(isWord)) return [];
    const [first = 0, last = first] = [places[0], places.at(-1)];
    return [{ first, last, typed, words, weight: weights.otherForm }];
  });
}

/** Whether a phrase begins there, its last word in singular or plural. */
function standsAt(phrase: string[], words: { word: string }[], at: number): boolean {
  const last = phrase.length - 1;
  return phrase.every((word, i) => {
    const other = words[at + i]?.word ?? '';
    return word === other || (i === last && word.replace(/s$/, '') === other.replace(/s$/, ''));
  });
}

/** A word as several written as one: `text2image` → `text`, `to`, `image`; if it is not common itself and all parts are. */
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
