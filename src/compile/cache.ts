/** Results of work that depends on nothing but its input and this program, stored in `.cache/` from one build to the next. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { languages, site } from '../site.ts';
import { cacheDir, ownRoot } from './content-dir.ts';
import { writeWhole } from './files.ts';
import { tableOf } from './words/tables.ts';

/** Never change a value in place: a cache saves only values that were replaced. */
export interface Cache<T> {
  /** The stored result for this input, or else what `make` makes now. */
  get(input: string | Uint8Array, make: () => T): T;
  /** The stored result for this input; `set` stores one. */
  known(input: string | Uint8Array): T | undefined;
  set(input: string | Uint8Array, value: T): void;
  all(): T[];
  /** The results for many items, in their order; `make` gets the items that have none yet. */
  getAll<Item>(
    items: Item[],
    inputOf: (item: Item) => string | Uint8Array,
    make: (items: Item[]) => T[] | Promise<T[]>,
  ): Promise<T[]>;
  /** Writes the results that this run asked for. A few new ones go to a second file, so that the large one need not be written. */
  save(): Promise<void>;
}

/** With a larger share of new and unused entries, the large file is written anew. */
const mostChanged = 1 / 4;

/** `version` stands for all that the results depend on besides their input; a file of another version counts as empty. */
export async function openCache<T>(name: string, version: string): Promise<Cache<T>> {
  const file = join(cacheDir, `${name}.bin`);
  const newerFile = join(cacheDir, `${name}.newer.bin`);
  const old = await readEntries<T>(file, version);
  const newer = await readEntries<T>(newerFile, version);
  const stored = (key: string) => newer.get(key) ?? old.get(key);
  const used = new Map<string, T>();
  return {
    get(input, make) {
      const key = digestOf(input);
      const value = used.get(key) ?? stored(key) ?? make();
      used.set(key, value);
      return value;
    },
    known: (input) => stored(digestOf(input)),
    set: (input, value) => void used.set(digestOf(input), value),
    all: () => [...old.values(), ...newer.values()],
    async getAll(items, inputOf, make) {
      const keys = items.map((item) => digestOf(inputOf(item)));
      const missing = items.filter((_, at) => stored(keys[at] ?? '') === undefined);
      const made = (missing.length > 0 ? await make(missing) : []).values();
      return keys.map((key) => {
        const value = stored(key) ?? made.next().value;
        if (value === undefined) throw new Error(`${name}: fewer results than inputs`);
        used.set(key, value);
        return value;
      });
    },
    async save() {
      const added = new Map(used.entries().filter(([key, value]) => old.get(key) !== value));
      const unused = old.keys().filter((key) => !used.has(key));
      if (added.size + [...unused].length > old.size * mostChanged) {
        await writeWhole(file, packed({ version, entries: used }));
        await rm(newerFile, { force: true });
      } else if (!sameEntries(added, newer))
        await writeWhole(newerFile, packed({ version, entries: added }));
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

interface Stored<T> {
  version: string;
  entries: Map<string, T>;
}

/** Its checksum first: a damaged result could be published. */
function packed(stored: Stored<unknown>): Buffer {
  const bytes = serialize(stored);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return Buffer.concat([sum, bytes]);
}

async function readEntries<T>(file: string, version: string): Promise<Map<string, T>> {
  try {
    const packed = await readFile(file);
    const bytes = packed.subarray(4);
    if (packed.readUInt32LE() !== crc32(bytes)) return new Map();
    const read: Stored<T> = deserialize(bytes);
    return read.version === version ? read.entries : new Map();
  } catch {
    // Absent, or of another Node: made again.
    return new Map();
  }
}

/** The version of a cache: a hash of a module with its imports, the packages, the papers’ language and Node. */
export function programVersion(module: string, root = ownRoot): string {
  const modules = modulesOf(join(root, 'src', module));
  // npm leaves the lock file out of a package, whose package.json names exact versions, too.
  const [list = ''] = ['package-lock.json', 'package.json']
    .map((name) => join(root, name))
    .filter((file) => existsSync(file));
  const packages = readFileSync(list, 'utf8');
  return digestOf([...modules.values(), packages, site.language, process.version].join('\n'));
}

/** Path → text of a module and of all that it imports, threads too. Type imports do not count. */
export function modulesOf(entry: string): Map<string, string> {
  const modules = new Map<string, string>();
  const visit = (file: string) => {
    if (modules.has(file)) return;
    // Synchronous reading takes a third of the time for a hundred small files.
    const text = readFileSync(file, 'utf8');
    modules.set(file, text);
    for (const [, imported, thread] of text.matchAll(importLine))
      if (imported === '#words') modules.set(imported, wordsOfFirst);
      else visit(resolve(dirname(file), imported ?? thread ?? ''));
  };
  visit(entry);
  return modules;
}

/** The first language's, whose results the builds of the others share. */
const wordsOfFirst = JSON.stringify(tableOf(languages[0] ?? 'en'));

const importLine =
  /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+|#words)['"]|new URL\(['"](\.[^'"]+\.[jt]s)['"], import\.meta\.url\)/gm;
