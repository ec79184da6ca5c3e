import { fold } from '../../text/fold.ts';
import { tailsAt, type Word, wordsAt } from '../../text/words.ts';
import { termKey } from '../pagefind/term-key.ts';
import type { Segment } from '../types.ts';

/** Cuts a text at the words that `matches` says yes to; neighbours of a kind are joined. */
export function markWords(text: string, matches: (word: string) => boolean): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const words = wordsAt(text);
  let compoundEnds = 0;
  words.forEach(({ word, start, end }, i) => {
    if (i >= compoundEnds) compoundEnds = i + compoundAt(words, i, text, matches);
    const isMarked = i < compoundEnds || matches(word);
    const written = text.slice(start, end);
    const from = isMarked ? 0 : tailsAt(written).find((tail) => matches(fold(written.slice(tail))));
    if (from === undefined) return;
    push(segments, text.slice(at, start + from), false);
    push(segments, text.slice(start + from, end), true);
    at = end;
  });
  push(segments, text.slice(at), false);
  return segments;
}

const longestCompound = 4;
const joints = '-‐‑–.';

/** Who asks for "Velvet2" finds "Velvet 2". */
function isJoint(sign: string, next: Word | undefined): boolean {
  return (
    joints.includes(sign) || (sign === ' ' && next !== undefined && /^\d{1,2}$/.test(next.word))
  );
}

/** Who asks for "finetuning" finds "fine-tuning": how many words make such a compound from here on; 0: none. */
function compoundAt(
  words: Word[],
  first: number,
  text: string,
  matches: (word: string) => boolean,
): number {
  if (!isJoint(text.charAt(words[first]?.end ?? 0), words[first + 1])) return 0;
  // "vision-aware" begins as "vision" does, which is marked by itself.
  if (matches(words[first]?.word ?? '')) return 0;
  let whole = words[first]?.word ?? '';
  for (let count = 1; count < longestCompound; count++) {
    const [before, next] = [words[first + count - 1], words[first + count]];
    if (!before || next?.start !== before.end + 1) break;
    if (!isJoint(text.charAt(before.end), next)) break;
    whole += next.word;
    if (matches(whole)) return count + 1;
  }
  return 0;
}

/** Words that were asked for, folded. */
export interface AskedWords {
  words: string[];
  /** The last word may be the beginning of a longer one. */
  growing?: boolean;
  /** Of the texts: it says which words are forms of one. Names have none. */
  language?: string;
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
  const keys = new Set(language ? [...same].map((word) => termKey(word, language)) : []);
  const isAsked = (word: string) =>
    same.has(word) ||
    starts.some((start) => word.startsWith(start)) ||
    (language !== undefined && keys.has(termKey(word, language)));
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
