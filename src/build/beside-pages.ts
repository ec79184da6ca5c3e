import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Task } from './beside-pages/task.ts';
import { contentDir } from './content-dir.ts';
import { currentLibrary } from './current-library.ts';

/**
 * Writes what is made from the library and not from pages (search index, files for machines, cards) in a thread of
 * its own, while Astro renders.
 */
export function besidePages(): AstroIntegration {
  let place = { origin: '', outDir: '', publicDir: '' };
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
        written ??= inThread({ ...place, library: { papers, topics, editions } });
      },
      'astro:build:done': async ({ logger }) => {
        for (const line of (await written) ?? []) logger.info(line);
      },
    },
  };
}

/** Gives a line for the build's log on each thing written. */
function inThread(task: Task): Promise<string[]> {
  const thread = new URL('./beside-pages/thread.ts', import.meta.url);
  const worker = new Worker(thread, { workerData: task });
  const written = new Promise<string[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // What fails while pages are still rendered is told when they are done.
  written.catch(() => undefined);
  return written;
}
