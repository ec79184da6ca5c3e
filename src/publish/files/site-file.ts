import type { AnsweredSearch } from '../../papers/standing-search.ts';
import type { Topic } from '../../papers/topics/topic.ts';
import type { Edition, Paper } from '../../schema.ts';
import type { Address } from '../address.ts';

/** A file for machines beside the pages: its path below the base, and what is in it. */
export interface SiteFile {
  path: string;
  /** Makes the text; the dev server needs one file of thousands. */
  body: () => string;
}

export interface FileSource {
  papers: Paper[];
  topics: Topic[];
  searches: AnsweredSearch[];
  editions: Edition[];
  address: Address;
}
