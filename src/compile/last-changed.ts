import type { SitemapOptions } from '@astrojs/sitemap';
import type { FileSource } from '../publish/files/site-file.ts';
import { pathTo } from '../site.ts';
import { paperLists } from '../views/paper-lists.ts';
import { roundUpLinks } from '../views/round-ups.ts';
import { currentLibrary } from './current-library.ts';
import { memoiseLast } from './search-index.ts';

type Library = Omit<FileSource, 'address'>;

const changesOf = memoiseLast(async (library: Library) => lastChanges(library));

/** For the sitemap: a page with the day on which its list or paper changed, where that is known. */
export const withLastChange: NonNullable<NonNullable<SitemapOptions>['serialize']> = async (
  page,
) => {
  const days = await changesOf(await currentLibrary());
  const path = decodeURI(new URL(page.url).pathname).slice(pathTo().length);
  // A later page of a list changes with the first.
  const lastmod = days.get(path) ?? days.get(path.replace(/\d+\/$/, ''));
  return lastmod ? { ...page, lastmod } : page;
};

/** Path of a page → the day of the newest edition on it: `papers/moh/` → `2025-08-20`. Pages that no edition changes are left out. */
function lastChanges(library: Library): Map<string, string> {
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
