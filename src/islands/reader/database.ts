/** Where marks are stored: the database (merges with what other tabs stored, reads back, survives damaged or newer data) and the journal of edits that a page could not store before it was left. */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { type Edit, edited, editsIn, editsOf, type Marks, marksFrom, stampOf } from './marks.ts';

interface Stores extends DBSchema {
  /** All fields except long ones: every page with a list reads all of them. */
  marks: { key: string; value: unknown };
  /** Long fields, read one by one. */
  notes: { key: string; value: unknown };
  /** Copies of entries that this release cannot read, made before they are overwritten. */
  unreadable: { key: string; value: unknown };
}
type StoreName = 'marks' | 'notes';

const stores = ['marks', 'notes', 'unreadable'] as const;
const longFields = ['note', 'record'];

/** Raise it when the stores change, and convert the data in `upgrade`. */
const version = 2;

/** The reader's marks in IndexedDB. Every method rejects with the browser's error. */
export class MarksDatabase {
  readonly #database: IDBPDatabase<Stores>;
  /** True if this is a second database, because the first one, with earlier marks, cannot be read. */
  readonly isBeside: boolean;

  private constructor(database: IDBPDatabase<Stores>, isBeside = false) {
    this.#database = database;
    this.isBeside = isBeside;
  }

  /** Opens the database. A newer or damaged one is left untouched; a second one is used until the first can be read. */
  static async open(name: string): Promise<MarksDatabase> {
    const beside = `${name}:beside`;
    const main = await openStores(name).catch(() => null);
    if (!main) return new MarksDatabase(await openStores(beside), true);
    const database = new MarksDatabase(main);
    const names = (await indexedDB.databases?.()) ?? [];
    if (names.some((other) => other.name === beside)) await database.#takeOver(beside);
    return database;
  }

  async all(name: StoreName = 'marks'): Promise<Marks[]> {
    return (await this.#database.getAll(name)).flatMap((value) => marksFrom(value) ?? []);
  }

  async longFieldsOf(id: string): Promise<Marks | null> {
    return marksFrom(await this.#database.get('notes', id));
  }

  /** Merges edits into the stored marks, in one transaction for each store, and reads the result back. */
  async write(edits: readonly Edit[]): Promise<void> {
    for (const name of ['marks', 'notes'] as const) {
      const own = edits.filter(({ field }) => longFields.includes(field) === (name === 'notes'));
      const byId = Map.groupBy(own, ({ id }) => id);
      if (byId.size === 0) continue;
      await this.#merge(name, byId);
      await this.#readBack(name, byId);
    }
  }

  async #merge(name: StoreName, byId: Map<string, Edit[]>): Promise<void> {
    const transaction = this.#database.transaction([name, 'unreadable'], 'readwrite');
    const store = transaction.objectStore(name);
    const stored = await entriesOf(store, byId);
    const writes = [...byId].map(([id, edits]) => {
      const value = stored.get(id);
      const marks = marksFrom(value);
      const next = edits.reduce<Marks>(edited, marks ?? { id, fields: {} });
      const isLost = value !== undefined && !marks;
      return Promise.all([
        isLost && transaction.objectStore('unreadable').put(value, `${name}/${id}`),
        Object.keys(next.fields).length > 0 ? store.put(next, id) : store.delete(id),
      ]);
    });
    await Promise.all([...writes, transaction.done]);
  }

  async #readBack(name: StoreName, byId: Map<string, Edit[]>): Promise<void> {
    const stored = await entriesOf(this.#database.transaction(name).store, byId);
    for (const [id, edits] of byId) {
      const marks = marksFrom(stored.get(id)) ?? undefined;
      const isThere = ({ field, value, at }: Edit) =>
        value === null || (stampOf(marks, field)?.[1] ?? 0) >= at;
      if (!edits.every(isThere)) throw new Error('The browser did not keep what it was given.');
    }
  }

  async #takeOver(name: string): Promise<void> {
    const other = new MarksDatabase(await openStores(name));
    await this.write(editsOf([...(await other.all()), ...(await other.all('notes'))]));
    other.#database.close();
    indexedDB.deleteDatabase(name);
  }
}

async function entriesOf(
  store: Pick<IDBPObjectStore<Stores, StoreName[], StoreName>, 'get'>,
  ids: ReadonlyMap<string, unknown>,
): Promise<Map<string, unknown>> {
  const read = [...ids.keys()].map(async (id) => [id, await store.get(id)] as const);
  return new Map(await Promise.all(read));
}

/** Throws if the database has a later version, is damaged, or is not this site's. */
async function openStores(name: string): Promise<IDBPDatabase<Stores>> {
  const database = await openDB<Stores>(name, version, {
    upgrade(database, before) {
      if (before < 1) for (const store of stores) database.createObjectStore(store);
    },
    // A later release raises the version in another tab.
    blocking: (_now, _next, { target }) => {
      if (target instanceof IDBDatabase) target.close();
    },
  });
  if (stores.every((store) => database.objectStoreNames.contains(store))) return database;
  database.close();
  throw new Error(`${name} lacks one of its stores.`);
}

/** More edits than this come from an import, which would not fit into localStorage. */
const mostEdits = 1000;

export type Journal = ReturnType<typeof journalIn>;

/**
 * Edits that the database has not confirmed yet, in localStorage, one key for each page: `…:unstored:k3x9ab`. Leaving a page
 * aborts what it writes to the database, and the next page stores its journal. `storage` throws where the browser blocks it;
 * `keyOf`: a name → its key of this site; `page`: like no other page’s.
 */
export function journalIn(storage: () => Storage, keyOf: (name: string) => string, page: string) {
  const pages = keyOf('unstored:');
  const own = pages + page;
  return {
    /** Replaces the edits of this page; answers whether that worked. */
    write(edits: readonly Edit[]): boolean {
      const hasSpace = edits.length <= mostEdits;
      try {
        if (edits.length === 0) storage().removeItem(own);
        else if (hasSpace) storage().setItem(own, JSON.stringify(edits));
        return hasSpace;
      } catch {
        // Blocked or full.
        return false;
      }
    },

    /** The edits that other pages left. Damaged parts are lost, the rest is read. Call `forget` once the edits are stored. */
    others() {
      try {
        const kept = storage();
        const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '');
        const left = keys
          .filter((key) => key.startsWith(pages) && key !== own)
          .map((key) => read(key, kept.getItem(key) ?? ''));
        return {
          edits: left.flatMap(({ edits }) => edits),
          isDamaged: left.some(({ isWhole }) => !isWhole),
          forget: () => {
            // A page that is still open may have written more meanwhile.
            for (const { key, text } of left) if (kept.getItem(key) === text) kept.removeItem(key);
          },
        };
      } catch {
        // Blocked: the next page tries again.
        return { edits: [], isDamaged: false, forget: () => {} };
      }
    },
  };
}

function read(key: string, text: string) {
  try {
    return { key, text, ...editsIn(JSON.parse(text)) };
  } catch {
    return { key, text, edits: [], isWhole: false };
  }
}
