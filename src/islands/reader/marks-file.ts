import type { Reader, ReaderList } from './reader.ts';

/** The union of both; `mine` keep their places. */
export function merge(mine: Reader, theirs: Reader): Reader {
  const both = (list: ReaderList) => [...new Set([...mine[list], ...theirs[list]])];
  return { saved: both('saved'), read: both('read'), muted: both('muted') };
}

/** Papers whose ids have changed keep their places. */
export function renamed(reader: Reader, newIds: ReadonlyMap<string, string>): Reader {
  const rename = (ids: string[]) => [...new Set(ids.map((id) => newIds.get(id) ?? id))];
  return { ...reader, saved: rename(reader.saved), read: rename(reader.read) };
}

/** The file that "Export" writes. */
export function readerText(reader: Reader): string {
  return JSON.stringify({ broadsheet: 1, ...reader }, null, 2);
}

/** Reads what `readerText` wrote; `null` for any other text. */
export function readerFrom(text: string): Reader | null {
  const value = objectFrom(text);
  if (value?.broadsheet !== 1) return null;
  const list = (name: ReaderList) => {
    const ids = value[name];
    return Array.isArray(ids) ? [...new Set(ids.filter(isId))] : [];
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
