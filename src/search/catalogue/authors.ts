import { wordsOf } from '../../text/words.ts';
import { type Rows, rowsOfLengths } from './rows.ts';
import { packSections, unpackNumbers, unpackSections } from './sections.ts';
import { packTexts, type Texts, unpackTexts } from './texts.ts';
import { furtherWords } from './titles.ts';

/** Each name once, in the order of its words' places, and for each paper its authors as places among the names. */
export interface AuthorColumns {
  names: Texts;
  papers: Rows;
}

/**
 * Sections: the names; how many authors each paper has; their places among the names, the lowest eight bits
 * of all, then the higher bits of all: separate, they compress better.
 */
export function packAuthors(
  papers: readonly string[][],
  placeOf: (word: string) => number,
): Uint8Array<ArrayBuffer> {
  const names = [...new Set(papers.flat())]
    .map((name) => ({ name, places: wordsOf(name).map(placeOf) }))
    .sort((a, b) => byPlaces(a.places, b.places) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
  const placeOfName = new Map(names.map((name, i) => [name, i]));
  const places = papers.flat().map((name) => placeOfName.get(name) ?? 0);
  return packSections([
    packTexts({ texts: names, furtherWords, placeOf }),
    papers.map(({ length }) => length),
    Uint8Array.from(places.map((place) => place & 255)),
    places.map((place) => place >> 8),
  ]);
}

export function unpackAuthors(packed: Uint8Array): AuthorColumns {
  const [names, counts, low, high] = unpackSections(packed);
  return {
    names: unpackTexts(names ?? new Uint8Array()),
    papers: rowsOfLengths(
      unpackNumbers(counts),
      unpackNumbers(high).map((place, i) => (place << 8) | (low?.[i] ?? 0)),
    ),
  };
}

function byPlaces(one: ArrayLike<number>, other: ArrayLike<number>): number {
  for (let i = 0; i < one.length && i < other.length; i++) {
    const more = (one[i] ?? 0) - (other[i] ?? 0);
    if (more !== 0) return more;
  }
  return one.length - other.length;
}
