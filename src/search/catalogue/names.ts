/** Who wrote what, and which spellings are one person. */
import { type Rows, RowsInParts, row, rowsOfLengths } from './rows.ts';
import { packLines, packSections, unpackLines, unpackNumbers, unpackSections } from './sections.ts';
import { type Texts, wordsOfText } from './texts.ts';

/** Each name once, in order, and for each paper its authors as places among the names. */
export interface Authors {
  names: string[];
  papers: Rows;
}

/**
 * Sections: names; how many authors each paper has; their places among the names, all lowest bytes, then the higher bits
 * (they compress better).
 */
export function packAuthors(papers: readonly string[][]): Uint8Array<ArrayBuffer> {
  const names = [...new Set(papers.flat())].sort();
  const placeOfName = new Map(names.map((name, i) => [name, i]));
  const places = papers.flat().map((name) => placeOfName.get(name) ?? 0);
  return packSections([
    packLines(names),
    papers.map(({ length }) => length),
    Uint8Array.from(places.map((place) => place & 255)),
    places.map((place) => place >> 8),
  ]);
}

export function unpackAuthors(packed: Uint8Array): Authors {
  const [names, counts, low, high] = unpackSections(packed);
  return {
    names: unpackLines(names),
    papers: rowsOfLengths(
      unpackNumbers(counts),
      unpackNumbers(high).map((place, i) => (place << 8) | (low?.[i] ?? 0)),
    ),
  };
}

interface Share {
  names: Texts;
  firstName: number;
}

/** The authors of all papers that have arrived. A name that several shares hold is there for each of them. */
export class Names {
  /** Papers whose authors are here. */
  papers = 0;
  /** By name: the number of its person. "Zoë Ames" and "Zoe Ames" are one. */
  persons: number[] = [];
  private readonly numberOfPerson = new Map<string, number>();
  private readonly authors = new RowsInParts();
  private readonly shares: Share[] = [];

  add(first: number, papers: Rows, names: Texts): void {
    const firstName = this.persons.length;
    const values = papers.values.map((name) => firstName + name);
    this.authors.add(first, { ...papers, values });
    this.shares.push({ firstName, names });
    names.texts.forEach((_, i) => {
      const words = wordsOfText(names, i).join(' ');
      const person = this.numberOfPerson.get(words) ?? this.numberOfPerson.size;
      this.numberOfPerson.set(words, person);
      this.persons.push(person);
    });
    this.papers += papers.starts.length - 1;
  }

  /** Numbers of persons are below it. */
  get personsEnd(): number {
    return this.numberOfPerson.size;
  }

  nameAt(at: number): string {
    const share = this.shareOf(at);
    return share?.names.texts[at - share.firstName] ?? '';
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
