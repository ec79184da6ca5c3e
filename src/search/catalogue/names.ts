import type { AuthorColumns } from './authors.ts';
import { type Rows, row } from './rows.ts';

/** The authors of all papers that have arrived, each name once. */
export class Names {
  readonly all: string[] = [];
  private readonly parts: { first: number; papers: Rows }[] = [];
  private places: Map<string, number> | null = null;

  add(first: number, { names, papers }: AuthorColumns): void {
    if (this.all.length === 0) {
      for (const name of names) this.all.push(name);
      this.parts.push({ first, papers });
      return;
    }
    // Only a second part has names that are known already.
    this.places ??= new Map(this.all.map((name, at) => [name, at]));
    const { places } = this;
    const known = names.map((name) => places.get(name) ?? this.addName(name, places));
    const values = papers.values.map((name) => known[name] ?? 0);
    this.parts.push({ first, papers: { starts: papers.starts, values } });
  }

  /** The authors of a paper, as places in `all`. */
  of(paper: number): Uint32Array {
    for (const { first, papers } of this.parts) {
      const places = row(papers, paper - first);
      if (places.length > 0) return places;
    }
    return new Uint32Array();
  }

  private addName(name: string, places: Map<string, number>): number {
    const at = this.all.push(name) - 1;
    places.set(name, at);
    return at;
  }
}
