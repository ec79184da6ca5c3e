/** What full text is asked for in place of each word: compounds (`fine-tuning`, `multi modal`), two or three letters; titles alone for "of the". */
import { isFunctionWord } from '../../text/function-words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import type { ParsedText } from '../query/parse.ts';
import { prefixes, weights } from '../tuning.ts';
import type { OtherWords } from './other-words.ts';
import { type Place, placesOf } from './places.ts';
import { correctedWord, type Plan } from './plan.ts';
import { commonest, isMostlyName, longerWeight, type PlannedWord } from './word.ts';

/** What may stand for a word in a text. */
export interface Alternative {
  /** Several stand side by side: those of a long form. */
  words: string[];
  weight: number;
  /** Of a word that stands for several, `multimodal` for `multi modal`, this one's place among them. */
  place?: number;
}

/** A word of a query as full text is asked for it. */
export interface PlannedPart {
  offset: number;
  alternatives: Alternative[];
  /** Papers by authors or at venues of that name, in their order: no text needs to say a name. */
  named: Uint32Array;
}

/** Leaves out function words, which cost much and rank little, and a last word that is still too short; three letters alone are looked for as they are. */
export function planTexts(plan: Plan, catalogue: Catalogue): PlannedPart[] {
  const { parsed, words: planned } = plan;
  if (saysNothing(parsed)) return [];
  const places = placesOf(parsed);
  const asked = planned.filter((one) => one.word.length > 2 || !isStub(one, plan, catalogue));
  const isAsked = (word: string) => asked.some((one) => one.word === word);
  return places.flatMap((place, at): PlannedPart[] => {
    if (!place.words.every(isAsked)) return [];
    const words = place.words.map((word) => correctedWord(word, planned));
    const own = ownAlternatives(place, words, at === places.length - 1, plan, catalogue);
    const alternatives = [...own, ...otherAlternatives(at, places, plan)];
    return [{ offset: place.offset, alternatives, named: papersNamed(words, planned) }];
  });
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

/** One or two words that nearly every abstract holds: only titles are searched for them. */
function saysNothing({ words }: ParsedText): boolean {
  return words.length < 3 && words.every(isFunctionWord);
}

/** The word itself, its variants, longer words while it is typed, and the compound that it is in. */
function ownAlternatives(
  { words: typed, compound }: Place,
  words: string[],
  isLast: boolean,
  plan: Plan,
  catalogue: Catalogue,
): Alternative[] {
  const [word = ''] = typed;
  const isTyped = words.join() === typed.join();
  const isGrowing = plan.parsed.growing && isLast && isTyped && !plan.isExact;
  const found = plan.words.find((one) => one.word === word);
  const said = compound?.words.map((part) => correctedWord(part, plan.words)) ?? [];
  const whole = said.join() === compound?.words.join() ? compound.written : said.join('-');
  const forms = [...(found?.variants ?? []), ...(compound ? [whole] : [])];
  return [
    { words, weight: 1 },
    ...forms.map((form) => ({ words: [form], weight: 1 })),
    ...(isGrowing && found && !isStub(found, plan, catalogue) ? wordsBegun(word, catalogue) : []),
  ];
}

function wordsBegun(start: string, catalogue: Catalogue): Alternative[] {
  if (start.length < 3) return [{ words: [`${start}s`], weight: weights.otherForm }];
  const most = start.length > 3 ? prefixes.mostInTexts : prefixes.mostInTextsOfThree;
  return longerWords(start, catalogue, most);
}

/** A long form stands for its acronym; an acronym stands for each word of its long form. The end of one, `language model`, does in titles alone: too many texts say it. */
function otherAlternatives(at: number, places: Place[], { otherWords }: Plan): Alternative[] {
  const offset = (at: number) => places[at]?.offset ?? 0;
  // Texts are asked for a compound whole as it is.
  const isWhole = ({ first, last, typed, words }: OtherWords) =>
    offset(first) === offset(last) && typed.join('') === words.join('');
  return otherWords
    .filter(({ weight }) => weight > weights.endOfLongForm)
    .filter((other) => other.first <= at && at <= other.last && !isWhole(other))
    .map(({ first, last, words, weight }) =>
      first === last
        ? { words, weight }
        : { words, weight: weight / (last - first + 1), place: offset(at) - offset(first) },
    );
}

/** Pairs of letters of a script without spaces name nobody. */
function papersNamed(said: string[], planned: PlannedWord[]): Uint32Array {
  const name = said.join(' ');
  const found = planned.find(({ word, correctedTo }) => word === name || correctedTo === name);
  const names = found?.alternatives.filter(({ term }) => isMostlyName(term)) ?? [];
  const all = new Set([
    ...names.flatMap(({ term }) => [...term.authors]),
    ...Array.from(found?.venue?.papers ?? []),
  ]);
  return Uint32Array.from(all).sort();
}
