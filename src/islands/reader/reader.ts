/** A reader's marks, as pages use them. */
import { type Muted, type ReaderPapers, setsOf } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';

/** A search whose new papers are shown to the reader. */
export interface FollowedSearch {
  id: string;
  name: string;
  /** Its address: `q=kites&has=code`. */
  query: string;
}

/** By its address alone it is the same one, wherever it is followed. */
export function searchToFollow(name: string, query: string): FollowedSearch {
  return { id: idHash(query).toString(36), name, query };
}

/** The reader's marks, kept in this browser alone: ids, oldest mark first; lists, tags and searches by name. */
export interface Reader extends ReaderPapers {
  searches: readonly FollowedSearch[];
  muted: Muted;
  /** Days for which papers stay new; 0: until they are read. */
  newFor: number;
}

export const noMarks: Reader = {
  ...setsOf(() => new Set<string>()),
  lists: [],
  searches: [],
  tags: new Map(),
  muted: { topics: [], authors: [], words: [] },
  newFor: 14,
  since: '',
  ignored: [],
};
