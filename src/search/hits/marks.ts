/** Where a text has the marked words; which stretch is a hit's excerpt. */
import { remembered } from '../../memoised.ts';
import { fold } from '../../text/fold.ts';
import { mayBeUnspaced } from '../../text/unspaced.ts';
import { tailsAt, type Word, wordsAt } from '../../text/words.ts';
import { termKey } from '../pagefind/term-key.ts';
import { prefixes, shown as tuned } from '../tuning.ts';
import type { Segment } from '../types.ts';
import { push } from './scripts.ts';

/** Cuts a text into marked and unmarked segments; `matches` says which words to mark. Neighbouring marked words are joined. */
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

const joints = '-‐‑–.';

/** A query for "Velvet2" marks "Velvet 2". */
function isJoint(sign: string, next: Word | undefined): boolean {
  return (
    joints.includes(sign) ||
    (sign === ' ' && next !== undefined && next.word.length < 3 && /^\d+$/.test(next.word))
  );
}

/** A query for "finetuning" marks "fine-tuning". Gives how many words from here on make up such a compound, or 0. */
function compoundAt(
  words: Word[],
  first: number,
  text: string,
  matches: (word: string) => boolean,
): number {
  if (!isJoint(text.charAt(words[first]?.end ?? 0), words[first + 1])) return 0;
  // A query for "vision" marks only the first word of "vision-aware".
  if (matches(words[first]?.word ?? '')) return 0;
  let whole = words[first]?.word ?? '';
  for (let count = 1; count < tuned.longestCompound; count++) {
    const [before, next] = [words[first + count - 1], words[first + count]];
    if (!before || next?.start !== before.end + 1) break;
    if (!isJoint(text.charAt(before.end), next)) break;
    whole += next.word;
    if (matches(whole)) return count + 1;
  }
  return 0;
}

/** Gives a test whether a word of a text matches the query: the same word, a longer one, or one with the same stem. */
export function matcher({
  words,
  growing = false,
  stems = false,
}: {
  words: string[];
  /** The last word may be the beginning of a longer one. */
  growing?: boolean;
  /** Whether a word with the same stem is marked, too: not in names. */
  stems?: boolean;
}): (word: string) => boolean {
  // A query for "multi modal" marks "multimodal".
  const pairs = words.slice(1).map((word, i) => `${words[i]}${word}`);
  const same = new Set([...words, ...pairs]);
  const least = (word: string) =>
    growing && word === words.at(-1)
      ? prefixes.leastLettersToMarkWhileTyped
      : prefixes.leastLetters;
  const starts = words.filter((word) => word.length >= least(word));
  const keys = new Set(stems ? [...same].map(termKey) : []);
  const isAsked = (word: string) =>
    same.has(word) ||
    starts.some((start) => word.startsWith(start)) ||
    (stems && keys.has(termKey(word)));
  // Titles and names repeat their words.
  return remembered(isAsked);
}

/** The stretch of an abstract with most of the words asked for, marked; about as many words, whole, as two lines hold. */
export function excerptOf(abstract: string, matches: (word: string) => boolean): Segment[] {
  // Without addresses, which say little, unless they alone have the words; spaces keep the places of the others.
  const ofText = wordsAt(abstract.replace(/https?:\S+/g, ({ length }) => ' '.repeat(length)));
  const words = ofText.some(({ word }) => matches(word)) ? ofText : wordsAt(abstract);
  const hits = words.map(({ word }) => (matches(word) ? word : ''));
  const isSpaced = !mayBeUnspaced(abstract);
  const most = isSpaced ? tuned.excerptWords : tuned.excerptSigns;
  const from = densest(hits, most);
  const first = words[from];
  const last = words
    .slice(from, from + most)
    .findLast(({ end }) => end - (first?.start ?? 0) <= tuned.excerptLetters);
  if (!first || !last) return markWords(abstract, matches);
  const [before, after] = [abstract.slice(0, first.start), abstract.slice(last.end)];
  // Of a compound such as "state-of-the-art" all; where words have no spaces between them, there is no telling.
  const led = isSpaced ? (/\S*$/.exec(before)?.[0].length ?? 0) : 0;
  const trailed = isSpaced ? (/^\S*[\p{L}\p{N}\p{M}]/u.exec(after)?.[0].length ?? 0) : 0;
  const start = from === 0 ? 0 : first.start - led;
  const end = last === words.at(-1) ? abstract.length : last.end + trailed;
  const segments = markWords(abstract.slice(start, end), matches);
  if (start > 0) segments.unshift({ text: '… ', mark: false });
  if (end < abstract.length) segments.push({ text: ' …', mark: false });
  return segments;
}

/** Start of the window with the most different hits, then the most hits; a little before its first. */
function densest(hits: string[], most: number): number {
  let best = 0;
  let bestScore = 0;
  for (let from = 0; from < hits.length; from++) {
    if (!hits[from]) continue;
    const inWindow = hits.slice(from, from + most).filter(Boolean);
    const score = new Set(inWindow).size * 100 + inWindow.length;
    if (score > bestScore) {
      best = from;
      bestScore = score;
    }
  }
  return Math.max(0, Math.min(best - 3, hits.length - most));
}
