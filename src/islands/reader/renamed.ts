import type { Reader } from './reader.ts';

/** Papers whose ids have changed keep their places. */
export function renamed(reader: Reader, names: ReadonlyMap<string, string>): Reader {
  const newNames = (ids: string[]) => [...new Set(ids.map((id) => names.get(id) ?? id))];
  return { ...reader, saved: newNames(reader.saved), read: newNames(reader.read) };
}
