import type { ReaderPapers } from '../../search/types.ts';

/** Fields with a set of papers each. */
const paperSets = ['saved', 'read', 'hidden', 'seen', 'noted'] as const;
export type PaperSet = (typeof paperSets)[number];

/** The marks that buttons beside a paper put on it, and what these say. */
export const paperMarks = [
  { set: 'saved', on: 'Saved', off: 'Save' },
  { set: 'read', on: 'Read', off: 'Mark as read' },
  { set: 'hidden', on: 'Hidden', off: 'Hide' },
] as const satisfies { set: PaperSet; on: string; off: string }[];

/** The reader's marks, kept in this browser alone: ids, oldest mark first. */
export interface Reader extends ReaderPapers {
  /** Papers with a note. */
  noted: ReadonlySet<string>;
  /** Topics whose papers are hidden. */
  muted: readonly string[];
}

export const noMarks: Reader = {
  saved: new Set(),
  read: new Set(),
  hidden: new Set(),
  seen: new Set(),
  noted: new Set(),
  muted: [],
  since: '',
};
