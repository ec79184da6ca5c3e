import { authorsOf } from '../../papers/authors.ts';
import { site } from '../../site.ts';
import { type Feed, feedOf } from '../feeds/feed.ts';
import { listsOf } from './lists-of.ts';
import type { FileSource } from './site-file.ts';

/** A feed of the site, of each topic, and of each author who has a page. */
export function feedsOf(source: FileSource): Feed[] {
  const { papers, topics, address } = source;
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const lists = new Map(listsOf(source).map((list) => [list.path, list.papers]));
  const everything = { title: site.name, description: site.tagline, path: '' };
  return [
    feedOf(everything, papers, names, address),
    ...topics.map(({ id, name, definition }) =>
      feedOf(
        { title: `${site.name}: ${name}`, description: definition || name, path: `topics/${id}/` },
        lists.get(`topics/${id}`) ?? [],
        names,
        address,
      ),
    ),
    ...authorsOf(papers).map(({ name, slug, papers }) =>
      feedOf(
        {
          title: `${site.name}: ${name}`,
          description: `Papers under the name ${name}`,
          path: `authors/${slug}/`,
        },
        papers,
        names,
        address,
      ),
    ),
  ];
}
