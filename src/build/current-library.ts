import { type CompiledLibrary, compileLibrary } from './compile.ts';

// Astro loads the config and the content config in two module graphs of one process;
// a symbol on globalThis is what they share, so the digests are compiled once for both.
const key = Symbol.for('broadsheet.library');
const shared = globalThis as { [key]?: Map<string, Promise<CompiledLibrary>> };

/** The compiled library of `contentDir`, made once a process; `fresh` makes it anew, after a save. */
export function currentLibrary(contentDir: string, fresh = false): Promise<CompiledLibrary> {
  shared[key] ??= new Map();
  const known = shared[key].get(contentDir);
  if (known && !fresh) return known;
  const made = compileLibrary(contentDir);
  shared[key].set(contentDir, made);
  return made;
}
