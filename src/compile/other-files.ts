/** Writes, in a second thread, all files of the site that are not pages; in which order. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CompiledContent, compiledContent } from '../papers/compiled-content.ts';
import { addressOn } from '../publish/address.ts';
import { siteFiles } from '../publish/files/site-files.ts';
import { writeCards } from './cards.ts';
import { fileWriter } from './files.ts';
import { plural } from './report.ts';
import { writeSearchIndex } from './search-index/write-search-index.ts';
import { inThread } from './threads.ts';

/** Writes all files that are not pages (search index, files for machines, cards) in another thread, while Astro renders pages. */
export function otherFiles(origin: string): AstroIntegration {
  let place = { origin, outDir: '', publicDir: '' };
  let written: Promise<string[]> | undefined;
  return {
    name: 'other-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { origin, outDir: config.outDir.href, publicDir: config.publicDir.href };
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': () => {
        const work = { module: import.meta.url, make: writeOtherFiles };
        written ??= inThread(work, [compiledContent(), place]);
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
  // Astro copies the owner's own files of these names.
  const files = siteFiles({ ...library, address: addressOn(origin) }).filter(
    ({ path }) => !existsSync(new URL(encodeURI(path), publicDir)),
  );
  const write = fileWriter();
  // Not by Astro's endpoints: a route costs ten times a write.
  for (const { path, body } of files) write(fileURLToPath(new URL(encodeURI(path), dir)), body());
  const cards = await writeCards(library, dir, new URL(publicDir));
  await searchable;
  return [
    `${plural(library.papers.length)} can be searched`,
    `${plural(files.length, 'file')} for machines`,
    plural(cards, 'card'),
  ];
}
