/** The types of files for machines. */
import type { CompiledContent } from '../../papers/compiled-content.ts';
import type { Paper } from '../../schema.ts';
import type { Address } from '../address.ts';

/** A file for machines beside the pages: its path below the base, and what is in it. */
export interface SiteFile {
  path: string;
  /** Makes the text; the dev server needs one file of thousands. */
  body: () => string;
}

export interface FileSource extends Omit<CompiledContent, 'papers'> {
  papers: Paper[];
  address: Address;
}
