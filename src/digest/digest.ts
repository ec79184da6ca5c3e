import type { Facts, MathSpan } from '../schema.ts';

/** What one line of a digest was found to be. */
export type LineKind =
  | 'masthead'
  | 'title'
  | 'abstract'
  | 'fact'
  | 'noise'
  | 'blank'
  | 'unexplained';

/** Something an owner has to mend; `line` counts from 1. */
export interface Problem {
  digest: string;
  line: number;
  /** The text that is wrong, as it stands, shortened. */
  value: string;
  remedy: string;
  /** A notice that `npm run digests -- --strict` takes for an error. */
  strict?: true;
}

/** A paper as a digest gives it: repaired text, no id yet. */
export interface Draft {
  title: string;
  abstract: string;
  titleMath: MathSpan[];
  math: MathSpan[];
  lines: [number, number];
  facts: Partial<Facts>;
  /** Name of a repair rule → how often it was applied. */
  repairs: Record<string, number>;
}

export interface Digest {
  id: string;
  date: string;
  /** Name of the format that was recognised; empty when none was. */
  format: string;
  /** Why that format was chosen, for the report. */
  why: string;
  masthead: string[];
  papers: Draft[];
  /** Every line of the text, in order: line n is `lines[n - 1]`. */
  lines: LineKind[];
  problems: Problem[];
  /** What its owner should look at and may leave. */
  notices: Problem[];
  /** Papers that the digest lists again, merged into their first listing. */
  duplicates: number;
  /** arXiv replacements that come without an abstract: counted, no papers. */
  replacementsWithoutAbstract: number;
}
