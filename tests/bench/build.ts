/**
 * `npm run bench:build [-- --papers N … --corpus FILE --facts --compare --first]`: the newest N papers of a corpus built whole, without
 * the newest digest and then with it, as on the next day; what the site weighs; and its pages by Hugo in the same run.
 * `--facts` invents authors, arXiv ids and venues; `--compare` also builds anew and compares all bytes; `--first` ends
 * after the first build. The weight of a small and a large site, one after the other; and 50,000 papers, for which a
 * build of all papers of the default corpus has to come first:
 *
 *     npm run bench:build -- --facts --first --papers 1500 --papers 8304
 *     npm run bench:build -- --corpus ../shared/corpora/arxiv-75k.jsonl.gz --papers 50000 --first
 *
 * Hugo's time is to be compared with ours from the compiled papers to the last page, as it finds the compiled papers in
 * its files. Another thread writes the search index and other files meanwhile.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { newestPapers, papersByDay, writeContent, writeDay, writeFacts } from './corpus-digests.ts';
import { dailyPapers } from './corpus-lines.ts';
import { writeHugoSite } from './hugo-site.ts';
import { weightLines } from './site-weight.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: dailyPapers },
    papers: { type: 'string', multiple: true, default: ['Infinity'] },
    facts: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
    dir: { type: 'string', default: '.cache/bench-build' },
  },
});
const timesSchema = z.object({
  compiled: z.number(),
  pages: z.number(),
  whole: z.number(),
  processor: z.number(),
  megabytes: z.number(),
});

const content = resolve(values.dir, 'content');
const outDir = resolve(values.dir, 'dist');
const cache = resolve(values.dir, 'cache');

const all = await papersByDay(values.corpus);
for (const most of values.papers) await measure(newestPapers(all, Number(most)));

async function measure(days: typeof all): Promise<void> {
  const newest = days.at(-1);
  if (!newest || days.length < 2) throw new Error('two days of papers or more are needed');
  const papers = days.reduce((sum, [, its]) => sum + its.length, 0);
  await writeContent(content, days.slice(0, -1));
  if (values.facts) await writeFacts(content, days.slice(0, -1));
  // Neither what an earlier run kept nor the emptying of its folder belongs to a first build.
  for (const made of [cache, outDir]) await rm(made, { recursive: true, force: true });

  console.log(`${papers} papers of ${days.length} days: all but the newest day, without caches`);
  const cold = await build({ cache, outDir });
  console.log(`${timeLine(cold)}${toWhole(cold.whole, papers)}`);
  if (values.first) {
    for (const line of weightLines(outDir, papers - newest[1].length)) console.log(line);
    return;
  }
  await writeDay(content, ...newest);
  if (values.facts) await writeFacts(content, days);
  await rm(outDir, { recursive: true });
  console.log(`The newest day is added: ${newest[1].length} papers`);
  const warm = await build({ cache, outDir });
  console.log(
    `${timeLine(warm)}: ${share(warm.whole, cold.whole)} of the first build (goal 20 %), ${share(warm.processor, cold.processor)} by processor`,
  );
  for (const line of weightLines(outDir, papers)) console.log(line);

  if (values.compare) await compare();
  const hugos = await hugo();
  if (hugos)
    console.log(
      [
        `Hugo: ${seconds(hugos.clock)}, processor ${seconds(hugos.processor)}, ${weightLines(join(values.dir, 'hugo', 'public'), papers)[0]}`,
        `Ours to Hugo's: pages ${ratio(cold.pages, hugos.clock)} (goal 1.5), whole ${ratio(cold.whole, hugos.clock)} (goal 2.5) by the clock; whole ${ratio(cold.processor, hugos.processor)} by processor`,
      ].join('\n'),
    );
}

async function build(into: { cache: string; outDir: string }) {
  const program = join(import.meta.dirname, 'build-once.ts');
  // Those of `npm run build`.
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const flags: string[] = scripts.build.split(' && ').at(-1).split(' ').slice(1, -2);
  const building = spawn(process.execPath, [...flags, program, '--outDir', into.outDir], {
    env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: into.cache },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [stdout, [status]] = await Promise.all([text(building.stdout), once(building, 'close')]);
  if (status !== 0) throw new Error(stdout);
  return timesSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

/** 50,000 papers are measured by the last build of 13,690, which this keeps. */
function toWhole(time: number, papers: number): string {
  const kept = resolve(values.dir, 'whole-13690.txt');
  if (papers < 14_000 && papers > 13_000) writeFileSync(kept, String(time));
  if (papers < 40_000 || !existsSync(kept)) return '';
  return `; ${ratio(time, Number(readFileSync(kept, 'utf8')))} times the last build of 13,690 (goal 5)`;
}

/** The same content without caches has to give the same bytes. */
async function compare() {
  const anew = resolve(values.dir, 'anew');
  await rm(anew, { recursive: true, force: true });
  await build({ cache: join(anew, 'cache'), outDir: join(anew, 'dist') });
  const { stdout } = spawnSync('diff', ['-rq', outDir, join(anew, 'dist')], { encoding: 'utf8' });
  console.log(stdout === '' ? 'A build without caches gives the same bytes' : stdout);
}

/** Undefined where there is no Hugo. */
async function hugo() {
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log('Hugo is not here; install it (Debian: apt-get install hugo) for the comparison.');
    return undefined;
  }
  const site = resolve(values.dir, 'hugo');
  await writeHugoSite(site, join(content, 'papers'));
  console.log('Hugo, the same papers');
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync('sh', ['-c', 'hugo --source "$0" && times', site], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr || stdout);
  return { clock: (performance.now() - start) / 1000, processor: processorIn(stdout) };
}

/** The last line of what the shell's `times` prints is its children's: `0m24.820s 0m3.920s`. */
function processorIn(printed: string): number {
  const [, ...times] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(printed) ?? [];
  const [minutes = 0, user = 0, more = 0, system = 0] = times.map(Number);
  return 60 * (minutes + more) + user + system;
}

function timeLine({ compiled, pages, whole, processor, megabytes }: z.infer<typeof timesSchema>) {
  return `${seconds(whole)}: ${seconds(compiled)} until the papers are compiled, ${seconds(pages)} for their pages; processor ${seconds(processor)}, ${megabytes} MB of memory at most (goal 1500)`;
}

function seconds(time: number): string {
  return `${time.toFixed(1)} s`;
}

function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}

function ratio(ours: number, hugos: number): string {
  return (ours / hugos).toFixed(2);
}
