/**
 * `npm run bench:build [-- --corpus FILE]`: a corpus built whole, pages and search index, and its pages by Hugo in the same run.
 * Asks for 90 s, 3 GB, and at most 1.5 times Hugo's time for the pages: ours from the compiled papers to the last page,
 * Hugo's all, as it finds the compiled papers in its files. Ours is also compared by processor time, since another
 * thread writes the search index and other files meanwhile, and the machine may be busy.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { papersByDay, writeContent } from './corpus-digests.ts';
import { dailyPapers } from './corpus-lines.ts';
import { writeHugoSite } from './hugo-site.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: dailyPapers },
    dir: { type: 'string', default: '.cache/bench-build' },
  },
});
const content = resolve(values.dir, 'content');
const outDir = resolve(values.dir, 'dist');
await writeContent(content, await papersByDay(values.corpus));
// Neither what an earlier run kept nor the emptying of its folder belongs to a first build.
for (const made of [resolve(values.dir, 'cache'), outDir])
  await rm(made, { recursive: true, force: true });

const ours = await astro();
const { pages, megabytes } = sizeOf(outDir);
console.log(
  `Broadsheet: ${pages} pages, ${megabytes} MB, in ${seconds(ours.whole)} (target 90 s; processor ${seconds(ours.processor)}), ${ours.megabytes} MB of memory at most (target 3000 MB)`,
);
console.log(
  `  ${seconds(ours.compiled)} until the papers are compiled, ${seconds(ours.pages)} for their pages (processor ${seconds(ours.pagesProcessor)})`,
);
const hugos = await hugo();
if (hugos)
  console.log(
    `Hugo: ${hugos.pages} pages, ${hugos.megabytes} MB, of the same papers in ${seconds(hugos.clock)} (processor ${seconds(hugos.processor)}); ratio of page building ${(ours.pages / hugos.clock).toFixed(2)} by the clock, ${(ours.pagesProcessor / hugos.processor).toFixed(2)} by the processor (target 1.5)`,
  );

/** Tells every ten seconds how far it is; the process that is measured does nothing for that. */
async function astro() {
  const program = join(import.meta.dirname, 'build-once.ts');
  const building = spawn(process.execPath, [program, '--outDir', outDir], {
    env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: resolve(values.dir, 'cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const start = performance.now();
  const progress = setInterval(() => {
    const pages = existsSync(join(outDir, 'papers'))
      ? readdirSync(join(outDir, 'papers')).length
      : 0;
    console.error(
      `  ${((performance.now() - start) / 1000).toFixed(0)} s: ${pages} files in papers/`,
    );
  }, 10_000);
  const [stdout, [status]] = await Promise.all([text(building.stdout), once(building, 'close')]);
  clearInterval(progress);
  if (status !== 0) throw new Error(stdout);
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return z
    .object({
      compiled: z.number(),
      pages: z.number(),
      pagesProcessor: z.number(),
      whole: z.number(),
      processor: z.number(),
      megabytes: z.number(),
    })
    .parse(JSON.parse(last));
}

/** Undefined where there is no Hugo. */
async function hugo() {
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log('Hugo is not here; install it (Debian: apt-get install hugo) for the comparison.');
    return undefined;
  }
  const site = resolve(values.dir, 'hugo');
  await writeHugoSite(site, join(content, 'papers'));
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    'sh',
    ['-c', 'hugo --quiet --source "$0" && times', site],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr || stdout);
  const clock = (performance.now() - start) / 1000;
  return { clock, processor: processorIn(stdout), ...sizeOf(join(site, 'public')) };
}

/** The last line of what the shell's `times` prints is its children's: `0m24.820s 0m3.920s`. */
function processorIn(printed: string): number {
  const [, ...times] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(printed) ?? [];
  const [minutes = 0, user = 0, more = 0, system = 0] = times.map(Number);
  return 60 * (minutes + more) + user + system;
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

function seconds(time: number): string {
  return `${time.toFixed(1)} s`;
}
