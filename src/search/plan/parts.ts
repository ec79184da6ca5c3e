/** What full text is asked for: compounds (`fine-tuning`, `multi modal`), two or three letters; titles alone for "of the". */
import { isPlain } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import type { Form } from '../pagefind/full-text.ts';
import type { ParsedText } from '../query/parse.ts';
import { prefixes, weights } from '../tuning.ts';
import { authorsNamed } from './author-names.ts';
import { partsOf } from './compounds.ts';
import type { OtherWords } from './other-words.ts';
import { correctedWord, type Plan } from './plan.ts';
import { commonest, isMostlyName, longerWeight, type PlannedWord } from './word.ts';

/** A word or compound of a query as full text is asked for it. */
export interface PlannedPart extends Alternatives {
  /** Where it stands in the query, counted in parts. */
  offset: number;
  /** Papers by authors or at venues of that name, in their order: no text needs to say a name. */
  named: Uint32Array;
}

/** What may stand for a part in a text. */
export interface Alternatives {
  forms: Form[];
  /** Words that stand side by side: those of a compound, or a long form. */
  phrases: { words: string[]; weight: number }[];
  /** Words that stand for several parts, of which this one is at `place`: `multimodal` for `multi modal`. */
  joined: { word: string; weight: number; place: number; parts: number }[];
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
      ...alternativesOf(part, words, isLast, plan, catalogue),
      named: papersNamed(words, planned, named),
    };
  });
  addOtherWords(parts, plan.otherWords);
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

export function plainPart(offset: number, forms: Form[]): PlannedPart {
  return { offset, forms, phrases: [], joined: [], named: new Uint32Array() };
}

/** The commonest words that begin with it. */
export function longerForms(
  start: string,
  { dictionary }: Pick<Catalogue, 'dictionary'>,
  most: number,
): Form[] {
  return commonest(dictionary.words.startingWith(start), most, dictionary).map(({ word }) => ({
    word,
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

function alternativesOf(
  part: string,
  words: string[],
  isLast: boolean,
  { parsed, words: planned, isExact }: Plan,
  catalogue: Catalogue,
): Alternatives {
  const isTyped = words.join() === wordsOf(part).join();
  const isGrowing = parsed.growing && isLast && isTyped && !isExact;
  const forms = [
    { word: isTyped ? part : words.join('-'), weight: 1 },
    ...variantsOf(words, planned),
    ...(isGrowing ? formsWhileTyped(words.join(''), catalogue) : []),
  ];
  // A compound that is being typed would ask for all of "in" before it is "in-the-wild".
  const isApart = words.length > 1 && !(isGrowing && words.some(saysLittle));
  return {
    forms,
    phrases: isApart ? [{ words, weight: 1 }] : [],
    joined: [],
  };
}

function variantsOf(words: string[], planned: PlannedWord[]): Form[] {
  return words.flatMap((word, i) => {
    const variants = planned.find((found) => found.word === word)?.variants ?? [];
    return variants.map((variant) => ({ word: words.with(i, variant).join('-'), weight: 1 }));
  });
}

function formsWhileTyped(start: string, catalogue: Catalogue): Form[] {
  if (start.length < 3) return [{ word: `${start}s`, weight: weights.otherForm }];
  const most = start.length > 3 ? prefixes.mostInTexts : prefixes.mostInTextsOfThree;
  return longerForms(start, catalogue, most);
}

function saysLittle(word: string): boolean {
  return isFunctionWord(word) || (word.length < 2 && isPlain(word));
}

/** A long form stands for its acronym; an acronym stands for each part of its long form. */
function addOtherWords(parts: PlannedPart[], others: OtherWords[]): void {
  for (const { first, last, words, weight } of others) {
    if (first === last) parts[first]?.phrases.push({ words, weight });
    else
      for (let at = first; at <= last; at++)
        parts[at]?.joined.push({
          word: words.join(''),
          weight,
          place: at - first,
          parts: last - first + 1,
        });
  }
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
