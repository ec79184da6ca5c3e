import { stemEnglish } from './stem.ts';

/** A word as Pagefind's index of that language has it: `GPT-4` → `gpt4`, `Müller's` → `muller`. */
export function textKey(word: string, language: string): string {
  const letters = word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}_]/gu, '')
    .toLowerCase();
  return isEnglish(language) ? stemEnglish(letters) : letters;
}

export function isEnglish(language: string): boolean {
  return /^en\b/.test(language);
}
