import type { Loader } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { currentLibrary, onNewLibrary } from './current-library.ts';

/** Feeds one collection from the compiled library, and again whenever that is made anew. */
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
