/** The day on which each page changed, for the sitemap. */
import type { SitemapOptions } from '@astrojs/sitemap';
import { memoised } from '../../memoised.ts';
import type { CompiledContent } from '../../papers/compiled-content.ts';
import { base, inEachLanguage, languages } from '../../site.ts';
import { paperLists } from '../../views/paper-lists.ts';
import { roundUpLinks } from '../../views/round-ups.ts';

/** For the sitemap: a page with the day on which its list or paper changed, where that is known, and its other languages. */
export function inSitemap(
  library: () => CompiledContent,
): NonNullable<NonNullable<SitemapOptions>['serialize']> {
  return (page) => {
    const days = lastChanges(library());
    const { pathname, origin } = new URL(page.url);
    const path = decodeURI(pathname).slice(base.length);
    const [first = ''] = path.split('/');
    const below = languages.includes(first) ? path.slice(first.length + 1) : path;
    const links = inEachLanguage(below).map((one) => ({ lang: one.code, url: origin + one.path }));
    const lastmod = days.get(path);
    return { ...page, ...(lastmod ? { lastmod } : {}), ...(links.length > 0 ? { links } : {}) };
  };
}

/** Path of a page → the day of the newest edition on it: `papers/moh/` → `2025-08-20`. Pages that no edition changes are left out. */
const lastChanges = memoised((library: CompiledContent) => {
  const { papers, editions } = library;
  const days = new Map<string, string>();
  const changed = (path: string, day: string) => {
    if ((days.get(path) ?? '') < day) days.set(path, day);
  };
  for (const { id, date } of editions)
    for (const path of ['', 'editions/', `editions/${id}/`, 'topics/']) changed(path, date);
  for (const link of roundUpLinks(editions))
    for (const { date } of link.editions) changed(`editions/${link.id}/`, date);
  const dayOf = ({ editions }: { editions: string[] }) =>
    days.get(`editions/${editions.at(-1)}/`) ?? '';
  for (const paper of papers) changed(`papers/${paper.id}/`, dayOf(paper));
  for (const list of paperLists(library))
    for (const paper of list.papers.slice(0, 1)) changed(list.path, dayOf(paper));
  return days;
});
