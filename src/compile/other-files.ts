/** The second thread, which writes all that is no page; in which order it does. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CompiledContent } from '../papers/compiled-content.ts';
import { writeCards } from './cards.ts';
import { currentLibrary } from './current-library.ts';
import { writeMachineFiles } from './machine-files.ts';
import { writeSearchIndex } from './search-index/write-search-index.ts';
import { inThread, littleRoom } from './threads.ts';

/** Writes all files that are not pages (search index, files for machines, cards) in another thread, while Astro renders pages. */
export function otherFiles(): AstroIntegration {
  let place = { origin: '', outDir: '', publicDir: '' };
  let written: Promise<string[]> | undefined;
  return {
    name: 'other-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = {
          origin: config.site ?? 'http://localhost:4321',
          outDir: config.outDir.href,
          publicDir: config.publicDir.href,
        };
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': async () => {
        const { papers, topics, searches, editions, retired } = await currentLibrary();
        const work = { module: import.meta.url, make: writeOtherFiles };
        const library = { papers, topics, searches, editions, retired };
        written ??= inThread(work, [library, place], littleRoom);
      },
      'astro:build:done': async ({ logger }) => {
        for (const line of (await written) ?? []) logger.info(line);
      },
    },
  };
}

/** Exported for the other thread. `outDir` (the built site) and `publicDir` are folders as `file:///…/` addresses. Returns lines for the build's log. */
export async function writeOtherFiles(
  library: CompiledContent,
  { origin, outDir, publicDir }: { origin: string; outDir: string; publicDir: string },
): Promise<string[]> {
  const dir = new URL(outDir);
  // Pagefind runs in a process of its own, while the other files are written here.
  const searchable = writeSearchIndex(library, fileURLToPath(dir));
  const files = writeMachineFiles(library, origin, dir);
  const cards = await writeCards(library, dir, new URL(publicDir));
  await searchable;
  return [
    `${library.papers.length} papers can be searched`,
    `${files} files for machines`,
    `${cards} cards`,
  ];
}
