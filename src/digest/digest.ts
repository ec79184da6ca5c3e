/** The types of a digest. */
import type { Facts, MathSpan } from '../schema.ts';
import type { MarkedLine } from './markdown/marked-line.ts';

/** Something an owner has to mend; `line` counts from 1. */
export interface Problem {
  line: number;
  /** The text that is wrong, as it stands, shortened. */
  value: string;
  remedy: string;
  /** A notice that `npm run digests -- --strict` takes for an error. */
  strict?: true;
}

/** A paper as it stands in the text, before any repair. */
export interface Entry {
  title: string;
  abstract: string;
  lines: [number, number];
  facts: Partial<Facts>;
  /** The text says that this is an abstract: `Abstract: …` */
  isLabelled?: boolean;
  /** Each of its lines belongs to a field, whether that is read or not. A field ends at a sign (`delimited`), or where the next tag stands (`tagged`). */
  isOfFields?: 'delimited' | 'tagged';
}

/** A paper as a digest gives it: repaired text, no id yet. */
export interface Draft extends Entry {
  titleMath: MathSpan[];
  math: MathSpan[];
  /** Name of a repair rule → how often it was applied. */
  repairs: Record<string, number>;
}

/** What a format found in a text. */
export interface Reading {
  masthead?: string[];
  entries: Entry[];
  problems: Problem[];
  /** What its owner should look at and may leave. */
  notices?: Problem[];
  /** Numbers of the lines, from 1, that are no paper, fact or boilerplate. */
  unexplained?: number[];
  /** arXiv replacements that come without an abstract: counted, no papers. */
  replacementsWithoutAbstract?: number;
}

export interface Digest extends Required<Omit<Reading, 'entries'>> {
  id: string;
  date: string;
  /** Name of the format that was recognised; empty when none was. */
  format: string;
  /** Why that format was chosen, for the report. */
  why: string;
  papers: Draft[];
  /** Papers that the digest lists again, merged into their first listing. */
  duplicates: number;
}

/** One layout that digests come in. To add one: a file in formats/, a line in read-digest.ts, a fixture pair. */
export interface Format {
  name: string;
  /** It is never surer than this, and not asked where another is: each looks through the whole text. */
  most?: number;
  /** It reads lines as they were sent: a section of an abstract may end with a row of a table. */
  hasFields?: true;
  /** Its entries end where their lines end, so that other papers may stand above and below them. */
  isPart?: true;
  /** Undefined: certainly none of its own. `marked`: the lines without the marks of Markdown, made when a format asks, and kept no longer than the one that reads needs them. */
  sniff(lines: string[], marked: () => MarkedLine[]): Sniff | undefined;
}

/** How sure a format is that a text is one of its own, and what it makes of it. */
export interface Sniff {
  /** Above 0, and at most 1: certainly. */
  confidence: number;
  /** What was seen that speaks for it. */
  why: string;
  /** @param day The digest's, `2025-08-20`. */
  read(day: string): Reading;
}
