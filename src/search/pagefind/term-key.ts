/** A word as the index has it, by its stem. */
import { remembered } from '../../memoised.ts';
import { fold, isPlain, withoutAccents } from '../../text/fold.ts';
import { stem } from '../../text/library-language.ts';

/** A word as the full-text index has it: `GPT-4` → `gpt4`, `Müller's` → `muller`. Texts repeat their words. */
export const termKey = remembered((word) => {
  const letters = isPlain(word)
    ? word.replace(/\W/g, '').toLowerCase()
    : fold(word).replace(/[^\p{Alphabetic}\p{N}\p{Pc}]/gu, '');
  const stemmed = stem(letters);
  // Pagefind takes all accents off, from the й of Russian, too.
  return isPlain(stemmed) ? stemmed : withoutAccents(stemmed.normalize('NFD'));
});
