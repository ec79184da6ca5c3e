import { fileURLToPath } from 'node:url';
import type { CompiledContent } from '../papers/compiled-content.ts';
import { writeCards } from './cards.ts';
import { writeMachineFiles } from './machine-files.ts';
import { writeSearchIndex } from './search-index/write-search-index.ts';

/** `outDir` (the built site) and `publicDir` are folders as `file:///…/` addresses. Returns lines for the build's log. */
export async function writeOtherFiles(
  library: CompiledContent,
  { origin, outDir, publicDir }: { origin: string; outDir: string; publicDir: string },
): Promise<string[]> {
  const dir = new URL(outDir);
  // Pagefind runs in a process of its own, while the other files are written here.
  const searchable = writeSearchIndex(library, { outDir: fileURLToPath(dir) });
  const files = writeMachineFiles(library, origin, dir);
  const cards = await writeCards(library, dir, new URL(publicDir));
  await searchable;
  return [
    `${library.papers.length} papers can be searched`,
    `${files} files for machines`,
    `${cards} cards`,
  ];
}
