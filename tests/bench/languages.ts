/**
 * `npm run bench:languages [-- --papers N --languages en,de,zh,ja,ar]`: the newest N papers of a corpus built whole in the
 * first language, and then in all, both without caches: what each further language costs. The goal for five: 1.3 times the
 * weight of one.
 */
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../build/site-files.ts';
import { newestPapers, papersByDay, writeContent } from './corpus-digests.ts';
import { dailyPapers } from './corpus-lines.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: dailyPapers },
    papers: { type: 'string', default: 'Infinity' },
    languages: { type: 'string', default: 'en,de,zh,ja,ar' },
    dir: { type: 'string', default: '.cache/bench-languages' },
  },
});
const content = resolve(values.dir, 'content');
const days = newestPapers(await papersByDay(values.corpus), Number(values.papers));
const papers = days.reduce((sum, [, its]) => sum + its.length, 0);
await writeContent(content, days);
const all = values.languages.split(',');
const one = await build('one', all.slice(0, 1));
const several = await build('all', all);
console.log(
  `${papers} papers in ${all.length} languages, against one: ${(several.bytes / one.bytes).toFixed(2)} of the weight (goal 1.3), ${(several.files / one.files).toFixed(2)} of the files, ${(several.processor / one.processor).toFixed(2)} of the processor's time`,
);

/** Prints the build's lines that tell what a language took. */
async function build(name: string, languages: string[]) {
  const dir = resolve(values.dir, name);
  await rm(dir, { recursive: true, force: true });
  writeFileSync(join(content, 'site.yaml'), `interface: [${languages.join(', ')}]\n`);
  const outDir = join(dir, 'dist');
  const command = '"$0" node_modules/astro/bin/astro.mjs build --outDir "$1" && times';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, outDir], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(dir, 'cache'), CI: '' },
  });
  if (status !== 0) throw new Error(stderr || stdout);
  const bytes = filesOf(outDir).map((path) => statSync(join(outDir, path)).size);
  const built = {
    bytes: bytes.reduce((sum, size) => sum + size, 0),
    files: bytes.length,
    processor: processorIn(stdout),
  };
  for (const line of stdout.matchAll(/\d+ pages in .*/g)) console.log(`  ${line[0]}`);
  console.log(
    `${languages.join(', ')}: ${(built.bytes / 1e6).toFixed(1)} MB, ${built.files} files, processor ${built.processor.toFixed(0)} s`,
  );
  return built;
}

/** The last line of what the shell's `times` prints is its children's: `0m24.820s 0m3.920s`. */
function processorIn(printed: string): number {
  const [, ...times] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(printed) ?? [];
  const [minutes = 0, user = 0, more = 0, system = 0] = times.map(Number);
  return 60 * (minutes + more) + user + system;
}
