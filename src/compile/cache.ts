/** Results of work that depends on nothing but its input and this program, stored in `.cache/` from one build to the next. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { lazy } from '../memoised.ts';
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
  /** Writes the results that this run has got or set, if they are others than those stored. */
  save(): Promise<void>;
}

/** `further` stands for what the results depend on besides their input and the program; a file of another version counts as empty. */
export async function openCache<T>(name: string, further = ''): Promise<Cache<T>> {
  const version = `${programVersion()} ${further}`;
  const file = join(cacheDir, `${name}.bin`);
  const stored = await readEntries<T>(file, version);
  const used = new Map<string, T>();
  return {
    get(input, make) {
      const key = digestOf(input);
      const value = used.get(key) ?? stored.get(key) ?? make();
      used.set(key, value);
      return value;
    },
    known: (input) => stored.get(digestOf(input)),
    set: (input, value) => void used.set(digestOf(input), value),
    async save() {
      if (!sameEntries(used, stored)) await writeWhole(file, packed({ version, entries: used }));
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

/** A hash of what every result depends on besides its input: code, packages, the papers’ language, Node, and the sentences of the site's first language, whose caches the builds of the others share. */
export function versionOf(root: string): string {
  const code = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name));
  // npm leaves the lock file out of a package, whose package.json names exact versions, too.
  const packages = ['package-lock.json', 'package.json'].map((name) => join(root, name));
  // Synchronous reading takes a third of the time for hundreds of small files.
  const texts = [...code.sort(), ...packages.filter(existsSync)].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const words = tableOf(languages[0] ?? 'en');
  return digestOf(JSON.stringify([texts, words, site.language, process.version]));
}

const programVersion = lazy(() => versionOf(ownRoot));

/** Settings that pages show; Astro itself compares its config and package-lock.json. */
const variables = ['PUBLIC_SITE_SETTINGS', 'NEWSLETTER_FORM', 'NEWSLETTER_FIELD', 'TZ'];

/** A hash of all that pages are made with, their content apart; a part of each kept page's key. */
export function pagesVersion(): string {
  const values = variables.map((name) => process.env[name]);
  const words = languages.map((code) => tableOf(code));
  return digestOf(JSON.stringify([programVersion(), values, words]));
}
