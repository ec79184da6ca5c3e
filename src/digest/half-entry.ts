import type { Problem } from './digest.ts';
import type { DigestName, Entry } from './format.ts';
import { problemAt } from './problem.ts';

/** An entry of arXiv's that came without its title or its abstract. */
export function halfEntry(
  { title, lines }: Pick<Entry, 'title' | 'lines'>,
  id: string,
  digest: DigestName,
): Problem {
  const missing = title === '' ? 'title' : 'abstract';
  return problemAt(
    digest.id,
    lines[0],
    title || id,
    `This entry has no ${missing}; paste the whole entry, or take it out.`,
  );
}
