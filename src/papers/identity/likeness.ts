/** How alike two titles or abstracts are; the fingerprint of an abstract that `ids.json` keeps. */
import { lettersOf } from '../../text/fold.ts';
import { idHash } from '../../text/id-hash.ts';
import { wordsOf } from '../../text/words.ts';

/** How alike two titles are, from 0 to 1, by the three-letter stretches they share: a typo leaves 0.8 and more. */
export function titleLikeness(one: string, other: string): number {
  return dice(trigrams(lettersOf(one)), trigrams(lettersOf(other)));
}

/** How many of their words two abstracts share, from 0 to 1. */
export function textLikeness(one: string, other: string): number {
  return dice(new Set(wordsOf(one)), new Set(wordsOf(other)));
}

/** The share of the shorter text’s longer words in the other: about 0.15 in one field, nearly 1 for a text and its beginning. */
export function sharedWords(one: string, other: string): number | undefined {
  const [fewer, more] = [longWordsOf(one), longWordsOf(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size < enoughWords) return undefined;
  return fewer.intersection(more).size / fewer.size;
}

const enoughWords = 12;

function dice(one: Set<string>, other: Set<string>): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * one.intersection(other).size) / all;
}

function trigrams(text: string): Set<string> {
  const letters = `  ${text} `;
  return new Set([...letters].slice(2).map((_, at) => letters.slice(at, at + 3)));
}

function longWordsOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.length >= 4));
}

/** A hash of a text's letters, eleven characters in base 36: the same for the same words, whatever their case and punctuation. */
export function fingerprint(text: string): string {
  const letters = lettersOf(text);
  const [one, other] = [idHash(letters), idHash(letters, 0x01000193)];
  return (one.toString(36).padStart(7, '0') + other.toString(36).padStart(7, '0')).slice(0, 11);
}
