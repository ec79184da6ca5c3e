import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';

/** A word that carries meaning: its stem, and where it stands in the text, `[start, end)`. */
export interface Word {
  stem: string;
  start: number;
  end: number;
  /** Nothing but a space or a hyphen stands between it and the word before: they may form a phrase. */
  joined: boolean;
}

/** `"Key–value caches are large"` → key, valu (joined), cach (joined), larg. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    const stem = stemOf(match[0]);
    if (stem === '') continue;
    words.push({ stem, start, end, joined: last >= 0 && link.test(text.slice(last, start)) });
    last = end;
  }
  return words;
}

/** A letter or digit starts a word; `β-catenin`, `GPT-4` and `state-of-the-art` are several words, joined. */
const word = /[\p{L}\p{N}]+(?:['’.](?=\p{L}\p{L}|\p{N})[\p{L}\p{N}]+)*/gu;
const link = /^(?:\s|[-‐‑–/])$/u;

const stems = new Map<string, string>();

/** The stem, or nothing for a stop word. Each spelling is stemmed once. */
function stemOf(surface: string): string {
  let stem = stems.get(surface);
  if (stem === undefined) {
    const plain = surface
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s$/, '');
    stem = stopWords.has(plain) ? '' : stemmer(plain);
    stems.set(surface, stem);
  }
  return stem;
}
