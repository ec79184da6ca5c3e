import { wordsOf } from '../../text/words.ts';
import { type Rows, rowsOfLengths } from './rows.ts';
import { packSections, unpackNumbers, unpackSections } from './sections.ts';
import { packTexts, type Texts, textAt, unpackTexts } from './texts.ts';
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

/** Numbers that lie in a column from one place to before another. */
interface Stretch {
  values: Uint32Array;
  from: number;
  to: number;
}

interface Share {
  first: number;
  papers: Rows;
  firstName: number;
  names: Texts;
}

/** The authors of all papers that have arrived. A name that several shares hold is there for each of them. */
export class Names {
  /** How many there are. */
  size = 0;
  /** Papers whose authors are here. */
  papers = 0;
  /** For each name, the first name with the same words: "Zoë Ames" and "Zoe Ames" are one person. */
  readonly person: number[] = [];
  private readonly shares: Share[] = [];
  private readonly wordAt: (place: number) => string;

  constructor(wordAt: (place: number) => string) {
    this.wordAt = wordAt;
  }

  add(first: number, { names, papers }: AuthorColumns): void {
    const firstName = this.size;
    const values = papers.values.map((name) => firstName + name);
    const share = { first, papers: { starts: papers.starts, values }, firstName, names };
    this.shares.push(share);
    this.papers += papers.starts.length - 1;
    this.size += names.ends.length;
    this.addPersons(share);
  }

  nameAt(at: number): string {
    const share = this.shareOf(at);
    return share ? textAt(share.names, at - share.firstName, this.wordAt) : '';
  }

  /** The authors of a paper, as numbers of names. */
  of(paper: number): Uint32Array {
    const { values, from, to } = this.rowOf(paper);
    return values.subarray(from, to);
  }

  /** The same as a stretch of a column: faster for many papers. */
  rowOf(paper: number): Stretch {
    for (const { first, papers } of this.shares) {
      const at = paper - first;
      if (at < 0 || at + 1 >= papers.starts.length) continue;
      return {
        values: papers.values,
        from: papers.starts[at] ?? 0,
        to: papers.starts[at + 1] ?? 0,
      };
    }
    return nobody;
  }

  /** The words of a name, as indexes in the dictionary. `withCompounds` adds words joined by a hyphen: `Mei-Lin` → mei, lin, meilin. */
  wordsOf(name: number, which: 'words' | 'withCompounds'): Stretch {
    const share = this.shareOf(name);
    if (!share) return nobody;
    const { terms, ends } = share.names;
    const at = name - share.firstName;
    const to = which === 'words' ? ends[at] : terms.starts[at + 1];
    return { values: terms.values, from: terms.starts[at] ?? 0, to: to ?? 0 };
  }

  private shareOf(name: number): Share | undefined {
    return this.shares.find(
      ({ firstName, names }) => name >= firstName && name < firstName + names.ends.length,
    );
  }

  /** Finds names of the same words in two shares. Both are sorted by words, so one pass over both is enough. */
  private addPersons(share: Share): void {
    const end = this.size;
    for (let name = share.firstName; name < end; name++) {
      const isSame = name > share.firstName && this.compare(name - 1, name) === 0;
      this.person.push(isSame ? (this.person[name - 1] ?? name) : name);
    }
    for (const { firstName, names } of this.shares) {
      if (firstName === share.firstName) break;
      const otherEnd = firstName + names.ends.length;
      for (let name = share.firstName, other = firstName; name < end && other < otherEnd; ) {
        const order = this.compare(name, other);
        if (order === 0) this.person[name] = this.person[other] ?? other;
        if (order > 0) other++;
        else name++;
      }
    }
  }

  /** Compares two names word by word, by the words' indexes. */
  private compare(name: number, other: number): number {
    const [one, two] = [this.wordsOf(name, 'words'), this.wordsOf(other, 'words')];
    const [length, otherLength] = [one.to - one.from, two.to - two.from];
    for (let i = 0; i < length && i < otherLength; i++) {
      const more = (one.values[one.from + i] ?? 0) - (two.values[two.from + i] ?? 0);
      if (more !== 0) return more;
    }
    return length - otherLength;
  }
}

const nobody: Stretch = { values: new Uint32Array(), from: 0, to: 0 };
