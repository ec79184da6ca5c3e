/** Which marks there are, what their buttons say. */
import { filterWords, headWords } from '#words';
import { type PaperSet, type ReaderPapers, setsOf } from '../../search/types.ts';

export const paperMarks = [
  { set: 'saved', on: filterWords.states.saved, off: headWords.save },
  { set: 'read', on: filterWords.states.read, off: headWords.markAsRead },
  { set: 'hidden', on: filterWords.states.hidden, off: headWords.hide },
] as const satisfies { set: PaperSet; on: string; off: string }[];

export interface NamedList {
  id: string;
  name: string;
  papers: ReadonlySet<string>;
}

/** A search of all papers whose new papers the reader is told of. */
export interface FollowedSearch {
  id: string;
  name: string;
  /** Its address: `q=kites&has=code`. */
  query: string;
}

/** The reader's marks, kept in this browser alone: ids, oldest mark first. */
export interface Reader extends ReaderPapers {
  /** By name. */
  lists: readonly NamedList[];
  /** By name. */
  searches: readonly FollowedSearch[];
  /** Tag → its papers, by name. */
  tags: ReadonlyMap<string, ReadonlySet<string>>;
  muted: readonly string[];
}

export const noMarks: Reader = {
  ...setsOf(() => new Set<string>()),
  lists: [],
  searches: [],
  tags: new Map(),
  muted: [],
  since: '',
  ignored: [],
};
