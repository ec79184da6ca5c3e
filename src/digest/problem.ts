import type { Problem } from './digest.ts';

const longestValue = 80;

/** A problem at a line, its value shortened to what fits beside a line number. */
export function problemAt(digest: string, line: number, value: string, remedy: string): Problem {
  return { digest, line, value: shortened(value), remedy };
}

function shortened(value: string): string {
  const shown = value.trim().replace(/\s+/g, ' ');
  return shown.length > longestValue ? `${shown.slice(0, longestValue - 1).trimEnd()}…` : shown;
}
