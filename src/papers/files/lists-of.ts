import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import type { FileSource } from './site-file.ts';

/** A list of papers that can be downloaded. */
export interface PaperList {
  /** Path without an ending: `topics/gates`. */
  path: string;
  page: string;
  title: string;
  papers: Paper[];
}

/** The whole site, each topic and each edition. */
export function listsOf({ papers, topics, editions }: FileSource): PaperList[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const byTopic = Map.groupBy(
    papers.flatMap((paper) => paper.topics.map((topic) => ({ topic, paper }))),
    ({ topic }) => topic,
  );
  return [
    { path: 'papers', page: '', title: site.name, papers },
    ...topics.map(({ id, name }) => ({
      path: `topics/${id}`,
      page: `topics/${id}/`,
      title: `${site.name}: ${name}`,
      papers: (byTopic.get(id) ?? []).map(({ paper }) => paper),
    })),
    ...editions.map((edition) => ({
      path: `editions/${edition.id}`,
      page: `editions/${edition.id}/`,
      title: `${site.name}, edition of ${edition.id}`,
      papers: edition.papers.flatMap((id) => byId.get(id) ?? []),
    })),
  ];
}
