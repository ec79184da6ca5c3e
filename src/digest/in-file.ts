import type { LineKind, Problem } from './digest.ts';
import type { Reading } from './format.ts';
import type { Sent } from './received.ts';

/** What was read of a text as sent, told of the lines that stand in its file. */
export function inFile(reading: Reading, { from }: Sent, received: string[]): Reading {
  if (!from)
    return { ...reading, lines: received.map((line, at) => kindOf(line, reading.lines[at])) };
  const place = ([first, last]: [number, number]): [number, number] => [
    (from[first - 1]?.[0] ?? 0) + 1,
    (from[last - 1]?.[1] ?? received.length - 1) + 1,
  ];
  const moved = (problem: Problem): Problem => ({
    ...problem,
    line: place([problem.line, problem.line])[0],
  });
  return {
    ...reading,
    entries: reading.entries.map((entry) => ({ ...entry, lines: place(entry.lines) })),
    problems: reading.problems.map(moved),
    notices: reading.notices.map(moved),
    lines: kindsInFile(reading.lines, from, received),
  };
}

/** A line of the file that several were made of is of the kind that matters most. */
function kindsInFile(kinds: LineKind[], from: [number, number][], received: string[]): LineKind[] {
  const made: LineKind[] = received.map((line) => kindOf(line, 'blank'));
  for (const [at, kind] of kinds.entries()) {
    const [first, last] = from[at] ?? [0, -1];
    for (let line = first; line <= last; line++)
      if (made[line] !== 'blank' && weight(kind) > weight(made[line])) made[line] = kind;
  }
  return made;
}

/** A line that is blank only without what was taken off it is noise. */
function kindOf(received: string, kind: LineKind = 'blank'): LineKind {
  if (received.trim() === '') return 'blank';
  return kind === 'blank' ? 'noise' : kind;
}

const byWeight: LineKind[] = [
  'blank',
  'noise',
  'masthead',
  'fact',
  'abstract',
  'title',
  'unexplained',
];

function weight(kind: LineKind = 'blank'): number {
  return byWeight.indexOf(kind);
}
