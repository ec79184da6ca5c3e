import type { Reading } from './digest.ts';

/** One layout that digests come in. To add one: a file in formats/, a line in read-digest.ts, a fixture pair. */
export interface Format {
  name: string;
  /** Undefined: certainly none of its own. */
  sniff(lines: string[]): Sniff | undefined;
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
