import type { AstroIntegration } from 'astro';
import { currentLibrary } from './current-library.ts';
import { inThread, littleRoom } from './threads.ts';
import { writeOtherFiles } from './write-other-files.ts';

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
        const { papers, topics, searches, editions } = await currentLibrary();
        const module = new URL('./write-other-files.ts', import.meta.url).href;
        const library = { papers, topics, searches, editions };
        written ??= inThread({ module, make: writeOtherFiles }, [library, place], littleRoom);
      },
      'astro:build:done': async ({ logger }) => {
        for (const line of (await written) ?? []) logger.info(line);
      },
    },
  };
}
