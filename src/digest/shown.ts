import { singleSpaced } from './single-spaced.ts';

/** A line as its reader sees it: single spaces, none around it, and nothing invisible. */
export function shown(line: string): string {
  return singleSpaced(line.replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')).trim();
}
