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

/**
 * How much of a question stands in a text as it was asked, 0 … 1: `places` are where any of its words
 * stand, `offsets` where each stands in the question. `[10, 11, 13]` holds all of `[0, 1, 3]`.
 */
export function patternShare(places: ArrayLike<number>, offsets: number[]): number {
  if (offsets.length < 2 || places.length < 2) return 0;
  const last = offsets.at(-1) ?? 0;
  makeRoom(places, last);
  let best = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (seen[place]) continue;
    seen[place] = 1;
    // Each word says where the question would start, were this place its own.
    for (const offset of offsets) {
      const start = place + last - offset;
      const count = (starts[start] ?? 0) + 1;
      starts[start] = count;
      if (count > best) best = count;
    }
  }
  clear(places, last);
  return best < 2 ? 0 : best / offsets.length;
}

/** Of the text under way: places that were seen, and how many words agree on a start. All zero between texts. */
let seen = new Uint8Array(1024);
let starts = new Uint8Array(1024);

function makeRoom(places: ArrayLike<number>, last: number): void {
  let end = 0;
  for (let i = 0; i < places.length; i++) end = Math.max(end, places[i] ?? 0);
  if (end + last < starts.length) return;
  seen = new Uint8Array(2 * (end + last));
  starts = new Uint8Array(2 * (end + last));
}

function clear(places: ArrayLike<number>, last: number): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    seen[place] = 0;
    starts.fill(0, place, place + last + 1);
  }
}

/** Does a text hold all the words side by side, just so? Of the last one, `growing`, the beginning will do. */
export function holdsWordForWord(asked: string[], held: string[], growing: boolean): boolean {
  const last = asked.length - 1;
  const same = (word: string | undefined, i: number) =>
    word === asked[i] || (growing && i === last && word?.startsWith(asked[i] ?? ''));
  return held.some((_, at) => asked.every((_, i) => same(held[at + i], i)));
}
