import { basename } from 'node:path';
import type { ContentProblem } from '../papers/problem.ts';

/** Something that an owner can mend; where in this program it was found would help nobody. */
export class OwnersError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

/** All that is wrong in a content folder, a line each: the build stops before anything is written. */
export class ContentError extends OwnersError {
  constructor(contentDir: string, problems: ContentProblem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const lines = problems.map((problem) => inOneLine(contentDir, problem));
    super(`${count} in ${basename(contentDir)}/; nothing was written\n${lines.join('\n')}`);
  }

  /** A line each: `content/digests/2025-08-20.txt:131: …` */
  get lines(): string[] {
    return this.message.split('\n').slice(1);
  }
}

function inOneLine(contentDir: string, { file, line, says }: ContentProblem): string {
  return `${basename(contentDir)}/${file}${line === undefined ? '' : `:${line}`}: ${says}`;
}
