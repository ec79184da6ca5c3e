/** What counts as one word; compounds (`GPT-4`, also written together), ends of names (`ViT` of `LookupViT`), names with a number (`Velvet 2`). */
import { fold, isPlain } from './fold.ts';
import { mayBeUnspaced, unspacedWords } from './unspaced.ts';

/** A word where it stands: `text.slice(start, end)` is how it was written. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Folded words with their places; compounds count as their parts: `"GPT-4"` → `gpt`, `4`. */
export function wordsAt(text: string): Word[] {
  return writtenWords(text).map(({ 0: written, index }) => ({
    word: fold(written),
    start: index,
    end: index + written.length,
  }));
}

export function writtenWords(text: string): RegExpExecArray[] {
  return [...text.matchAll(patternFor(text))];
}

const plainWords = /[a-zA-Z0-9]+/g;
const anyWords = /[\p{L}\p{N}\p{M}]+/gu;

function patternFor(text: string): RegExp {
  if (isPlain(text)) return plainWords;
  return mayBeUnspaced(text) ? unspacedWords : anyWords;
}

export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded.match(patternFor(folded)) ?? [];
}

/** Compounds written together, as people also type them: `"Multi-Modal GPT-4"` → `multimodal`, `gpt4`. */
export function joinedCompounds(text: string): string[] {
  if (!/[-‐‑–./]/.test(text)) return [];
  const folded = fold(text);
  const compounds = folded.match(isPlain(folded) ? plainCompounds : anyCompounds) ?? [];
  return compounds.map((compound) => compound.replace(/[^\p{L}\p{N}]/gu, ''));
}

const plainCompounds = /[a-z0-9]+(?:[-./][a-z0-9]+)+/g;
const anyCompounds = /[\p{L}\p{N}]+(?:[-‐‑–./][\p{L}\p{N}]+)+/gu;

/** A shorter end is seldom a name. */
const leastTail = 3;

/** The ends of names in camel case, which people use for the whole: `LookupViT` → `vit`; `LLaVA`, `LLMs` → nothing. */
export function tailsOf(text: string): string[] {
  const written = /[a-z0-9][A-Z]/.test(text) ? (text.match(plainWords) ?? []) : [];
  return written.flatMap((word) => tailsAt(word).map((at) => word.slice(at).toLowerCase()));
}

/** Where such ends start in a word as written. */
export function tailsAt(written: string): number[] {
  const tails: number[] = [];
  // Most words have none, and iterating over matches is slow.
  if (!/[a-z0-9][A-Z]/.test(written)) return tails;
  for (const { index } of written.matchAll(/(?<=[a-z0-9])[A-Z]/g)) {
    if (index > 1 && index + leastTail <= written.length) tails.push(index);
  }
  return tails;
}

/** Names with a number after a space, as people also type them: `"Velvet 2: Gates"` → `velvet2`. A year is no such number. */
export function numberedNames(text: string): string[] {
  if (!/ \d/.test(text)) return [];
  const names = fold(text).match(/(?<![a-z0-9])[a-z]{2,} \d{1,2}(?![a-z0-9])/g) ?? [];
  return names.map((name) => name.replace(' ', ''));
}
