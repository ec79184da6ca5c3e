import type { Facts } from '../schema.ts';
import type { LineKind, Problem } from './digest.ts';

/** One layout that digests come in. To add one: a file in formats/, a line in read-digest.ts, a fixture pair. */
export interface Format {
  name: string;
  /** Undefined: certainly none of its own. */
  sniff(lines: string[]): Sniff | undefined;
  read(lines: string[], digest: DigestName): Reading;
}

export interface DigestName {
  id: string;
  date: string;
}

/** How sure a format is that a text is one of its own. */
export interface Sniff {
  /** Above 0, and at most 1: certainly. */
  confidence: number;
  /** What was seen that speaks for it. */
  why: string;
}

/** A paper as it stands in the text, before any repair. */
export interface Entry {
  title: string;
  abstract: string;
  lines: [number, number];
  facts: Partial<Facts>;
}

/** What a format found in a text. */
export interface Reading {
  masthead?: string[];
  entries: Entry[];
  lines: LineKind[];
  problems: Problem[];
  notices?: Problem[];
  replacementsWithoutAbstract?: number;
}
