import { isFunctionWord, wordsOf } from '../words/words.ts';
import type { Question } from './question.ts';
import { correctedWord } from './question.ts';

/** What to ask Pagefind, and where each part stood in the question. */
export interface TextQuery {
  /** As written, corrected: Pagefind reads `gpt-4` and `gpt 4` differently. */
  words: string[];
  offsets: number[];
  /** Function words were dropped between or beside them. */
  dropped: boolean;
}

/** Leaves out function words, which cost much and tell little, and words that `isHeld` says no to. */
export function textQuery(
  { request, meanings }: Question,
  isHeld: (word: string) => boolean,
): TextQuery {
  const query: TextQuery = { words: [], offsets: [], dropped: false };
  const written = request.plain.split(' ').filter((part) => wordsOf(part).length > 0);
  const telling = (part: string) => wordsOf(part).some((word) => !isFunctionWord(word));
  const all = !written.some(telling);
  written.forEach((part, offset) => {
    if (!all && !telling(part)) {
      query.dropped = true;
      return;
    }
    const words = wordsOf(part);
    if (!words.every(isHeld)) return;
    const same = words.every((word) => correctedWord(word, meanings) === word);
    query.words.push(same ? part : words.map((word) => correctedWord(word, meanings)).join('-'));
    query.offsets.push(offset);
  });
  return query;
}

/** The same with compounds split, for papers that write them apart; null when there are none. */
export function splitCompounds(words: string[]): string | null {
  const split = words.flatMap(wordsOf);
  return split.length > words.length ? split.join(' ') : null;
}
