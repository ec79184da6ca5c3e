import type { SitemapOptions } from '@astrojs/sitemap';
import { lastChanges } from '../publish/files/last-changes.ts';
import { pathTo } from '../site.ts';
import { currentLibrary } from './current-library.ts';
import { memoiseLast } from './search-index.ts';

const changesOf = memoiseLast(async (library: Parameters<typeof lastChanges>[0]) =>
  lastChanges(library),
);

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
