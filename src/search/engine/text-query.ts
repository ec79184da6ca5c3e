import { isPlain } from '../../text/fold.ts';
import { inPairs } from '../../text/unspaced.ts';
import { isFunctionWord, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import type { Form } from '../text/full-text.ts';
import { writersBeside } from './asked-names.ts';
import { firstFew } from './first-few.ts';
import { correctedWord, type Question } from './question.ts';
import { isMostlyName, type Meaning } from './understand.ts';

/** A word or compound of a question, as full text is asked for it. */
export interface TextPart {
  /** Where it stood in the question, in words as written. */
  offset: number;
  forms: Form[];
  /** Of a compound its words, which a text may write apart; else none. */
  apart: string[];
  /** What it is called together with the part before or after it: `multi` of `multi modal` is in `multimodal`, too. */
  joined?: Joined[];
  /** Papers by authors or at venues of that name, in their order: a name needs not stand in a text. */
  named?: Uint32Array;
}

/** A word that a text may write for two parts; the second one's place is counted as the next. */
export interface Joined {
  word: string;
  isSecond: boolean;
}

/** What to ask full text. */
export interface TextQuery {
  parts: TextPart[];
  /** The same with the function words that were left out; null when there were none. */
  literal: TextPart[] | null;
}

/** A word that so many times fewer papers hold than its parts adds nothing to them. */
const worthReading = 20;

/** Names less like the word asked for are no answer to it. */
const leastLikeness = 0.5;

/** Longer words that the word being typed may become: the commonest of them, since each may cost a file. */
const mostLonger = 8;
const mostLongerOfThree = 4;

/** Leaves out function words, which cost much and tell little, and words that `isHeld` says no to. */
export function textQuery(
  question: Question,
  isHeld: (word: string) => boolean,
  catalogue: Catalogue,
): TextQuery {
  const { dictionary } = catalogue;
  const { request, meanings } = question;
  const written = request.plain
    .split(' ')
    .flatMap(inPairs)
    .filter((part) => wordsOf(part).length > 0);
  const beside = writersBeside(request.words, catalogue);
  const parts = written.map((part, offset): TextPart => {
    const words = wordsOf(part).map((word) => correctedWord(word, meanings));
    const right = words.join() === wordsOf(part).join() ? part : words.join('-');
    const growing = request.growing && offset === written.length - 1 && right === part;
    const longer = growing ? likelyForms(words.join(''), dictionary) : [];
    return {
      offset,
      forms: [{ word: right, weight: 1 }, ...variantsOf(words, meanings), ...longer],
      named: namedBy(words, meanings, beside),
      // A compound that is being typed would ask for all of "in" before it is "in-the-wild".
      joined: [],
      apart: words.length > 1 && !(growing && words.some(saysLittle)) ? words : [],
    };
  });
  const tells = (part: string) => wordsOf(part).some((word) => !isFunctionWord(word));
  const telling = written.some(tells) ? written.map(tells) : written.map(() => true);
  join(parts, written, dictionary);
  const used = parts.filter((_, i) => telling[i] && wordsOf(written[i] ?? '').every(isHeld));
  return {
    parts: used,
    literal: telling.includes(false) && written.length > 2 ? parts : null,
  };
}

/** With a word as the other English spells it. */
function variantsOf(words: string[], meanings: Meaning[]): Form[] {
  return words.flatMap((word, i) => {
    const variants = meanings.find((meaning) => meaning.word === word)?.variants ?? [];
    return variants.map((other) => ({ word: words.with(i, other).join('-'), weight: 1 }));
  });
}

function namedBy(
  words: string[],
  meanings: Meaning[],
  beside: ReadonlyMap<string, number[]>,
): Uint32Array {
  const named = words.map((asked) => {
    const meaning = meanings.find(({ word, corrected }) => word === asked || corrected === asked);
    const terms = meaning?.terms.filter(
      ({ term, weight }) => weight > leastLikeness && isMostlyName(term),
    );
    return new Set([
      ...(beside.get(asked) ?? []),
      ...(terms?.flatMap(({ term }) => [...term.authors]) ?? []),
      ...(meaning?.venue?.papers ?? []),
    ]);
  });
  const [first = new Set<number>(), ...others] = named;
  const all = [...first].filter((paper) => others.every((some) => some.has(paper)));
  return Uint32Array.from(all).sort();
}

function heldBy(word: string | undefined, dictionary: Catalogue['dictionary']): number {
  const term = dictionary.get(word ?? '');
  return term ? papersWith(term) : 0;
}

/** Tells two parts that stand side by side of the one word that papers may write for them. */
function join(parts: TextPart[], written: string[], dictionary: Catalogue['dictionary']): void {
  const words = written.map((part) => wordsOf(part).join(''));
  for (let i = 0; i + 1 < parts.length; i++) {
    const word = `${words[i]}${words[i + 1]}`;
    const term = words[i + 1] === '' ? undefined : dictionary.get(word);
    const few = Math.min(...[words[i], words[i + 1]].map((part) => heldBy(part, dictionary)));
    if (!term || papersWith(term) * worthReading < few) continue;
    parts[i]?.joined?.push({ word, isSecond: false });
    parts[i + 1]?.joined?.push({ word, isSecond: true });
  }
}

function saysLittle(word: string): boolean {
  return isFunctionWord(word) || (word.length < 2 && isPlain(word));
}

function likelyForms(start: string, dictionary: Catalogue['dictionary']): Form[] {
  if (start.length < 3) return [{ word: `${start}s`, weight: 0.9 }];
  return longerForms(start, dictionary, start.length > 3 ? mostLonger : mostLongerOfThree);
}

/** The commonest words that begin so, at most so many. */
export function longerForms(
  start: string,
  dictionary: Catalogue['dictionary'],
  most: number,
): Form[] {
  const commoner = (a: number, b: number) => dictionary.held(b) - dictionary.held(a);
  return firstFew(dictionary.startingWith(start), most, commoner).map((at) => {
    const word = dictionary.words.wordAt(at);
    return { word, weight: 0.85 * (start.length / word.length) ** 0.35 };
  });
}
