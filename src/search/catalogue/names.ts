/** Who wrote what, and which spellings are one person. */
import { wordsOf } from '../../text/words.ts';
import { row, rowsOfLengths } from './rows.ts';
import { packSections, unpackNumbers, unpackSections } from './sections.ts';
import { AllTexts, packTexts, unpackTexts } from './texts.ts';
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
export class Names {
  /** Papers whose authors are here. */
  papers = 0;
  /** How many names there are. */
  count = 0;
  private readonly persons: number[] = [];
  private readonly personOfWords = new Map<string, number>();
  /** By paper. */
  private readonly authors: Uint32Array[] = [];
  /** By name. */
  readonly texts: AllTexts;

  constructor(wordAt: (place: number) => string) {
    this.texts = new AllTexts(wordAt);
  }

  add(first: number, { names, papers }: AuthorColumns): void {
    const firstName = this.count;
    this.count += names.words.length;
    const rows = { ...papers, values: papers.values.map((name) => firstName + name) };
    const count = papers.starts.length - 1;
    for (let i = 0; i < count; i++) this.authors[first + i] = row(rows, i);
    this.texts.add(firstName, names);
    this.papers += count;
  }

  /** One of the names of its person: "Zoë Ames" and "Zoe Ames" are one. */
  personAt(at: number): number {
    const known = this.persons[at];
    if (known !== undefined) return known;
    const words = this.texts.wordsAt(at).join(' ');
    const person = this.personOfWords.get(words) ?? at;
    this.personOfWords.set(words, person);
    this.persons[at] = person;
    return person;
  }

  /** The authors of a paper, as numbers of names. */
  of(paper: number): Uint32Array {
    return this.authors[paper] ?? none;
  }
}
