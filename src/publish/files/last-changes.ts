import { authorSlug } from '../../papers/authors.ts';
import type { Edition, Paper } from '../../schema.ts';
import { roundUpLinks } from '../../views/round-ups.ts';

/** Path of a page → the day of the newest edition on it: `papers/moh/` → `2025-08-20`. Pages that no edition changes are left out. */
export function lastChanges({
  papers,
  editions,
}: {
  papers: Paper[];
  editions: Edition[];
}): Map<string, string> {
  const days = new Map<string, string>();
  const changed = (path: string, day: string) => {
    if ((days.get(path) ?? '') < day) days.set(path, day);
  };
  for (const { id, date } of editions)
    for (const path of ['', 'editions/', `editions/${id}/`, 'topics/']) changed(path, date);
  for (const { id, editions: its } of roundUpLinks(editions))
    for (const { date } of its) changed(`editions/${id}/`, date);
  for (const { id, topics, authors, editions: its } of papers) {
    const day = days.get(`editions/${its.at(-1)}/`) ?? '';
    changed(`papers/${id}/`, day);
    for (const topic of topics) changed(`topics/${topic}/`, day);
    for (const author of authors) changed(`authors/${authorSlug(author)}/`, day);
  }
  return days;
}
