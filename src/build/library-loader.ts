import type { Loader } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { currentLibrary } from './current-library.ts';

/** Feeds one collection from the compiled library, and again whenever the owner saves a file in dev. */
export function libraryLoader(collection: 'papers' | 'topics' | 'editions'): Loader {
  return {
    name: `library-${collection}`,
    load: async ({ store, parseData, watcher }) => {
      const fill = async (fresh: boolean) => {
        const entries = (await currentLibrary(contentDir, fresh))[collection];
        store.clear();
        for (const entry of entries) {
          store.set({ id: entry.id, data: await parseData({ id: entry.id, data: entry }) });
        }
      };
      await fill(false);
      watcher?.add(contentDir);
      watcher?.on('change', (path) => path.startsWith(contentDir) && void fill(true));
    },
  };
}
