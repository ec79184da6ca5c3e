/** Papers and topics that have another id by now: their marks move there, and lists that name them are followed. */
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
import { textAt } from '../files.ts';
import { objectIn } from '../storage.ts';
import { type Edit, type Marks, renamed } from './marks.ts';
import { readerStore } from './reader-store.ts';

/** Former id → id, as `old-kites` → `on-kites`, `topic:wind` → `topic:air`; null if that is not known now, as without a network. */
export async function newIds(): Promise<ReadonlyMap<string, string> | null> {
  const file = await textAt(pathTo('renamed.json'));
  return file === null ? null : textsByName(file);
}

/** The texts of a JSON object, by name; whatever else it holds is left out. */
export function textsByName(file: string): ReadonlyMap<string, string> {
  const entries = Object.entries(objectIn(file));
  return new Map(entries.flatMap(([id, to]) => (typeof to === 'string' ? [[id, to]] : [])));
}

/** Moves the reader's marks, and answers the new ids. */
export async function moveMarks(): Promise<ReadonlyMap<string, string> | null> {
  const now = await newIds();
  if (now?.size) await readerStore.take(movesTo(now, await readerStore.allMarks()));
  return now;
}

export function movesTo(now: ReadonlyMap<string, string>, marks: readonly Marks[]): Edit[] {
  return marks.flatMap((its) => {
    const to = now.get(its.id);
    return to ? renamed(its, to) : [];
  });
}

/** Hashes of papers' ids, each once, with those of new ids in the place of former ones. */
export async function followed(hashes: readonly number[]): Promise<number[]> {
  const now = [...((await newIds()) ?? [])];
  const byHash = new Map(now.map(([id, to]) => [idHash(id), idHash(to)]));
  return [...new Set(hashes.map((paper) => byHash.get(paper) ?? paper))];
}
