import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { leadingPapers, roundUpLinks } from '../../views/round-ups.ts';
import type { FileSource } from './site-file.ts';

/** A list of papers that can be downloaded. */
export interface PaperList {
  /** Path without an ending: `topics/gates`. */
  path: string;
  page: string;
  title: string;
  papers: Paper[];
  /** Papers in the whole list. A topic's files hold only its newest papers, a round-up's only the leading ones. */
  total: number;
}

/** Most papers in a topic's files; the site's own list has all, so years of a topic need no file of megabytes. */
export const longestList = 300;

/** The whole site, each topic, each edition and each round-up. */
export function listsOf({ papers, topics, editions }: FileSource): PaperList[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const byTopic = Map.groupBy(
    papers.flatMap((paper) => paper.topics.map((topic) => ({ topic, paper }))),
    ({ topic }) => topic,
  );
  return [
    { path: 'papers', page: '', title: site.name, papers, total: papers.length },
    ...topics.map(({ id, name }) => ({
      path: `topics/${id}`,
      page: `topics/${id}/`,
      title: `${site.name}: ${name}`,
      papers: (byTopic.get(id) ?? []).slice(0, longestList).map(({ paper }) => paper),
      total: byTopic.get(id)?.length ?? 0,
    })),
    ...editions.map((edition) => ({
      path: `editions/${edition.id}`,
      page: `editions/${edition.id}/`,
      title: `${site.name}, edition of ${edition.id}`,
      papers: edition.papers.flatMap((id) => byId.get(id) ?? []),
      total: edition.papers.length,
    })),
    ...roundUpLinks(editions).map((link) => ({
      path: `editions/${link.id}`,
      page: `editions/${link.id}/`,
      title: `${site.name}, ${link.name}`,
      papers: leadingPapers(link, { paperById: byId }),
      total: new Set(link.editions.flatMap((edition) => edition.papers)).size,
    })),
  ];
}
