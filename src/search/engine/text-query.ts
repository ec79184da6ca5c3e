import { isFunctionWord, wordsOf } from '../words/words.ts';
import type { Question } from './question.ts';
import { correctedWord } from './question.ts';

/** What to ask Pagefind, and where each part stood in the question. */
export interface TextQuery {
  /** As written, corrected: Pagefind reads `gpt-4` and `gpt 4` differently. */
  words: string[];
  offsets: number[];
  /** With the function words that were left out; null when there were none. */
  literal: string[] | null;
}

/** Leaves out function words, which cost much and tell little, and words that `isHeld` says no to. */
export function textQuery(
  { request, meanings }: Question,
  isHeld: (word: string) => boolean,
): TextQuery {
  const written = request.plain.split(' ').filter((part) => wordsOf(part).length > 0);
  const corrected = written.map((part) => {
    const words = wordsOf(part);
    const right = words.map((word) => correctedWord(word, meanings));
    return right.join() === words.join() ? part : right.join('-');
  });
  const tells = (part: string) => wordsOf(part).some((word) => !isFunctionWord(word));
  const telling = written.some(tells) ? written.map(tells) : written.map(() => true);
  const used = written.flatMap((part, i) => (telling[i] && wordsOf(part).every(isHeld) ? [i] : []));
  return {
    words: used.flatMap((i) => corrected[i] ?? []),
    offsets: used,
    literal: telling.includes(false) && written.length > 2 ? corrected : null,
  };
}

/** The same with compounds split, for papers that write them apart; null when there are none. */
export function splitCompounds(words: string[]): string | null {
  const split = words.flatMap(wordsOf);
  return split.length > words.length ? split.join(' ') : null;
}
