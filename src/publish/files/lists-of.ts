import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { roundUpLinks } from '../../views/round-ups.ts';
import type { FileSource } from './site-file.ts';

/** A list of papers of several editions: a topic, a week, a month. */
export interface PaperList {
  /** Path of its page, without the slash at the end, and of its files, without an ending: `topics/gates`. */
  path: string;
  title: string;
  /** All of them, newest first. */
  papers: Paper[];
}

/** So many papers the library's own files hold: more would be megabytes that hardly anyone asks for. */
export const newestPapers = 1000;

/** Each topic and each round-up. */
export function listsOf({ papers, topics, editions }: FileSource): PaperList[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const byTopic = Map.groupBy(
    papers.flatMap((paper) => paper.topics.map((topic) => ({ topic, paper }))),
    ({ topic }) => topic,
  );
  return [
    ...topics.map(({ id, name }) => ({
      path: `topics/${id}`,
      title: `${site.name}: ${name}`,
      papers: (byTopic.get(id) ?? []).map(({ paper }) => paper),
    })),
    ...roundUpLinks(editions).map((link) => {
      const ids = new Set(link.editions.toReversed().flatMap((edition) => edition.papers));
      return {
        path: `editions/${link.id}`,
        title: `${site.name}, ${link.name}`,
        papers: [...ids].flatMap((id) => byId.get(id) ?? []),
      };
    }),
  ];
}
