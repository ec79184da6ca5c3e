/** A word as the index has it, by its stem. */
import { fold, isPlain, withoutAccents } from '../../text/fold.ts';
import { stem } from '../../text/library-language.ts';

/** Of the words stemmed last: each key marks the same titles, and texts repeat their words. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

/** A word as the full-text index has it: `GPT-4` → `gpt4`, `Müller's` → `muller`. */
export function termKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = madeKey(word);
  if (keys.size >= mostKeys) keys.clear();
  keys.set(word, key);
  return key;
}

function madeKey(word: string): string {
  const letters = isPlain(word)
    ? word.replace(/\W/g, '').toLowerCase()
    : fold(word).replace(/[^\p{Alphabetic}\p{N}\p{Pc}]/gu, '');
  const stemmed = stem(letters);
  // Pagefind takes all accents off, from the й of Russian, too.
  return isPlain(stemmed) ? stemmed : withoutAccents(stemmed.normalize('NFD'));
}
