import { basename } from 'node:path';
import type { ContentProblem } from '../papers/problem.ts';

/** Something that an owner can mend; where in this program it was found would help nobody. */
export class OwnersError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
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

/** All that is wrong in a content folder, a line each: the build stops before anything is written. */
export class ContentError extends OwnersError {
  problems: ContentProblem[];
  /** A line each: `content/digests/2025-08-20.txt:131: …` */
  lines: string[];

  /** `shownAs`: a file that is not in the folder yet → where its owner finds it. */
  constructor(contentDir: string, problems: ContentProblem[], shownAs = new Map<string, string>()) {
    const lines = problems.map((problem) => problemLine(contentDir, problem, shownAs));
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const where = shownAs.size > 0 ? '' : ` in ${basename(contentDir)}/`;
    super(`${count}${where}; nothing was written\n${lines.join('\n')}`);
    this.problems = problems;
    this.lines = lines;
  }
}
