/** Results of work that depends on nothing but its input and this program, kept in `.cache/` from one build to the next. */
import { hash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheDir } from './content-dir.ts';
import { writeWhole } from './files.ts';

/** What a cache gives is never changed in place: by whether it is another value is told what to save. */
export interface Cache<T> {
  /** What was made of this input before, where it still `holds`, else what `make` makes of it now. */
  get(input: string | Uint8Array, make: () => T, holds?: (kept: T) => boolean): T;
  /** What was made of this input before, for work whose result `set` then keeps. */
  known(input: string | Uint8Array): T | undefined;
  set(input: string | Uint8Array, value: T): void;
  /** The same as `get` of many inputs at once, in their order; `make` is told the places of those to make. */
  getAll(
    inputs: (string | Uint8Array)[],
    make: (places: Set<number>) => Promise<T[]>,
  ): Promise<T[]>;
  /** Keeps what was asked for in this run, and of what is older only so much as is not worth a new file. */
  save(): Promise<void>;
}

/** When so much of a file would be another, it is written anew: one more digest is written beside those of years. */
const enough = 1 / 4;

/** `version` says all else that the results depend on; a file of another version counts as empty. */
export async function openCache<T>(name: string, version: string): Promise<Cache<T>> {
  const file = join(cacheDir, `${name}.bin`);
  const newerFile = join(cacheDir, `${name}.newer.bin`);
  const old = await readEntries<T>(file, version);
  const newer = await readEntries<T>(newerFile, version);
  const kept = (key: string) => newer.get(key) ?? old.get(key);
  const used = new Map<string, T>();
  return {
    get(input, make, holds = () => true) {
      const key = digestOf(input);
      const known = used.get(key) ?? kept(key);
      const value = known !== undefined && holds(known) ? known : make();
      used.set(key, value);
      return value;
    },
    known: (input) => kept(digestOf(input)),
    set: (input, value) => void used.set(digestOf(input), value),
    async getAll(inputs, make) {
      const keys = inputs.map(digestOf);
      const places = new Set(keys.keys().filter((place) => kept(keys[place] ?? '') === undefined));
      const made = places.size > 0 ? (await make(places)).values() : [].values();
      return keys.map((key) => {
        const value = kept(key) ?? made.next().value;
        if (value === undefined) throw new Error(`${name}: fewer results than inputs`);
        used.set(key, value);
        return value;
      });
    },
    async save() {
      const added = new Map(used.entries().filter(([key, value]) => old.get(key) !== value));
      const unused = old.keys().filter((key) => !used.has(key));
      if (added.size + [...unused].length > old.size * enough) {
        await writeWhole(file, serialize({ version, entries: used }));
        await rm(newerFile, { force: true });
      } else if (!sameEntries(added, newer))
        await writeWhole(newerFile, serialize({ version, entries: added }));
    },
  };
}

function sameEntries<T>(one: Map<string, T>, other: Map<string, T>): boolean {
  return one.size === other.size && one.entries().every(([key, value]) => other.get(key) === value);
}

/** A short name for an input: equal names, equal inputs. */
export function digestOf(input: string | Uint8Array): string {
  return hash('sha256', input, 'base64url').slice(0, 24);
}

async function readEntries<T>(file: string, version: string): Promise<Map<string, T>> {
  try {
    const read: { version: string; entries: Map<string, T> } = deserialize(await readFile(file));
    return read.version === version ? read.entries : new Map();
  } catch {
    // Absent, or of another Node: made again.
    return new Map();
  }
}
