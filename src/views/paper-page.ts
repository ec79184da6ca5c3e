/** What a paper's page shows besides the paper: what stands around it in the library. */

import { authorSlug, authorsOf } from '../papers/authors.ts';
import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Edition, LibraryPaper } from '../schema.ts';
import { neighboursOf } from './neighbours.ts';

export interface PaperPage {
  paper: LibraryPaper;
  /** In the order of the paper; with the slug of the page that some have. */
  authors: { name: string; slug?: string }[];
  topics: Topic[];
  /** The newest edition that lists it; and the others, newest first. */
  edition: Edition | undefined;
  otherEditions: Edition[];
  citationKey: string;
  previous: LibraryPaper | undefined;
  next: LibraryPaper | undefined;
  related: { paper: LibraryPaper; shared: string[] }[];
}

/** One page a paper; `keys` are the papers' citation keys by id. */
export function paperPages(library: Library, keys: ReadonlyMap<string, string>): PaperPage[] {
  const { papers, paperById, topicById } = library;
  const editionById = new Map(library.editions.map((edition) => [edition.id, edition]));
  const slugs = new Set(authorsOf(papers).map(({ slug }) => slug));
  return papers.map((paper) => {
    const [edition, ...otherEditions] = paper.editions
      .flatMap((id) => editionById.get(id) ?? [])
      .reverse();
    const [previous, next] = neighboursOf(edition?.papers ?? [], paper.id);
    return {
      paper,
      authors: paper.authors.map((name) => {
        const slug = authorSlug(name);
        return slugs.has(slug) ? { name, slug } : { name };
      }),
      topics: paper.topics.flatMap((id) => topicById.get(id) ?? []),
      edition,
      otherEditions,
      citationKey: keys.get(paper.id) ?? paper.id,
      previous: paperById.get(previous ?? ''),
      next: paperById.get(next ?? ''),
      related: paper.related.flatMap(({ id, shared }) => {
        const other = paperById.get(id);
        return other ? [{ paper: other, shared }] : [];
      }),
    };
  });
}
