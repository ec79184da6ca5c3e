/**
 * The phrases of a topic file.
 *
 *     vision transformer     these words in a row, any case, singular or plural, -ise or -ize;
 *                            never across the end of a sentence
 *     pre-training           a hyphen in the phrase: joined, apart or hyphened in the text
 *     quantiz*, *Bench       the word may go on, or begin otherwise
 *     image|video editing    either word
 *     reward ~ model         up to three words may stand between
 *     RAG                    a word with a capital is taken as it is written (or with an s)
 */
import type { Word } from './words.ts';
import { formOf } from './words.ts';

/** One word of a phrase: what it takes, and whether other words may stand before it. */
export interface Slot {
  key: string;
  afterGap: boolean;
}

/** `"pre-train* image|video"` → pre train* (image|video), pretrain* (image|video) */
export function slotsOf(phrase: string): Slot[][] {
  let spellings: Slot[][] = [[]];
  let afterGap = false;
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '~') {
      afterGap = true;
      continue;
    }
    const endings = spellingsOf(part).map((keys) =>
      keys.map((key, i) => ({ key, afterGap: afterGap && i === 0 })),
    );
    spellings = spellings.flatMap((before) => endings.map((after) => [...before, ...after]));
    afterGap = false;
  }
  return spellings;
}

/** Whether a word of a text is what a slot asks for. */
export function takes(key: string, word: Word): boolean {
  return key.split('|').some((choice) => takesChoice(choice, word));
}

function takesChoice(choice: string, word: Word): boolean {
  const exact = /\p{Lu}/u.test(choice);
  const text = exact ? word.text : word.text.toLowerCase();
  if (choice.startsWith('*')) return text.endsWith(choice.slice(1));
  if (choice.endsWith('*'))
    return (
      text.startsWith(choice.slice(0, -1)) || (!exact && word.form.startsWith(choice.slice(0, -1)))
    );
  if (exact) return text === choice || text === `${choice}s`;
  return word.form === formOf(choice);
}

function spellingsOf(part: string): string[][] {
  const pieces = part.split('-').filter(Boolean);
  if (pieces.length < 2 || part.includes('|')) return [pieces];
  return [pieces, [pieces.join('')]];
}
