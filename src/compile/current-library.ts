import type { Loader } from 'astro/loaders';
import { type CompiledLibrary, compileLibrary } from './compile.ts';
import { contentDir } from './content-dir.ts';

/** What pages and files are made of. */
export type Library = Pick<CompiledLibrary, 'papers' | 'topics' | 'editions'>;

interface Shared {
  library?: Promise<Library>;
  /** Called after each compilation; by name, so that a reloaded module is called once. */
  listeners: Map<string, () => Promise<void>>;
}

// Astro loads the config and the content config as two module graphs of one process. They share
// this through globalThis, so that the digests are compiled once.
const key = Symbol.for('broadsheet.library');
const global = globalThis as { [key]?: Shared };
global[key] ??= { listeners: new Map() };
const shared = global[key];

/** The library as it was compiled last. */
export function currentLibrary(): Promise<Library> {
  shared.library ??= compileLibrary(contentDir);
  return shared.library;
}

/** Compiles `content/` for all that use currentLibrary(); if that throws, the library stays as it was. */
export async function compileCurrent(): Promise<CompiledLibrary> {
  const library = await compileLibrary(contentDir);
  shared.library = Promise.resolve(library);
  for (const listener of shared.listeners.values()) await listener();
  return library;
}

/** Sets an empty library, for a dev server that starts with faulty content. */
export function startEmpty(): void {
  shared.library = Promise.resolve({ papers: [], topics: [], editions: [] });
}

/** Loads one Astro collection from the library, again after each compileCurrent(). */
export function libraryLoader(collection: 'papers' | 'topics' | 'editions'): Loader {
  return {
    name: `library-${collection}`,
    load: async ({ store, parseData }) => {
      const fill = async () => {
        const entries = (await currentLibrary())[collection];
        const parsed = await Promise.all(
          entries.map(async (entry) => ({
            id: entry.id,
            data: await parseData({ id: entry.id, data: entry }),
          })),
        );
        store.clear();
        for (const entry of parsed) store.set(entry);
      };
      await fill();
      shared.listeners.set(collection, fill);
    },
  };
}
