import { newReader, type Reader, type ReaderList, readerLists } from './reader.ts';

type KeyValues = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** A mark's key without the prefix, `saved:on-kites`; its value orders a list, oldest first. */
type Times = Map<string, number>;

/** Between marks made at once, in milliseconds. */
const step = 0.001;

/**
 * The reader's marks in this browser, each under a key of its own with the time when it was made:
 * tabs that write at the same time cannot overwrite each other's marks. What the browser refuses
 * to store lasts as long as the page, and is tried again with the next change.
 */
export class StoredReader {
  readonly #storage: () => KeyValues;
  readonly #key: string;
  readonly #times: Times = new Map();
  /** Changes that could not be stored; `null` takes a mark away. */
  readonly #unstored = new Map<string, number | null>();
  #reader: Reader | null = null;

  /** `storage` may throw, as browsers do where it is blocked. */
  constructor(storage: () => KeyValues, key: string) {
    this.#storage = storage;
    this.#key = key;
    this.reload();
  }

  current(): Reader {
    this.#reader ??= readerOf(this.#times);
    return this.#reader;
  }

  /** Answers whether all marks are stored. */
  change(change: (reader: Reader) => Reader): boolean {
    const before = this.current();
    const after = change(before);
    for (const [mark, time] of [...this.#unstored]) this.#put(mark, time);
    for (const list of readerLists) {
      if (after[list] === before[list]) continue;
      const kept = new Set(after[list]);
      for (const id of before[list]) if (!kept.has(id)) this.#put(`${list}:${id}`, null);
      for (const [mark, time] of timesOf(list, after[list], this.#times)) this.#put(mark, time);
    }
    return this.#unstored.size === 0;
  }

  /** Takes over what another tab stored under a key; answers whether it was a mark. */
  receive(key: string, value: string | null): boolean {
    if (!key.startsWith(`${this.#key}:`)) return false;
    const mark = key.slice(this.#key.length + 1);
    const time = value === null ? null : Number(value);
    this.#unstored.delete(mark);
    if (!Number.isNaN(time)) this.#set(mark, time);
    return true;
  }

  reload(): void {
    this.#times.clear();
    this.#reader = null;
    try {
      const storage = this.#storage();
      for (let at = 0; at < storage.length; at++) {
        const key = storage.key(at) ?? '';
        this.receive(key, storage.getItem(key));
      }
    } catch {
      // Blocked: the marks last as long as the page.
    }
    for (const [mark, time] of this.#unstored) this.#set(mark, time);
  }

  #put(mark: string, time: number | null): void {
    this.#set(mark, time);
    if (this.#isStored(mark, time)) this.#unstored.delete(mark);
    else this.#unstored.set(mark, time);
  }

  /** Writes and reads back. */
  #isStored(mark: string, time: number | null): boolean {
    const key = `${this.#key}:${mark}`;
    const value = time === null ? null : String(time);
    try {
      const storage = this.#storage();
      if (value === null) storage.removeItem(key);
      else storage.setItem(key, value);
      return storage.getItem(key) === value;
    } catch {
      return false;
    }
  }

  #set(mark: string, time: number | null): void {
    if (time === null) this.#times.delete(mark);
    else this.#times.set(mark, time);
    this.#reader = null;
  }
}

function readerOf(times: Times): Reader {
  const reader = newReader();
  for (const [mark] of [...times].sort(([, a], [, b]) => a - b)) {
    const [name, id = ''] = mark.split(':');
    const list = readerLists.find((one) => one === name);
    if (list) reader[list].push(id);
  }
  return reader;
}

/** New marks for ids that have none: just before the next known id, or after all others. */
function timesOf(list: ReaderList, ids: string[], known: Times): Times {
  const added: Times = new Map();
  const last = [...known.values()].reduce((a, b) => Math.max(a, b), Date.now());
  let time = last + step * (ids.length + 1);
  for (const id of ids.toReversed()) {
    const mark = `${list}:${id}`;
    const own = known.get(mark);
    time = own ?? time - step;
    if (own === undefined) added.set(mark, time);
  }
  return added;
}
