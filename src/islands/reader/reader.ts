import type { ReaderPapers } from '../../search/types.ts';

/** The reader's marks, kept in this browser alone: ids, oldest mark first. */
export interface Reader extends ReaderPapers {
  /** Topics whose papers are hidden. */
  muted: string[];
}

export const readerLists = ['saved', 'read', 'muted'] as const;
export type ReaderList = (typeof readerLists)[number];

export function newReader(): Reader {
  return { saved: [], read: [], muted: [] };
}

export function has(reader: Reader, list: ReaderList, id: string): boolean {
  return reader[list].includes(id);
}

export function put(reader: Reader, list: ReaderList, id: string): Reader {
  return has(reader, list, id) ? reader : { ...reader, [list]: [...reader[list], id] };
}

export function remove(reader: Reader, list: ReaderList, id: string): Reader {
  return { ...reader, [list]: reader[list].filter((other) => other !== id) };
}
