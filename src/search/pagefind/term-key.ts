import { fold, isPlain, withoutAccents } from '../../text/fold.ts';
import { stem } from '../../text/library-language.ts';

/** A word as the full-text index has it: `GPT-4` → `gpt4`, `Müller's` → `muller`. */
export function termKey(word: string): string {
  const letters = isPlain(word)
    ? word.replace(/\W/g, '').toLowerCase()
    : fold(word).replace(/[^\p{Alphabetic}\p{N}\p{Pc}]/gu, '');
  const known = stem(letters);
  // Pagefind takes all accents off, from the й of Russian, too.
  return isPlain(known) ? known : withoutAccents(known.normalize('NFD'));
}
