import type { AstroIntegration } from 'astro';
import { contentDir } from './content-dir.ts';
import { currentLibrary } from './current-library.ts';
import { writePapers } from './write-papers.ts';

/** Compiles all of `content/` before anything else is built, so that a bad digest stops the build at once. */
export function digestsToPapers(): AstroIntegration {
  return {
    name: 'digests-to-papers',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'preview') return;
        const library = await currentLibrary(contentDir);
        await writePapers(contentDir, library.papers);
        for (const line of library.report) logger.info(line);
      },
    },
  };
}
