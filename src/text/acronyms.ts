/** Finds acronyms where a text defines them, `low-rank adaptation (LoRA)`, after Schwartz and Hearst; the commonest meaning of each. */
import { isFunctionWord } from './function-words.ts';
import { commonest, tally } from './tally.ts';

/**
 * Acronyms by Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003):
 * in brackets, after the fewest words of the clause that spell them. Stricter: every word gives its first letter, but for
 * function words and later parts of a compound. `short` and `long` as written (`LLMs`); `at`: UTF-16 offsets of both, `[start, end)`.
 */
export function acronymsIn(text: string): { short: string; long: string; at: [number, number] }[] {
  return [...text.matchAll(bracketed)].flatMap(({ 0: bracket, 1: short = '', index }) => {
    const start = clauseStart(text, index);
    const long = longFormAt(text.slice(start, index), acronymKey(short));
    if (!long) return [];
    const [from, to] = long;
    const words = text.slice(start + from, start + to).replace(/\s+/g, ' ');
    return [{ short, long: words, at: [start + from, index + bracket.length] }];
  });
}

interface Meaning {
  /** The commonest spelling, in lower case: `retrieval-augmented generation`. */
  long: string;
  texts: number;
}

/** What the acronyms of texts stand for, by `acronymKey`, the commonest meaning first. */
export function acronymMeanings(texts: Iterable<string>): Map<string, Meaning[]> {
  const defined = [...texts].flatMap((text) => [
    ...new Map(acronymsIn(text).map(({ short, long }) => [acronymKey(short), long.toLowerCase()])),
  ]);
  const byKey = Map.groupBy(defined, ([key]) => key);
  return new Map(
    [...byKey].map(([key, spellings]) => [key, meaningsOf(spellings.map(([, long]) => long))]),
  );
}

/** The letters that words have to spell, and one key for all spellings: `"MoGs"`, `"MoG"` → `"mog"`. */
export function acronymKey(short: string): string {
  return short
    .replace(/(?<=[A-Z])s$/, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

/** Meanings that differ by hyphens or plurals alone are one. */
function meaningsOf(spellings: string[]): Meaning[] {
  const counts = tally(spellings);
  const meanings = new Map<string, Meaning>();
  for (const long of commonest(counts)) {
    const texts = counts.get(long) ?? 0;
    const words = long.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').replace(/s$/, '');
    const known = meanings.get(words);
    if (known) known.texts += texts;
    else meanings.set(words, { long, texts });
  }
  return [...meanings.values()].sort((a, b) => b.texts - a.texts);
}

/** Two capitals at least: `(see)` and `(A)` are no acronyms. */
const bracketed = /(?<=\s)\(((?=(?:[^()\s]*[A-Z]){2})[A-Za-z0-9][\w-]{1,11})\)/g;

const longestClause = 160;

/** The start of the clause, after the last stop or bracket. A loop, since a pattern that ends in `$` would be tried at every letter of the text. */
function clauseStart(text: string, end: number): number {
  const least = Math.max(0, end - longestClause);
  let start = end;
  while (start > least && !'.;:!?()'.includes(text.charAt(start - 1))) start--;
  return start;
}

interface Part {
  word: string;
  start: number;
  /** The later part of a compound: `attention` of `self-attention`. */
  joined: boolean;
}

/** Where the long form stands, `[start, end)`: tries one word more at a time, and a single word last. */
function longFormAt(clause: string, letters: string): [number, number] | undefined {
  const parts = partsOf(clause);
  const last = parts.at(-1);
  if (!last) return undefined;
  const end = last.start + last.word.length;
  if (!/^[\s"'”’*]*$/.test(clause.slice(end))) return undefined;
  // As many words as Schwartz and Hearst try.
  const most = Math.min(parts.length, letters.length + 5, 2 * letters.length);
  for (let count = 2; count <= most; count++) {
    const [first, ...rest] = parts.slice(-count);
    if (first && !first.joined && spells(first, rest, letters)) return [first.start, end];
  }
  const isLonger = last.word.length >= 2 * letters.length && !last.joined;
  return isLonger && spells(last, [], letters) ? [last.start, end] : undefined;
}

function partsOf(clause: string): Part[] {
  return [...clause.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    joined: /[-‐‑–/’']/.test(clause.charAt(index - 1)),
  }));
}

/** Every word gives its first letter, with up to two more of its letters or as many as begin it. */
function spells({ word }: Part, others: Part[], letters: string): boolean {
  if (word[0] !== letters[0] && !(word === 'to' && letters[0] === '2')) return false;
  for (let taken = 1; taken <= letters.length; taken++) {
    const own = letters.slice(0, taken);
    const gives = taken === 1 || word.startsWith(own) || (taken <= 3 && inOrder(word, own));
    if (!gives) return false;
    if (spelledBy(others, letters.slice(taken))) return true;
  }
  return false;
}

function spelledBy([part, ...rest]: Part[], letters: string): boolean {
  if (!part) return letters === '';
  const mayBeSilent = part.joined || isFunctionWord(part.word);
  return (mayBeSilent && spelledBy(rest, letters)) || spells(part, rest, letters);
}

function inOrder(word: string, some: string): boolean {
  let from = 0;
  for (const letter of some) {
    const found = word.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
