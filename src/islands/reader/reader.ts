import type { ReaderPapers } from '../../search/types.ts';

/** What a reader did here: kept in the reader's browser, and nowhere else. Newest last. */
export interface Reader extends ReaderPapers {
  /** Topic ids that the reader never wants to see. */
  muted: string[];
}

export type ReaderList = keyof Reader;

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

/** Everything in either; what `mine` has keeps its place. */
export function merge(mine: Reader, theirs: Reader): Reader {
  const both = (list: ReaderList) => [...new Set([...mine[list], ...theirs[list]])];
  return { saved: both('saved'), read: both('read'), muted: both('muted') };
}

/** What is kept, and what "Export" writes. */
export function readerText(reader: Reader): string {
  return JSON.stringify({ broadsheet: 1, ...reader }, null, 2);
}

/** Reads what `readerText` wrote; `null` for any other text. */
export function readerFrom(text: string): Reader | null {
  const kept = objectFrom(text);
  if (kept?.broadsheet !== 1) return null;
  const list = (name: ReaderList) => {
    const value = kept[name];
    return Array.isArray(value) ? [...new Set(value.filter(isId))] : [];
  };
  return { saved: list('saved'), read: list('read'), muted: list('muted') };
}

function objectFrom(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : null;
  } catch {
    return null;
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,200}$/.test(value);
}
