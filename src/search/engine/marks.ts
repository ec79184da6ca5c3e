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

/** Says whether a word of a text is one that was asked for: the same, or another form of it. */
export function matcher(asked: Iterable<string>): (word: string) => boolean {
  const words = new Set(asked);
  const starts = [...words].filter(({ length }) => length > 2);
  const stems = new Set([...words].map(stem));
  const isAsked = (word: string) =>
    words.has(word) ||
    starts.some((start) => word.startsWith(start)) ||
    (word.length > 3 && stems.has(stem(word)));
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

/** Rough, as Pagefind finds them: `gated`, `gates` and `gating` are forms of one word, and `modelling` of `model`. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|ly|e)$/, '').replace(/(.)\1$/, '$1');
}

function push(segments: Segment[], text: string, mark: boolean): void {
  if (!text) return;
  const last = segments.at(-1);
  if (last?.mark === mark) last.text += text;
  else segments.push({ text, mark });
}
