/** Reads the phrases of topics (`*`, `~`, `|`, `#x`), and finds mistakes in them. */

/**
 * The phrases of a topic file:
 *
 *     vision transformer     these words in a row: any case, singular or plural, -ise or -ize,
 *                            never across the end of a sentence
 *     pre-training           a hyphen: joined, apart or hyphened in the text
 *     quantiz*, *Bench       the word may go on, or begin otherwise
 *     image|video editing    either word
 *     RAG                    a word with a capital is taken as it is written (or with an s)
 *     #x                     # is a number: 3x, 40x
 *     reduc* ~ memory        up to three words may stand between
 *     introduce ~~ dataset   up to eight words may stand between
 */
/** One word of a phrase: what it takes, and how many other words may stand before it. */
export interface Slot {
  key: string;
  gap: number;
}

const gaps: Record<string, number> = { '~': 3, '~~': 8 };

/** `"pre-train* image|video"` → pre train* image|video, pretrain* image|video */
export function slotsOf(phrase: string): Slot[][] {
  let spellings: Slot[][] = [[]];
  let gap = 0;
  for (const part of phrase.trim().split(/\s+/)) {
    const asked = gaps[part];
    if (asked === undefined) {
      const keys = spellingsOf(part);
      spellings = spellings.flatMap((before) =>
        keys.map((after) => [...before, ...slots(after, gap)]),
      );
    }
    gap = asked ?? 0;
  }
  return spellings;
}

/** What is wrong with a phrase, or undefined. */
export function faultOf(phrase: string): string | undefined {
  if (phrase.trim().length < 2) return 'write a phrase of two letters or more';
  const odd = /[^\p{L}\p{N}\s*|#~-]/u.exec(phrase);
  if (odd) return `"${odd[0]}" cannot stand in a phrase; write the words only`;
  const parts = phrase.trim().split(/\s+/);
  const lone = parts.find((part) => part.split(/[-|]/).includes('*'));
  if (lone) return `"${lone}" would take any word; write "*" at a word, as in quantiz*`;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return first in gaps || last in gaps ? '"~" stands between two words' : undefined;
}

function slots(keys: string[], gap: number): Slot[] {
  return keys.map((key, i) => ({ key, gap: i === 0 ? gap : 0 }));
}

function spellingsOf(part: string): string[][] {
  const pieces = part.split('-').filter(Boolean);
  return pieces.length < 2 || part.includes('|') ? [pieces] : [pieces, [pieces.join('')]];
}
