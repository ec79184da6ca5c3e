/** What was aimed at, beside what was measured. */
import type { Kind } from './questions.ts';

export interface Measured {
  coldInstant: number;
  coldFull: number;
  kilobytes: number;
  instant: number;
  full: number;
  filter: number;
  longTasks: number;
  megabytes: number;
  seconds: number;
}

interface Target {
  what: keyof Measured;
  most: number;
}

const names: Record<keyof Measured, string> = {
  coldInstant: 'cold, first instant list, ms',
  coldFull: 'cold, first merged list, ms',
  kilobytes: 'cold, transfer, kB',
  instant: 'keystroke to instant list, p95, ms',
  full: 'keystroke to merged list, p95, ms',
  filter: 'filter to list, p95, ms',
  longTasks: 'main-thread tasks over 50 ms',
  megabytes: 'memory held, MB',
  seconds: 'index built, s',
};

/** A frame of sixty a second. */
const frame = 16;

/** Sizes as the site has them in its first weeks, after three years, and for a whole field. */
function targetsFor(papers: number): Target[] {
  if (papers < 1000) {
    return [
      { what: 'kilobytes', most: 160 },
      { what: 'instant', most: frame },
      { what: 'full', most: frame },
      { what: 'filter', most: frame },
      { what: 'longTasks', most: 0 },
    ];
  }
  const large = papers > 50_000;
  return [
    { what: 'coldInstant', most: large ? 800 : 300 },
    ...(large ? [] : [{ what: 'coldFull', most: 500 } as const]),
    ...(large ? [] : [{ what: 'kilobytes', most: 1300 } as const]),
    { what: 'instant', most: frame },
    { what: 'full', most: large ? 200 : 40 },
    { what: 'longTasks', most: 0 },
    { what: 'megabytes', most: large ? 500 : 150 },
    ...(large ? [] : [{ what: 'seconds', most: 40 } as const]),
  ];
}

export function printTargets(papers: number, measured: Measured): void {
  const rows = targetsFor(papers).map(({ what, most }) => {
    const value = measured[what];
    return `${names[what].padEnd(38)} at most ${String(most).padStart(5)}  ${value.toFixed(value < 100 ? 1 : 0).padStart(7)}  ${value <= most ? 'met' : 'MISSED'}`;
  });
  console.log(rows.join('\n'));
}

/** Success at rank 1 that was aimed at. */
export const successAtLeast: Record<Kind, number> = {
  title: 0.95,
  typo: 0.95,
  typos: 0.95,
  abstract: 0.98,
  name: 0.98,
  author: 0.9,
};
