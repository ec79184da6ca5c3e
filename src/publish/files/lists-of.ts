import { feedWords } from '#words';
import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import type { PaperList } from '../../views/paper-lists.ts';
import { roundUpLinks } from '../../views/round-ups.ts';
import { say } from '../../words/message.ts';
import type { FileSource } from './site-file.ts';

/** A list of papers of several editions that has a JSON file. */
export interface ListInFile {
  /** Path of its page, without the slash at the end, and of its file, without the ending: `topics/gates`. */
  path: string;
  title: string;
  /** All of them, newest first. */
  papers: Paper[];
}

/** So many papers the library's own files hold: more would be megabytes that hardly anyone asks for. */
export const newestPapers = 1000;

/** Each topic, standing search and venue, each week and month. The papers of an author are few, and in the author's feeds. */
export function listsInFiles(lists: PaperList[], { papers, editions }: FileSource): ListInFile[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return [
    ...lists
      .filter(({ kind }) => kind !== 'authors')
      .map(({ kind, id, name, papers }) => ({
        path: `${kind}/${id}`,
        title: say(feedWords.list, { site: site.name, name }),
        papers,
      })),
    ...roundUpLinks(editions).map((link) => {
      const ids = new Set(link.editions.toReversed().flatMap((edition) => edition.papers));
      return {
        path: `editions/${link.id}`,
        title: say(feedWords.roundUp, { site: site.name, name: link.name }),
        papers: [...ids].flatMap((id) => byId.get(id) ?? []),
      };
    }),
  ];
}
