/** The thread that ../beside-pages.ts starts. */
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { site } from '../../site.ts';
import { writeCards } from '../cards.ts';
import { writeMachineFiles } from '../machine-files.ts';
import { writeSearchIndex } from '../search-index/write-search-index.ts';
import { searchCache } from '../search-index.ts';
import type { Task } from './task.ts';

const { library, origin, outDir, publicDir }: Task = workerData;
const dir = new URL(outDir);

// Pagefind is a process of its own, and works while the other files are written.
const searchable = writeSearchIndex(library, {
  outDir: fileURLToPath(dir),
  cache: searchCache,
  language: site.language,
});
const files = writeMachineFiles(library, origin, dir);
const cards = await writeCards(library, dir, new URL(publicDir));
await searchable;
parentPort?.postMessage([
  `${library.papers.length} papers can be searched`,
  `${files} files for machines`,
  `${cards} cards`,
]);
