import type { Loader } from 'astro/loaders';
import { type CompiledLibrary, compileLibrary } from './compile.ts';
import { contentDir } from './content-dir.ts';

type Listener = () => Promise<void>;

interface Keeper {
  made: Map<string, Promise<CompiledLibrary>>;
  listeners: Map<string, Listener>;
}

// Astro loads the config and the content config as two module graphs of one process. They share
// this through globalThis, so that the digests are compiled once.
const key = Symbol.for('broadsheet.library');
const shared = globalThis as { [key]?: Keeper };
shared[key] ??= { made: new Map(), listeners: new Map() };
const keeper = shared[key];

/** The compiled library of `contentDir`, made once a process. */
export function currentLibrary(contentDir: string): Promise<CompiledLibrary> {
  const made = keeper.made.get(contentDir) ?? compileLibrary(contentDir);
  keeper.made.set(contentDir, made);
  return made;
}

/** Compiles again after a change; if that throws, the library stays as it was. */
export async function compileAnew(contentDir: string): Promise<CompiledLibrary> {
  const library = await compileLibrary(contentDir);
  keeper.made.set(contentDir, Promise.resolve(library));
  for (const listener of keeper.listeners.values()) await listener();
  return library;
}

/** Calls `listener` after each compileAnew(); each name has one listener. */
export function onNewLibrary(name: string, listener: Listener): void {
  keeper.listeners.set(name, listener);
}

/** Sets an empty library, for a dev server that starts with faulty content. */
export function startEmpty(contentDir: string): void {
  keeper.made.set(contentDir, Promise.resolve(emptyLibrary()));
}

/** Loads one Astro collection from the library, again after each compileAnew(). */
export function libraryLoader(collection: 'papers' | 'topics' | 'editions'): Loader {
  return {
    name: `library-${collection}`,
    load: async ({ store, parseData }) => {
      const fill = async () => {
        const entries = (await currentLibrary(contentDir))[collection];
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
      onNewLibrary(collection, fill);
    },
  };
}

function emptyLibrary(): CompiledLibrary {
  return {
    papers: [],
    topics: [],
    editions: [],
    digests: [],
    identities: {
      papers: [],
      idOf: new Map(),
      ledger: new Map(),
      changes: [],
      lost: [],
      notices: [],
      problems: [],
    },
    notices: [],
    ledgerIsCurrent: true,
    ledgerIsNew: false,
    recorded: new Set(),
    retired: new Map(),
    report: [],
  };
}
