import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Form } from '../text/full-text.ts';
import { isPlain } from '../words/fold.ts';
import { inPairs } from '../words/unspaced.ts';
import { isFunctionWord, wordsOf } from '../words/words.ts';
import { firstFew } from './first-few.ts';
import { correctedWord, type Question } from './question.ts';

/** A word or compound of a question, as full text is asked for it. */
export interface TextPart {
  /** Where it stood in the question, in words as written. */
  offset: number;
  forms: Form[];
  /** Of a compound its words, which a text may write apart; else none. */
  apart: string[];
}

/** What to ask full text. */
export interface TextQuery {
  parts: TextPart[];
  /** The same with the function words that were left out; null when there were none. */
  literal: TextPart[] | null;
}

/** Longer words that the word being typed may become: the commonest of them, since each may cost a file. */
const mostLonger = 8;
const mostLongerOfThree = 4;

/** Leaves out function words, which cost much and tell little, and words that `isHeld` says no to. */
export function textQuery(
  question: Question,
  isHeld: (word: string) => boolean,
  { dictionary }: Pick<Catalogue, 'dictionary'>,
): TextQuery {
  const { request, meanings } = question;
  const written = request.plain
    .split(' ')
    .flatMap(inPairs)
    .filter((part) => wordsOf(part).length > 0);
  const parts = written.map((part, offset): TextPart => {
    const words = wordsOf(part).map((word) => correctedWord(word, meanings));
    const right = words.join() === wordsOf(part).join() ? part : words.join('-');
    const growing = request.growing && offset === written.length - 1 && right === part;
    const longer = growing ? likelyForms(words.join(''), dictionary) : [];
    return {
      offset,
      forms: [{ word: right, weight: 1 }, ...longer],
      // A compound that is being typed would ask for all of "in" before it is "in-the-wild".
      apart: words.length > 1 && !(growing && words.some(saysLittle)) ? words : [],
    };
  });
  const tells = (part: string) => wordsOf(part).some((word) => !isFunctionWord(word));
  const telling = written.some(tells) ? written.map(tells) : written.map(() => true);
  const used = parts.filter((_, i) => telling[i] && wordsOf(written[i] ?? '').every(isHeld));
  return {
    parts: used,
    literal: telling.includes(false) && written.length > 2 ? parts : null,
  };
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
