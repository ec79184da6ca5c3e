/**
 * Longest stretch of the words asked for that stands in a text side by side, as a share of all: 0 … 1.
 * Each word may be read in several ways.
 */
export function phraseShare(asked: string[][], held: string[]): number {
  if (asked.length < 2) return 0;
  let longest = 0;
  for (let at = 0; at < held.length; at++) {
    for (let from = 0; from < asked.length - longest; from++) {
      let run = 0;
      while (from + run < asked.length && readAs(held[at + run], asked[from + run])) run++;
      longest = Math.max(longest, run);
    }
  }
  return longest < 2 ? 0 : longest / asked.length;
}

/** Do all the words stand in the text side by side? The last may be a beginning. */
export function holdsPhrase(phrase: string[], held: string[]): boolean {
  return held.some((_, at) => phrase.every((word, i) => begins(held[at + i], word)));
}

function readAs(held: string | undefined, readings: string[] = []): boolean {
  return readings.some((reading) => begins(held, reading));
}

function begins(held = '', asked = ''): boolean {
  return asked !== '' && (held === asked || (asked.length > 2 && held.startsWith(asked)));
}

/**
 * How much of a question stands in a text as it was asked, 0 … 1: `places` are where any of its words
 * stand, `offsets` where each stands in the question. `[10, 11, 13]` holds all of `[0, 1, 3]`.
 */
export function patternShare(places: number[], offsets: number[]): number {
  if (offsets.length < 2) return 0;
  const held = new Set(places);
  let best = 1;
  for (const place of held) {
    for (const anchor of offsets) {
      let count = 0;
      for (const offset of offsets) if (held.has(place + offset - anchor)) count++;
      if (count === offsets.length) return 1;
      best = Math.max(best, count);
    }
  }
  return best < 2 ? 0 : best / offsets.length;
}
