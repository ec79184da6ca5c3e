import { paperLists } from '../../views/paper-lists.ts';
import { roundUpLinks } from '../../views/round-ups.ts';
import type { FileSource } from './site-file.ts';

/** Path of a page → the day of the newest edition on it: `papers/moh/` → `2025-08-20`. Pages that no edition changes are left out. */
export function lastChanges(library: Omit<FileSource, 'address'>): Map<string, string> {
  const { papers, editions } = library;
  const days = new Map<string, string>();
  const changed = (path: string, day: string) => {
    if ((days.get(path) ?? '') < day) days.set(path, day);
  };
  for (const { id, date } of editions)
    for (const path of ['', 'editions/', `editions/${id}/`, 'topics/']) changed(path, date);
  for (const { id, editions: its } of roundUpLinks(editions))
    for (const { date } of its) changed(`editions/${id}/`, date);
  const dayOf = ({ editions: its }: { editions: string[] }) =>
    days.get(`editions/${its.at(-1)}/`) ?? '';
  for (const paper of papers) changed(`papers/${paper.id}/`, dayOf(paper));
  for (const list of paperLists(library))
    for (const paper of list.papers.slice(0, 1)) changed(list.path, dayOf(paper));
  return days;
}
