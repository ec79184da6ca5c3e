/**
 * `npm run bench:build [-- --corpus FILE]`: a corpus built whole, pages and search index, and its pages by Hugo in the same run.
 * Asks for 90 s, 3 GB, and at most 1.5 times Hugo's time for the pages.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { papersByDay, writeContent } from './corpus-digests.ts';
import { writeHugoSite } from './hugo-site.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/hf-daily.jsonl.gz' },
    dir: { type: 'string', default: '.cache/bench-build' },
  },
});
const content = resolve(values.dir, 'content');
const outDir = resolve(values.dir, 'dist');
await writeContent(content, await papersByDay(values.corpus));
await rm(resolve(values.dir, 'cache'), { recursive: true, force: true });

const ours = astro();
const { pages, megabytes } = sizeOf(outDir);
console.log(
  `Broadsheet: ${pages} pages, ${megabytes} MB, in ${ours.whole.toFixed(1)} s (target 90 s; pages alone ${ours.pages.toFixed(1)} s; processor ${ours.processor.toFixed(1)} s), ${ours.megabytes} MB of memory at most (target 3000 MB)`,
);
const hugos = await hugo();
if (hugos !== undefined)
  console.log(
    `Hugo: the same papers in ${hugos.toFixed(1)} s; ratio of page building ${(ours.pages / hugos).toFixed(2)} (target 1.5)`,
  );

function astro() {
  const program = join(import.meta.dirname, 'build-once.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, '--outDir', outDir], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: resolve(values.dir, 'cache') },
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr || stdout);
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return z
    .object({ pages: z.number(), whole: z.number(), processor: z.number(), megabytes: z.number() })
    .parse(JSON.parse(last));
}

/** Seconds, or undefined where there is no Hugo. */
async function hugo(): Promise<number | undefined> {
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log('Hugo is not here; install it (Debian: apt-get install hugo) for the comparison.');
    return undefined;
  }
  const site = resolve(values.dir, 'hugo');
  await writeHugoSite(site, join(content, 'papers'));
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync('hugo', ['--source', site], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr || stdout);
  return (performance.now() - start) / 1000;
}

function sizeOf(folder: string): { pages: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    megabytes: Math.round(bytes / 1e6),
  };
}
