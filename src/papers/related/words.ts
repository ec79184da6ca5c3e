import { fold } from '../../text/fold.ts';
import { stemEnglish } from '../../text/stem.ts';
import { writtenWords } from '../../text/words.ts';
import { stopWords } from './stop-words.ts';

/** A word that carries meaning: its stem, and where it stands in the text, `[start, end)`. */
export interface StemmedWord {
  stem: string;
  start: number;
  end: number;
  /** Nothing but a space, a hyphen or a slash stands between it and the word before: they may form a bigram. */
  joined: boolean;
}

/** `"Key–value caches are large"` → key, valu (joined), cach (joined), larg. */
export function stemmedWords(text: string): StemmedWord[] {
  const words: StemmedWord[] = [];
  let last = -1;
  for (const { 0: written, index: start } of writtenWords(text)) {
    const stem = stemOf(written);
    if (stem === '') continue;
    const joined = start === last + 1 && link.test(text.charAt(last));
    last = start + written.length;
    words.push({ stem, start, end: last, joined });
  }
  return words;
}

const link = /[\s\-‐‑–/]/u;

const stems = new Map<string, string>();

/** The stem, or nothing for a stop word. Each spelling is stemmed once. */
function stemOf(written: string): string {
  const known = stems.get(written);
  if (known !== undefined) return known;
  // The stemmer leaves the s of LLMs, which has no vowel before it.
  const word = fold(written.replace(/(?<=\p{Lu})s$/u, ''));
  const stem = stopWords.has(word) ? '' : stemEnglish(word);
  stems.set(written, stem);
  return stem;
}
