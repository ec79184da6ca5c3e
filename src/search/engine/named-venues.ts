import { isFunctionWord } from '../../text/words.ts';
import type { Venue } from '../catalogue/facts.ts';

/** Papers that came out where a question says, by a word of it. */
export interface NamedVenue {
  papers: Uint32Array;
  weight: number;
}

const acronymWeight = 0.95;
/** Words that say other things, too: "Neural Computing". */
const phraseWeight = 0.6;
const leastBeginning = 3;

/**
 * For each word of a question the papers at venues that it names: an acronym of a name will do, of a name
 * without one all words must be there. `iclr`, `2025` → those at ICLR, those at ICLR 2025; `2025` alone → none.
 * The last word of all may be `growing`.
 */
export function venuesNamed(
  words: readonly string[],
  growing: boolean,
  venues: readonly Venue[],
): ReadonlyMap<string, NamedVenue> {
  const last = growing ? words.at(-1) : undefined;
  const isBeginning = (name: string) =>
    last !== undefined && last.length >= leastBeginning && name.startsWith(last);
  const named = new Map<string, { papers: number[]; weight: number }>();
  for (const venue of venues) {
    const isShort = venue.acronyms.some((name) => words.includes(name) || isBeginning(name));
    if (!isShort && !isWhole(venue, words)) continue;
    const weight = isShort ? acronymWeight : phraseWeight;
    for (const word of new Set(words)) {
      const says =
        venue.words.includes(word) || (word === last && venue.acronyms.some(isBeginning));
      if (!says) continue;
      const before = named.get(word)?.papers ?? [];
      named.set(word, { papers: [...before, ...venue.papers], weight });
    }
  }
  return new Map(
    [...named].map(([word, { papers, weight }]) => [
      word,
      { papers: Uint32Array.from(papers).sort(), weight },
    ]),
  );
}

function isWhole(venue: Venue, words: readonly string[]): boolean {
  const telling = venue.words.filter((word) => !isFunctionWord(word) && !/^\d+$/.test(word));
  return telling.length > 0 && telling.every((word) => words.includes(word));
}

/** Papers at venues whose names have words that start so, or `whole` ones. */
export function papersAt(words: string[], whole: boolean, venues: readonly Venue[]): Set<number> {
  const fits = (venue: Venue) =>
    words.every((word) =>
      venue.words.some((name) => name === word || (!whole && name.startsWith(word))),
    );
  return new Set(venues.filter(fits).flatMap(({ papers }) => papers));
}
