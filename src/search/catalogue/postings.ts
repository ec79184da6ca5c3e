import { invert, type Rows, row } from './rows.ts';

/** Which papers hold each term, in parts as they arrived. */
export class Postings {
  private readonly parts: Rows[] = [];

  /** Papers from `first` on, each a row of the terms that it holds, of which there are `terms`. */
  add(rows: Rows, terms: number, first: number): void {
    this.parts.push(invert(rows, terms, first));
  }

  papers(term: number): Uint32Array {
    const [only, ...others] = this.parts.map((part) => row(part, term)).filter((p) => p.length > 0);
    if (!only || others.length === 0) return only ?? new Uint32Array();
    return Uint32Array.from([only, ...others].flatMap((papers) => [...papers]));
  }

  count(term: number): number {
    let papers = 0;
    for (const { starts } of this.parts) {
      if (term + 1 < starts.length) papers += (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    }
    return papers;
  }
}
