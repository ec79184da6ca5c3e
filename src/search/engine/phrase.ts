import type { Dictionary } from '../catalogue/dictionary.ts';

/** Words of a question beyond this count for no phrase. */
const mostWords = 31;

/**
 * For each of a dictionary's words that a question asks for, a bit for each place where it does.
 * Each place may be read in several ways, and a reading may be the beginning of a longer word.
 */
export function placesAsked(
  asked: string[][],
  dictionary: Pick<Dictionary, 'get' | 'startingWith'>,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  asked.slice(0, mostWords).forEach((readings, place) => {
    for (const reading of readings) {
      const exact = dictionary.get(reading)?.at;
      const held = reading.length > 2 ? dictionary.startingWith(reading) : [exact ?? -1];
      for (const at of held) places.set(at, (places.get(at) ?? 0) | (1 << place));
    }
  });
  return places;
}

/**
 * Longest stretch of the words asked for that stands in a text side by side, as a share of all: 0 … 1.
 * `held` is the text, word by word; `places` as `placesAsked` gives them, `asked` how many words there are.
 */
export function phraseShare(
  held: ArrayLike<number>,
  places: ReadonlyMap<number, number>,
  asked: number,
): number {
  let longest = 0;
  for (let from = 0; from + longest < held.length; from++) {
    let run = 0;
    // Of the places at which such a stretch may start, those at which it goes on.
    for (let at = from, going = -1; at < held.length; at++, run++) {
      going &= (places.get(held[at] ?? -1) ?? 0) >>> run;
      if (going === 0) break;
    }
    longest = Math.max(longest, run);
  }
  return asked < 2 || longest < 2 ? 0 : longest / asked;
}

/** Do all the words stand in the text side by side, as they are? Of an `open` phrase the last may be a beginning. */
export function holdsPhrase(phrase: string[], held: string[], open: boolean): boolean {
  const last = open ? phrase.length - 1 : -1;
  const same = (word: string, i: number, found = '') =>
    found === word || (i === last && found.startsWith(word));
  return held.some((_, at) => phrase.every((word, i) => same(word, i, held[at + i])));
}

/** Does a text hold all the words side by side, just so? Of the last one, `growing`, the beginning will do. */
export function holdsWordForWord(asked: string[], held: string[], growing: boolean): boolean {
  const last = asked.length - 1;
  const same = (word: string | undefined, i: number) =>
    word === asked[i] || (growing && i === last && word?.startsWith(asked[i] ?? ''));
  return held.some((_, at) => asked.every((_, i) => same(held[at + i], i)));
}
