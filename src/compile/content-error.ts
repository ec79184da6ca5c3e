/** Errors for the owner: all mistakes in `content/` at once, each with file and line. */
import { basename } from 'node:path';
import type { ContentProblem } from '../papers/problem.ts';

/** An error that an owner can mend. It has no stack, which would not help them. */
export class OwnersError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

/** Ends the program with an owner's error alone: Astro would put words of its own and a stack around it. */
export function endWith(error: unknown): never {
  if (!(error instanceof OwnersError)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** `"content/topics/agents.md:3: …"` */
export function problemLine(
  contentDir: string,
  { file, line, says }: ContentProblem,
  shownAs = new Map<string, string>(),
): string {
  const name = shownAs.get(file) ?? `${basename(contentDir)}/${file}`;
  return `${name}${line === undefined ? '' : `:${line}`}: ${says}`;
}

/** All problems of a content folder, one a line. Thrown before anything is written. */
export class ContentError extends OwnersError {
  problems: ContentProblem[];
  /** A line each: `content/digests/2025-08-20.txt:131: …` */
  lines: string[];

  /** `shownAs`: name in the folder → the path to show instead, for a file that does not exist yet. */
  constructor(contentDir: string, problems: ContentProblem[], shownAs = new Map<string, string>()) {
    const lines = problems.map((problem) => problemLine(contentDir, problem, shownAs));
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const where = shownAs.size > 0 ? '' : ` in ${basename(contentDir)}/`;
    super(`${count}${where}; nothing was written\n${lines.join('\n')}`);
    this.problems = problems;
    this.lines = lines;
  }
}
