/** What full text is asked for: compounds (`fine-tuning`, `multi modal`), two or three letters; titles alone for "of the". */
import { isPlain } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import type { ParsedText } from '../query/parse.ts';
import { prefixes, weights } from '../tuning.ts';
import { authorsNamed } from './author-names.ts';
import { partsOf } from './compounds.ts';
import { correctedWord, type Plan } from './plan.ts';
import { commonest, isMostlyName, longerWeight, type PlannedWord } from './word.ts';

/** What may stand for a part in a text. */
export interface Alternative {
  /** Several stand side by side: those of a compound, or a long form. */
  words: string[];
  weight: number;
  /** Of a word that stands for several parts, `multimodal` for `multi modal`, this part's place among them. */
  place?: number;
}

/** A word or compound of a query as full text is asked for it. */
export interface PlannedPart {
  /** Where it stands in the query, counted in parts. */
  offset: number;
  alternatives: Alternative[];
  /** Papers by authors or at venues of that name, in their order: no text needs to say a name. */
  named: Uint32Array;
}

/** Leaves out function words, which cost much and rank little, and a last word that is still too short. */
export function planTexts(plan: Plan, catalogue: Catalogue) {
  const { parsed, words: planned } = plan;
  const typed = partsOf(parsed);
  const named = authorsNamed(parsed.words, catalogue);
  const parts = typed.map((part, offset): PlannedPart => {
    const words = wordsOf(part).map((word) => correctedWord(word, planned));
    const isLast = offset === typed.length - 1;
    return {
      offset,
      alternatives: [
        ...ownAlternatives(part, words, isLast, plan, catalogue),
        ...otherAlternatives(offset, plan),
      ],
      named: papersNamed(words, planned, named),
    };
  });
  const isTelling = (part: string) => wordsOf(part).some((word) => !isFunctionWord(word));
  const telling = typed.some(isTelling) ? typed.map(isTelling) : typed.map(() => true);
  const stubs = planned.filter((word) => isStub(word, plan, catalogue));
  const isAsked = askedIn(planned, stubs);
  const asked = parts.filter((_, i) => telling[i] && isAsked(wordsOf(typed[i] ?? '')));
  return {
    parts: saysNothing(parsed) ? [] : asked,
    /** The parts with function words. Null if the query has none, or if its last word is still being typed. */
    literal: telling.includes(false) && typed.length > 2 && stubs.length === 0 ? parts : null,
  };
}

/** Whether a last word is so short (two letters, or three alone) that its prefix would match half the full text. */
function isStub(
  { word, variants }: PlannedWord,
  { parsed }: Pick<Plan, 'parsed'>,
  { dictionary }: Pick<Catalogue, 'dictionary'>,
): boolean {
  // The last part of a compound is seldom the beginning of another word: "ImageNet-1K".
  const isLast = parsed.growing && parsed.plain.split(' ').at(-1)?.toLowerCase() === word;
  if (!isLast || word.length > (parsed.words.length === 1 ? 3 : 2)) return false;
  const begun = dictionary.words
    .startingWith(word)
    .reduce((sum, at) => sum + dictionary.documentFrequency(at), 0);
  const same = [word, ...variants].map((form) => dictionary.get(form));
  const asWord = same.reduce((sum, term) => sum + (term ? papersWith(term) : 0), 0);
  return prefixes.stubFactor * asWord < begun;
}

export function plainPart(offset: number, alternatives: Alternative[]): PlannedPart {
  return { offset, alternatives, named: new Uint32Array() };
}

/** The commonest words that begin with it. */
export function longerWords(
  start: string,
  { dictionary }: Pick<Catalogue, 'dictionary'>,
  most: number,
): Alternative[] {
  return commonest(dictionary.words.startingWith(start), most, dictionary).map(({ word }) => ({
    words: [word],
    weight: longerWeight(start, word, true),
  }));
}

/** Gives a test for parts to search texts for: those with a planned word and without a word that is left out. */
function askedIn(planned: PlannedWord[], stubs: PlannedWord[]): (words: string[]) => boolean {
  const asked = new Map(planned.map((word) => [word.word, !stubs.includes(word)]));
  const mayStay = (word: string) =>
    asked.get(word) ?? (isFunctionWord(word) || /^\p{L}$/u.test(word));
  return (words) => words.every(mayStay) && words.some((word) => asked.get(word));
}

/** One or two words that nearly every abstract holds: only titles are searched for them. */
function saysNothing({ words }: ParsedText): boolean {
  return words.length < 3 && words.every(isFunctionWord);
}

/** The part itself, its variants, longer words while it is typed, and the words of a compound apart. */
function ownAlternatives(
  part: string,
  words: string[],
  isLast: boolean,
  { parsed, words: planned, isExact }: Plan,
  catalogue: Catalogue,
): Alternative[] {
  const isTyped = words.join() === wordsOf(part).join();
  const isGrowing = parsed.growing && isLast && isTyped && !isExact;
  const variants = words.flatMap((word, i) => {
    const found = planned.find((found) => found.word === word)?.variants ?? [];
    return found.map((variant) => words.with(i, variant).join('-'));
  });
  // A compound that is being typed would ask for all of "in" before it is "in-the-wild".
  const isApart = words.length > 1 && !(isGrowing && words.some(saysLittle));
  return [
    ...[isTyped ? part : words.join('-'), ...variants].map((word) => ({
      words: [word],
      weight: 1,
    })),
    ...(isGrowing ? wordsBegun(words.join(''), catalogue) : []),
    ...(isApart ? [{ words, weight: 1 }] : []),
  ];
}

function wordsBegun(start: string, catalogue: Catalogue): Alternative[] {
  if (start.length < 3) return [{ words: [`${start}s`], weight: weights.otherForm }];
  const most = start.length > 3 ? prefixes.mostInTexts : prefixes.mostInTextsOfThree;
  return longerWords(start, catalogue, most);
}

function saysLittle(word: string): boolean {
  return isFunctionWord(word) || (word.length < 2 && isPlain(word));
}

/** A long form stands for its acronym; an acronym stands for each part of its long form. */
function otherAlternatives(offset: number, { otherWords }: Plan): Alternative[] {
  return otherWords
    .filter(({ first, last }) => first <= offset && offset <= last)
    .map(({ first, last, words, weight }) =>
      first === last
        ? { words, weight }
        : { words, weight: weight / (last - first + 1), place: offset - first },
    );
}

function papersNamed(
  words: string[],
  planned: PlannedWord[],
  authors: ReadonlyMap<string, number[]>,
): Uint32Array {
  const named = words.map((said) => {
    const found = planned.find(({ word, correctedTo }) => word === said || correctedTo === said);
    const names = found?.alternatives.filter(({ term }) => isMostlyName(term));
    return new Set([
      ...(authors.get(said) ?? []),
      ...(names?.flatMap(({ term }) => [...term.authors]) ?? []),
      ...Array.from(found?.venue?.papers ?? []),
    ]);
  });
  const [first = new Set<number>(), ...others] = named;
  const all = [...first].filter((paper) => others.every((some) => some.has(paper)));
  return Uint32Array.from(all).sort();
}
