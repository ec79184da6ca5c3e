/** Who wrote what, and which spellings are one person. */
import { wordsOf } from '../../text/words.ts';
import { row, rowsOfLengths } from './rows.ts';
import { packSections, unpackNumbers, unpackSections } from './sections.ts';
import { allTexts, packTexts, unpackTexts } from './texts.ts';
import { furtherWords } from './titles.ts';

/** Each name once, in the order of its words, and for each paper its authors as places among the names. */
export type AuthorColumns = ReturnType<typeof unpackAuthors>;

/**
 * Sections: names; how many authors each paper has; their places among the names, all lowest bytes, then the higher bits
 * (they compress better).
 */
export function packAuthors(
  papers: readonly string[][],
  placeOf: (word: string) => number,
): Uint8Array<ArrayBuffer> {
  const names = [...new Set(papers.flat())]
    .map((name) => [`${wordsOf(name).join(' ')}\n${name}`, name] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name);
  const placeOfName = new Map(names.map((name, i) => [name, i]));
  const places = papers.flat().map((name) => placeOfName.get(name) ?? 0);
  return packSections([
    packTexts(names, furtherWords, placeOf),
    papers.map(({ length }) => length),
    Uint8Array.from(places.map((place) => place & 255)),
    places.map((place) => place >> 8),
  ]);
}

export function unpackAuthors(packed: Uint8Array, places: Uint32Array) {
  const [names, counts, low, high] = unpackSections(packed);
  return {
    names: unpackTexts(names ?? new Uint8Array(), places),
    papers: rowsOfLengths(
      unpackNumbers(counts),
      unpackNumbers(high).map((place, i) => (place << 8) | (low?.[i] ?? 0)),
    ),
  };
}

const none = new Uint32Array();

/** The authors of all papers that have arrived. A name that several shares hold is there for each of them. */
export function allNames(wordAt: (place: number) => string) {
  const persons: number[] = [];
  const personOfWords = new Map<string, number>();
  const authors: Uint32Array[] = [];
  const texts = allTexts(wordAt);
  const names = {
    /** Papers whose authors are here. */
    papers: 0,
    /** How many names there are. */
    count: 0,
    /** By name. */
    texts,

    add(first: number, added: AuthorColumns): void {
      const firstName = names.count;
      names.count += added.names.words.length;
      const rows = { ...added.papers, values: added.papers.values.map((at) => firstName + at) };
      const count = rows.starts.length - 1;
      for (let i = 0; i < count; i++) authors[first + i] = row(rows, i);
      texts.add(firstName, added.names);
      names.papers += count;
    },

    /** One of the names of its person: "Zoë Ames" and "Zoe Ames" are one. */
    personAt(at: number): number {
      const known = persons[at];
      if (known !== undefined) return known;
      const words = texts.wordsAt(at).join(' ');
      const person = personOfWords.get(words) ?? at;
      personOfWords.set(words, person);
      persons[at] = person;
      return person;
    },

    /** The authors of a paper, as numbers of names. */
    of: (paper: number) => authors[paper] ?? none,
  };
  return names;
}
