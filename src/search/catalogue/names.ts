import type { AuthorColumns } from './authors.ts';
import { type Rows, row } from './rows.ts';

/** The authors of all papers that have arrived, each name once. */
export class Names {
  readonly all: string[] = [];
  /** Papers whose authors are here. */
  papers = 0;
  /** For each name the first one of the same words: "Zoë Ames" and "Zoe Ames" are one person. */
  readonly person: number[] = [];
  private readonly parts: { first: number; papers: Rows }[] = [];
  private readonly places = new Map<string, number>();
  private readonly persons = new Map<string, number>();

  /** `words` has for each name its words' places in the dictionary. */
  add(first: number, { names, papers }: AuthorColumns, words: Rows): void {
    const known = names.map(
      (name, i) => this.places.get(name) ?? this.addName(name, row(words, i).join()),
    );
    const values = papers.values.map((name) => known[name] ?? 0);
    this.parts.push({ first, papers: { starts: papers.starts, values } });
    this.papers += papers.starts.length - 1;
  }

  /** The authors of a paper, as places in `all`. */
  of(paper: number): Uint32Array {
    const { values, from, to } = this.rowOf(paper);
    return values.subarray(from, to);
  }

  /** The same as a stretch of a column, for who looks through many. */
  rowOf(paper: number): { values: Uint32Array; from: number; to: number } {
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

  private addName(name: string, words: string): number {
    const at = this.all.push(name) - 1;
    this.places.set(name, at);
    const person = this.persons.get(words) ?? at;
    this.persons.set(words, person);
    this.person.push(person);
    return at;
  }
}

const nobody = { values: new Uint32Array(), from: 0, to: 0 };
