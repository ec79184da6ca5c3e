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

function spellingsOf(part: string): string[][] {
  const pieces = part.split('-').filter(Boolean);
  if (pieces.length < 2 || part.includes('|')) return [pieces];
  return [pieces, [pieces.join('')]];
}
