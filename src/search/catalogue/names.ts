import type { AuthorColumns } from './authors.ts';
import type { NameWords } from './dictionary.ts';
import { Interned } from './interned.ts';
import { type Lines, lineAt } from './lines.ts';
import type { Rows } from './rows.ts';

/** Numbers that lie in a column from one place to before another. */
export interface Stretch {
  values: Uint32Array;
  from: number;
  to: number;
}

/** The authors of all papers that have arrived. A name that several parts hold is there for each of them. */
export class Names {
  /** How many there are. */
  size = 0;
  /** Papers whose authors are here. */
  papers = 0;
  /** For each name the first one of the same words: "Zoë Ames" and "Zoe Ames" are one person. */
  readonly person: number[] = [];
  private readonly parts: {
    first: number;
    papers: Rows;
    firstName: number;
    names: Lines;
    words: NameWords;
  }[] = [];
  private readonly persons = new Interned();
  /** For each person the first name. */
  private readonly firstNames: number[] = [];

  /** `words` has for each name its words' places in the dictionary. */
  add(first: number, { names, papers }: AuthorColumns, words: NameWords): void {
    const firstName = this.size;
    const values = papers.values.map((name) => firstName + name);
    this.parts.push({ first, papers: { starts: papers.starts, values }, firstName, names, words });
    this.papers += papers.starts.length - 1;
    this.size += names.starts.length - 1;
    this.addPersons(words.words);
  }

  nameAt(at: number): string {
    for (const { firstName, names } of this.parts) {
      if (at >= firstName && at - firstName + 1 < names.starts.length) {
        return lineAt(names, at - firstName);
      }
    }
    return '';
  }

  /** The authors of a paper, as numbers of names. */
  of(paper: number): Uint32Array {
    const { values, from, to } = this.rowOf(paper);
    return values.subarray(from, to);
  }

  /** The same as a stretch of a column, for who looks through many. */
  rowOf(paper: number): Stretch {
    for (const { first, papers } of this.parts) {
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

  /** The words of a name, as places in the dictionary; of `withCompounds` those that it joins, too. */
  wordsOf(name: number, which: keyof NameWords): Stretch {
    for (const { firstName, words } of this.parts) {
      const { starts, values } = words[which];
      const at = name - firstName;
      if (at < 0 || at + 1 >= starts.length) continue;
      return { values, from: starts[at] ?? 0, to: starts[at + 1] ?? 0 };
    }
    return nobody;
  }

  private addPersons({ starts, values }: Rows): void {
    const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT } = values;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    for (let i = 0; i + 1 < starts.length; i++) {
      const from = (starts[i] ?? 0) * BYTES_PER_ELEMENT;
      const person = this.persons.add(bytes, from, (starts[i + 1] ?? 0) * BYTES_PER_ELEMENT);
      if (person === this.firstNames.length) this.firstNames.push(this.person.length);
      this.person.push(this.firstNames[person] ?? 0);
    }
  }
}

const nobody: Stretch = { values: new Uint32Array(), from: 0, to: 0 };
