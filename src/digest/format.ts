import type { Facts } from '../schema.ts';
import type { LineKind, Problem } from './digest.ts';

/** One layout that digests come in. To add one: a file in formats/, a line in formats/all.ts, a fixture pair. */
export interface Format {
  name: string;
  sniff(lines: string[]): Sniff;
  read(lines: string[], digest: DigestName): Reading;
}

export interface DigestName {
  id: string;
  date: string;
}

/** How sure a format is that a text is one of its own. */
export interface Sniff {
  /** 0: certainly not; 1: certainly. */
  confidence: number;
  /** What was seen that speaks for it. */
  why: string;
  /** What it looked for in vain. */
  missed: string;
}

/** A paper as it stands in the text, before any repair. */
export interface Entry {
  title: string;
  abstract: string;
  lines: [number, number];
  facts: Partial<Facts>;
}

export interface Reading {
  masthead: string[];
  entries: Entry[];
  lines: LineKind[];
  problems: Problem[];
  notices: Problem[];
  replacementsWithoutAbstract: number;
}
