import type { AstroIntegration } from 'astro';
import type { Task } from './beside-pages/task.ts';
import { contentDir } from './content-dir.ts';
import { currentLibrary } from './current-library.ts';
import { madeInThread } from './in-thread.ts';

/**
 * Writes what is made from the library and not from pages (search index, files for machines, cards) in a thread of
 * its own, while Astro renders.
 */
export function besidePages(): AstroIntegration {
  let place = { origin: '', outDir: '', publicDir: '' };
  /** A line for the build's log on each thing written. */
  let written: Promise<string[]> | undefined;
  return {
    name: 'beside-pages',
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
        const { papers, topics, editions } = await currentLibrary(contentDir);
        const task: Task = { ...place, library: { papers, topics, editions } };
        written ??= madeInThread(new URL('./beside-pages/thread.ts', import.meta.url), task);
      },
      'astro:build:done': async ({ logger }) => {
        for (const line of (await written) ?? []) logger.info(line);
      },
    },
  };
}
