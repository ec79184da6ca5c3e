import { isPlain, withoutAccents } from '../../text/fold.ts';
import { stemEnglish } from '../../text/stem.ts';

/** A word as Pagefind's index of that language has it: `GPT-4` → `gpt4`, `Müller's` → `muller`. */
export function termKey(word: string, language: string): string {
  const letters = isPlain(word) ? word.replace(/\W/g, '').toLowerCase() : bareLetters(word);
  return isEnglish(language) ? stemEnglish(letters) : letters;
}

export function isEnglish(language: string): boolean {
  return /^en\b/.test(language);
}

/** Syllables of Hangul stay in their parts. */
function bareLetters(word: string): string {
  const bare = withoutAccents(word.toLowerCase().normalize('NFD'));
  return bare.replace(/[^\p{Alphabetic}\p{N}\p{Pc}]/gu, '');
}
