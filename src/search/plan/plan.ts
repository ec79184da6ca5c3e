/**
 * All words together: "Showing results for …" and which correction is made, initials, quoted words not corrected,
 * words of a pasted paragraph are no typos, function words left out.
 */
import { lazy } from '../../memoised.ts';
import { fold } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsAt, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Term } from '../catalogue/dictionary.ts';
import { nearestWord } from '../catalogue/word-list.ts';
import { exclusionIn, isFrameAlone, withoutBoilerplate } from '../query/boilerplate.ts';
import { exactly, fieldWords, longFieldNames, type ParsedText, parse } from '../query/parse.ts';
import { readersDay } from '../query/period.ts';
import { isMonth, type Timed, timeAbroad, timeIn } from '../query/time-in-words.ts';
import { limits } from '../tuning.ts';
import type { SearchRequest } from '../types.ts';
import { correctNames, papersBy } from './author-names.ts';
import { cognateOf } from './cognates.ts';
import { type Glossary, translated } from './glossary.ts';
import { namedVenues, papersOfYear, titlesWithPhrase } from './named.ts';
import { type Acronyms, type OtherWords, otherWordsFor, withCompounds } from './other-words.ts';
import { nearSpellings } from './spellings.ts';
import {
  type Correction,
  isMostlyName,
  type PlannedWord,
  planWord,
  type WordContext,
} from './word.ts';

/** What is searched for: the parsed query, and each of its words with the alternatives that may stand for it. */
export interface Plan {
  request: SearchRequest;
  /** Without `exact:`. */
  typed: string;
  /** As typed, or in the library’s language. */
  text: string;
  /** Nothing is corrected, and no other words are found. */
  isExact: boolean;
  parsed: ParsedText;
  /** The words that are searched for; function words only if there are no others. */
  words: PlannedWord[];
  /** What the text excludes in words: `but not robots`. */
  excluded: string[];
  timed: Timed;
  /** Corrected words of `author:` fields. */
  names: Correction[];
  /** Excluded words: one that no paper holds may be misspelt. */
  without: PlannedWord[];
  /** Near spellings that are not likely enough to be meant, or that would leave papers out. */
  offers: Correction[];
  otherWords: OtherWords[];
}

/** What was fetched or found out beside the catalogue. */
export interface Learned {
  /** Words that the dictionary lacks and some text holds. */
  rareWords: ReadonlySet<string>;
  acronyms: Acronyms;
  /** Null until a query has words that the library lacks. */
  glossary: Glossary | null;
}

export function makePlan(request: SearchRequest, catalogue: Catalogue, learned: Learned): Plan {
  const { rareWords, acronyms } = learned;
  const saidExactly = exactly(request.query.text);
  const isExact = request.query.exact || saidExactly !== null;
  const typed = saidExactly ?? request.query.text;
  const isHeld = (word: string) =>
    rareWords.has(word) || catalogue.dictionary.get(word) !== undefined;
  const read = readingOf(typed, isExact, catalogue, learned, isHeld);
  const { parsed } = read;
  const isPasted = parsed.words.length > limits.wordsWithTypos;
  const quoted = new Set(parsed.phrases.flatMap(({ words }) => words));
  const venues = namedVenues(parsed.words, parsed.growing, catalogue.facts.venues);
  const planned = (word: string, context: Partial<WordContext> = {}) =>
    planWord(word, {
      dictionary: catalogue.dictionary,
      size: catalogue.size,
      papersBeside: () => 0,
      isGrowing: false,
      isAlone: isExact,
      isExact,
      isRare: rareWords.has(word),
      isWholeQuery: parsed.words.length === 1,
      venue: null,
      ...context,
    });
  const words = tellingWords(parsed).map((word) =>
    planned(word, {
      papersBeside: besideOthers(word, parsed.words, catalogue),
      isGrowing: parsed.growing && word === parsed.words.at(-1),
      isExact: isExact || isPasted || quoted.has(word) || isMonth(word),
      venue: venues.get(word) ?? (isExact || isHeld(word) ? null : papersOfYear(word, catalogue)),
    }),
  );
  const excludedWords = parsed.without.flatMap(({ words }) => words);
  const without = excludedWords.map((word) => planned(word, { isGrowing: parsed.growing }));
  const otherWords = isExact ? [] : otherWordsFor(parsed, acronyms, catalogue);
  addOtherWords(words, otherWords, catalogue);
  for (const word of words) {
    if (word.correctedTo === null) continue;
    const right = parsed.words.map((one) => correctedWord(one, words));
    word.venue = namedVenues(right, false, catalogue.facts.venues).get(word.correctedTo) ?? null;
  }
  return {
    ...{ ...read, request, typed, isExact, without, otherWords },
    words: withoutInitials(words),
    offers: [
      ...words.map(({ word, offered }) => ({ word, correctedTo: offered })),
      ...without.map(({ word, offered, correctedTo }) => ({
        word,
        correctedTo: correctedTo ?? offered,
      })),
    ].filter(({ correctedTo }) => correctedTo !== null),
  };
}

/** As it stands if it is exact, or a title copied whole: nothing of `TAG:Velvet Gates` or `RM -RF` is an operator. */
function readingOf(
  typed: string,
  isExact: boolean,
  catalogue: Catalogue,
  ...learned: [Learned, isHeld: (word: string) => boolean]
) {
  const titled = (words: string[]) => titlesWithPhrase(words, catalogue);
  const isTitled = (words: string[]) => titled(words).length > 0;
  const asItStands = (parsed: ParsedText) => {
    return { text: typed, timed: plainly(typed), excluded: [], parsed, names: [] };
  };
  const read = isExact
    ? asItStands(parse(withoutBoilerplate(typed, isTitled)))
    : understood(typed, catalogue, isTitled, ...learned);
  const words = wordsOf(typed);
  const isSame = (paper: number) => asCopied(catalogue.titles.textAt(paper)) === asCopied(typed);
  const isTitle = read.parsed.words.join('') !== words.join('') && titled(words).some(isSame);
  return isTitle ? asItStands(parse(typed, false)) : read;
}

/** For a title in the signs of a PDF or another site; what may be an operator stays: `"`, `-`, `:`. */
function asCopied(title: string): string {
  const signs = fold(title.replace(/[“”„«»]/g, '"').replace(/\p{Pd}/gu, '-'));
  return signs.replace(/[^\p{L}\p{N}":-]+/gu, ' ').trim();
}

/** In the library's language; with times, with what is excluded, with compounds and names put right. */
function understood(
  typed: string,
  catalogue: Catalogue,
  isTitled: (words: string[]) => boolean,
  { glossary }: Learned,
  isHeld: (word: string) => boolean,
) {
  const { dictionary } = catalogue;
  const isEveryday = (word: string) => dictionary.isEveryday(word);
  const cognate = (word: string) => cognateOf(word, dictionary);
  const isUntimed = glossary && timeOf(typed, catalogue).said === null;
  const abroad = isUntimed && timeAbroad(typed, calendarOf(catalogue));
  const { wanted: untimed, said } = abroad || plainly(typed);
  const translation = glossary && translated(untimed, glossary, isHeld, isEveryday, cognate);
  const text = translation && said ? `${translation} ${said}` : (translation ?? typed);
  const right = withFieldsPutRight(text);
  const timed = abroad ? { ...abroad, wanted: translation ?? untimed } : timeOf(right, catalogue);
  const { wanted, excluded, minus } = exclusionIn(timed.wanted, isTitled);
  const asked = parse(withCompounds(withoutBoilerplate(wanted, isTitled) + minus, catalogue));
  const isFrame = timed.said && isFrameAlone(asked.words);
  const parsed = isFrame ? { ...asked, words: [], plain: '' } : asked;
  return { text: right, timed, excluded, ...correctNames(parsed, catalogue) };
}

/** `authr:quill` → `author:quill` */
function withFieldsPutRight(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([a-z]{4,}):(?=\S)/giu, (typed, called: string) => {
    const meant = nearestWord(called.toLowerCase(), longFieldNames, 1);
    return meant === null ? typed : `${meant}:`;
  });
}

/** What the text says of time, unless it stands so in a title: `Gates in 2024`. */
function timeOf(text: string, catalogue: Catalogue): Timed {
  const timed = timeIn(text, calendarOf(catalogue));
  const words = timed.period ? wordsOf(text) : [];
  return words.length > 2 && titlesWithPhrase(words, catalogue).length > 0 ? plainly(text) : timed;
}

function calendarOf({ editions }: Catalogue) {
  const today = readersDay();
  return { today, newest: editions.at(-1)?.slice(0, 10) ?? today };
}

function plainly(wanted: string): Timed {
  return { wanted, said: null, period: null };
}

/** The words of a plan that nothing holds, in any way. */
export function unknownWords({ words }: Plan): PlannedWord[] {
  return words.filter(
    ({ alternatives, otherwise, venue, isRare }) =>
      alternatives.length + otherwise.length === 0 && !venue && !isRare,
  );
}

export function asTyped(plan: Plan): Plan {
  const uncorrected = { alternatives: [], near: [], correctedTo: null };
  return { ...plan, words: plan.words.map((word) => ({ ...word, ...uncorrected })) };
}

export function correctedWords({ parsed, words }: Plan): string[] {
  return parsed.words.map((word) => correctedWord(word, words));
}

export function correctedWord(word: string, corrections: readonly Correction[]): string {
  return corrections.find((found) => found.word === word)?.correctedTo ?? word;
}

/** For each word, in order, all words that it may stand for. */
export function readingsOf({ parsed, words }: Plan): string[][] {
  return parsed.words.map((word) => {
    const planned = words.find((found) => found.word === word);
    const near = planned?.correctedTo ? planned.near.map(({ term }) => term.word) : [];
    return [word, ...(planned?.variants ?? []), ...near];
  });
}

/** The text in the library’s language, with each corrected word in place of the typed one; null when none was corrected. */
export function correctionOf({
  typed: from,
  text,
  words,
  names,
}: Plan): { from: string; to: string } | null {
  let to = '';
  let at = 0;
  for (const { word, start, end } of wordsAt(text)) {
    const corrected = [...names, ...words].find((found) => found.word === word)?.correctedTo;
    to += text.slice(at, start) + (corrected ?? text.slice(start, end));
    at = end;
  }
  to += text.slice(at);
  return wordsOf(to).join(' ') === wordsOf(from).join(' ') ? null : { from, to };
}

/** The text with the words, and values of fields, that may have been meant; null where none is likely. */
export function offerOf(plan: Plan, values: Correction[]): string | null {
  const offers = [...plan.offers, ...values];
  if (offers.length === 0) return null;
  return correctionOf({ ...plan, names: [...offers, ...plan.names] })?.to ?? null;
}

/** Each word once; function words only if there are no others. */
function tellingWords(parsed: ParsedText): string[] {
  const all = [...parsed.words, ...fieldWords(parsed, 'title')];
  const telling = all.filter((word) => !isFunctionWord(word));
  return [...new Set(telling.length > 0 ? telling : all)];
}

/** `Y. Bengio` asks for that author: the letter says which one, but no text holds it. */
function withoutInitials(words: PlannedWord[]): PlannedWord[] {
  const isName = ({ word, alternatives }: PlannedWord) =>
    word.length > 1 && alternatives.some(({ term, weight }) => weight === 1 && isMostlyName(term));
  const kept = words.filter(({ word }, i) => {
    const beside = [words[i - 1], words[i + 1]];
    return !/^\p{L}$/u.test(word) || !beside.some((other) => other && isName(other));
  });
  return kept.length > 0 ? kept : words;
}

/** Titles that say a run of the words otherwise hold each of them. */
function addOtherWords(planned: PlannedWord[], others: OtherWords[], catalogue: Catalogue): void {
  for (const { typed, words, weight } of others) {
    const papers = titlesWithPhrase(words, catalogue);
    // A name may be written as one word, too.
    const term = words.length === 1 ? catalogue.dictionary.get(words.join('')) : undefined;
    for (const word of planned) {
      if (!typed.includes(word.word)) continue;
      if (term) word.alternatives.push({ term, weight });
      word.otherwise.push({ papers, weight });
      word.correctedTo = null;
      word.isKnown = true;
    }
  }
}

/** How many titles or names have a term beside a word that stands beside this one, or may be meant by it (`sparce atention`), or authors of that name such a title: `zhang chongzi` → `zhang chongzhi`. */
function besideOthers(word: string, words: string[], catalogue: Catalogue) {
  const { dictionary } = catalogue;
  const readings = (other = ''): string[] => {
    if (other === '' || isFunctionWord(other)) return [];
    if (dictionary.get(other)?.titles.length || dictionary.isEveryday(other)) return [other];
    return [other, ...nearSpellings(other, catalogue).map(({ term }) => term.word)];
  };
  const at = words.indexOf(word);
  // A word of `title:` stands beside none.
  const beside = lazy(() => (at < 0 ? [] : [words[at - 1], words[at + 1]].map(readings)));
  const papersOf = (pair: string[]) =>
    titlesWithPhrase(pair, catalogue).length + papersBy(pair, catalogue, true).size;
  return ({ word: near, authors }: Term): number => {
    const [before = [], after = []] = beside();
    const pairs = [...before.map((other) => [other, near]), ...after.map((other) => [near, other])];
    const wrote = [...before, ...after].map((other) => {
      const titles = new Set(dictionary.get(other)?.titles);
      return authors.filter((paper) => titles.has(paper)).length;
    });
    return Math.max(0, ...pairs.map(papersOf), ...wrote);
  };
}
