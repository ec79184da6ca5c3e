import { textKey } from '../text/text-key.ts';
import type { Segment } from '../types.ts';
import { type Word, wordsAt } from '../words/words.ts';

/** Cuts a text at the words that `matches` says yes to; neighbours of a kind are joined. */
export function markWords(text: string, matches: (word: string) => boolean): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const words = wordsAt(text);
  let wasCompound = false;
  words.forEach(({ word, start, end }, i) => {
    const begins = isCompound(words, i, text, matches);
    const isMarked = begins || wasCompound || matches(word);
    wasCompound = begins;
    if (!isMarked) return;
    push(segments, text.slice(at, start), false);
    push(segments, text.slice(start, end), true);
    at = end;
  });
  push(segments, text.slice(at), false);
  return segments;
}

/** Who asks for "finetuning" finds "fine-tuning". */
function isCompound(
  words: Word[],
  first: number,
  text: string,
  matches: (word: string) => boolean,
): boolean {
  const [one, two] = [words[first], words[first + 1]];
  if (!one || two?.start !== one.end + 1 || !'-‐‑–'.includes(text.charAt(one.end))) return false;
  // "vision-aware" begins as "vision" does, which is marked by itself.
  return !matches(one.word) && matches(one.word + two.word);
}

/** Words that were asked for, folded. */
export interface AskedWords {
  words: string[];
  /** The last word may be the beginning of a longer one. */
  growing?: boolean;
  /** Of the texts: it says which words are forms of one. */
  language: string;
}

/** So many letters begin few words but longer forms; fewer do while they are typed. */
const leastBeginning = 5;
const leastGrowing = 3;

/** Says whether a word of a text is one that was asked for: the same, a longer one, or a form of it as full text knows them. */
export function matcher({
  words,
  growing = false,
  language,
}: AskedWords): (word: string) => boolean {
  // Who asks for "multi modal" finds "multimodal".
  const pairs = words.slice(1).map((word, i) => `${words[i]}${word}`);
  const same = new Set([...words, ...pairs]);
  const least = (word: string) =>
    growing && word === words.at(-1) ? leastGrowing : leastBeginning;
  const starts = words.filter((word) => word.length >= least(word));
  const keys = new Set([...same].map((word) => textKey(word, language)));
  const isAsked = (word: string) =>
    same.has(word) ||
    starts.some((start) => word.startsWith(start)) ||
    keys.has(textKey(word, language));
  // Titles and names repeat their words.
  const known = new Map<string, boolean>();
  return (word) => {
    let matches = known.get(word);
    if (matches === undefined) {
      matches = isAsked(word);
      known.set(word, matches);
    }
    return matches;
  };
}

function push(segments: Segment[], text: string, mark: boolean): void {
  if (!text) return;
  const last = segments.at(-1);
  if (last?.mark === mark) last.text += text;
  else segments.push({ text, mark });
}
