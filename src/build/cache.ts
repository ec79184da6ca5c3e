/** Results of work that depends on nothing but its input and this program, kept in `.cache/` from one build to the next. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheDir } from './content-dir.ts';
import { writeWhole } from './write-whole.ts';

export interface Cache<T> {
  /** What was made of this input before, else what `make` makes of it now. */
  get(input: string | Uint8Array, make: () => T): T;
  /** The same of many inputs at once, in their order; `make` is told the places of those to make. */
  getAll(
    inputs: (string | Uint8Array)[],
    make: (places: Set<number>) => Promise<T[]>,
  ): Promise<T[]>;
  /** Keeps what was asked for in this run, and nothing older. */
  save(): Promise<void>;
}

/** `version` says all else that the results depend on; a file of another version counts as empty. */
export async function openCache<T>(name: string, version: string): Promise<Cache<T>> {
  const file = join(cacheDir, `${name}.bin`);
  const before = await readEntries<T>(file, version);
  const used = new Map<string, T>();
  let grown = false;
  return {
    get(input, make) {
      const key = digestOf(input);
      const known = used.get(key) ?? before.get(key);
      const value = known ?? make();
      if (known === undefined) grown = true;
      used.set(key, value);
      return value;
    },
    async getAll(inputs, make) {
      const keys = inputs.map(digestOf);
      const places = new Set(keys.keys().filter((place) => !before.has(keys[place] ?? '')));
      const made = places.size > 0 ? (await make(places)).values() : [].values();
      if (places.size > 0) grown = true;
      return keys.map((key) => {
        const value = before.get(key) ?? made.next().value;
        if (value === undefined) throw new Error(`${name}: fewer results than inputs`);
        used.set(key, value);
        return value;
      });
    },
    async save() {
      if (!grown && used.size === before.size) return;
      await writeWhole(file, serialize({ version, entries: used }));
    },
  };
}

/** A short name for an input: equal names, equal inputs. */
export function digestOf(input: string | Uint8Array): string {
  return createHash('sha256').update(input).digest('base64url').slice(0, 24);
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
