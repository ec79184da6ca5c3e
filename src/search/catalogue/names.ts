/** Who wrote what, and which spellings are one person. */
import { wordsOf } from '../../text/words.ts';
import { type Rows, RowsInParts, row, rowsOfLengths } from './rows.ts';
import { packSections, unpackNumbers, unpackSections } from './sections.ts';
import { packTexts, type Texts, textAt, unpackTexts } from './texts.ts';
import { furtherWords } from './titles.ts';

/** Each name once, in the order of its words' places, and for each paper its authors as places among the names. */
export interface AuthorColumns {
  names: Texts;
  papers: Rows;
  /** For each name the number of its person: "Zoë Ames" and "Zoe Ames" are one. */
  persons: Uint32Array;
}

/**
 * Sections: names; how many authors each paper has; their places among the names, all lowest bytes, then the higher bits
 * (they compress better); persons of older shares; for each name 0 for the next new person, or 1 + its person’s number.
 *
 * @param persons A name’s words → the person’s number; gets the new ones.
 */
export function packAuthors(
  papers: readonly string[][],
  placeOf: (word: string) => number,
  persons: Map<string, number>,
): Uint8Array<ArrayBuffer> {
  const names = [...new Set(papers.flat())]
    .map((name) => ({ name, places: wordsOf(name).map(placeOf) }))
    .sort((a, b) => byPlaces(a.places, b.places) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
  const placeOfName = new Map(names.map((name, i) => [name, i]));
  const places = papers.flat().map((name) => placeOfName.get(name) ?? 0);
  const older = persons.size;
  const numbers = names.map((name) => {
    const words = wordsOf(name).join(' ');
    const known = persons.get(words);
    if (known === undefined) persons.set(words, persons.size);
    return known === undefined ? 0 : known + 1;
  });
  return packSections([
    packTexts(names, furtherWords, placeOf),
    papers.map(({ length }) => length),
    Uint8Array.from(places.map((place) => place & 255)),
    places.map((place) => place >> 8),
    [older],
    numbers,
  ]);
}

export function unpackAuthors(packed: Uint8Array): AuthorColumns {
  const [names, counts, low, high, older, numbers] = unpackSections(packed);
  let next = unpackNumbers(older)[0] ?? 0;
  return {
    names: unpackTexts(names ?? new Uint8Array()),
    papers: rowsOfLengths(
      unpackNumbers(counts),
      unpackNumbers(high).map((place, i) => (place << 8) | (low?.[i] ?? 0)),
    ),
    persons: unpackNumbers(numbers).map((number) => (number === 0 ? next++ : number - 1)),
  };
}

function byPlaces(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length && i < other.length; i++) {
    const more = (one[i] ?? 0) - (other[i] ?? 0);
    if (more !== 0) return more;
  }
  return one.length - other.length;
}

interface Share {
  names: Texts;
  firstName: number;
}

/** The authors of all papers that have arrived. A name that several shares hold is there for each of them. */
export class Names {
  /** Papers whose authors are here. */
  papers = 0;
  /** By name: the number of its person. */
  persons = new Uint32Array();
  /** Numbers of persons are below it. */
  personsEnd = 0;
  private count = 0;
  private readonly authors = new RowsInParts();
  private readonly shares: Share[] = [];
  private readonly written: string[] = [];
  private readonly wordAt: (place: number) => string;

  constructor(wordAt: (place: number) => string) {
    this.wordAt = wordAt;
  }

  add(first: number, { names, papers, persons }: AuthorColumns): void {
    const firstName = this.count;
    this.count += persons.length;
    const values = papers.values.map((name) => firstName + name);
    this.authors.add(first, { ...papers, values });
    this.shares.push({ firstName, names });
    if (this.persons.length < this.count) {
      // With room for further shares, or each would copy all.
      const grown = new Uint32Array(2 * this.count);
      grown.set(this.persons);
      this.persons = grown;
    }
    this.persons.set(persons, firstName);
    this.personsEnd = persons.reduce((end, person) => Math.max(end, person + 1), this.personsEnd);
    this.papers += papers.starts.length - 1;
  }

  nameAt(at: number): string {
    const known = this.written[at];
    const share = known === undefined ? this.shareOf(at) : undefined;
    if (!share) return known ?? '';
    const name = textAt(share.names, at - share.firstName, this.wordAt);
    this.written[at] = name;
    return name;
  }

  /** What `wordsOf` gives for the name. */
  wordsAt(at: number): string[] {
    const share = this.shareOf(at);
    if (!share) return [];
    const { terms, ends } = share.names;
    const i = at - share.firstName;
    return Array.from(terms.values.subarray(terms.starts[i], ends[i]), this.wordAt);
  }

  /** The places of its words, and of those that it is found by besides: `feifei` for "Li Fei-Fei". */
  termsAt(at: number): Uint32Array {
    const share = this.shareOf(at);
    return share ? row(share.names.terms, at - share.firstName) : new Uint32Array();
  }

  private shareOf(name: number): Share | undefined {
    return this.shares.findLast(({ firstName }) => firstName <= name);
  }

  /** The authors of a paper, as numbers of names. */
  of(paper: number): Uint32Array {
    return this.authors.at(paper);
  }
}
