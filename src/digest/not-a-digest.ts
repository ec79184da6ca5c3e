import type { DigestName, Reading } from './format.ts';
import { problemAt } from './problem.ts';

/** The reading of a text that was recognised as something else: nothing but the reason. */
export function notADigest(lines: string[], digest: DigestName, remedy: string): Reading {
  const first = lines.findIndex((line) => line.trim() !== '');
  return {
    masthead: [],
    entries: [],
    lines: lines.map((line) => (line.trim() === '' ? 'blank' : 'unexplained')),
    problems: [problemAt(digest.id, first + 1, lines[first] ?? '', remedy)],
    notices: [],
    replacementsWithoutAbstract: 0,
  };
}
