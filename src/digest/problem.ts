import type { Problem } from './digest.ts';
import type { DigestName, Reading } from './format.ts';

const longestValue = 80;

/** A problem at a line, its value shortened to what fits beside a line number. */
export function problemAt(digest: string, line: number, value: string, remedy: string): Problem {
  return { digest, line, value: shortened(value), remedy };
}

/** The text states a day that is not the digest's: one of the two is wrong. */
export function otherDay(digest: DigestName, line: number, value: string, stated: string): Problem {
  return problemAt(
    digest.id,
    line,
    value,
    `The text says ${stated}, and the digest's day is ${digest.date}: if the text is right, end npm run digest:add with -- --date ${stated}, or name the file of digests/ by that day; else mend the date here.`,
  );
}

function shortened(value: string): string {
  const shown = value.trim().replace(/\s+/g, ' ');
  return shown.length > longestValue ? `${shown.slice(0, longestValue - 1).trimEnd()}…` : shown;
}

/** The reading of a text that is no digest: only the reason. */
export function notADigest(lines: string[], digest: DigestName, remedy: string): Reading {
  const first = lines.findIndex((line) => line.trim() !== '');
  return {
    entries: [],
    lines: lines.map((line) => (line.trim() === '' ? 'blank' : 'unexplained')),
    problems: [problemAt(digest.id, Math.max(first, 0) + 1, lines[first] ?? '', remedy)],
  };
}
