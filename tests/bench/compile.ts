/** `npm run bench:compile [-- --corpus FILE]`: digests to papers, cold and with one digest more; asks for 10 s, 700 MB and 2 s. */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { papersByDay, writeContent, writeDay } from './corpus-digests.ts';
import { dailyPapers } from './corpus-lines.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: dailyPapers },
    dir: { type: 'string', default: '.cache/bench-compile' },
  },
});
const content = resolve(values.dir, 'content');
const days = await papersByDay(values.corpus);
const last = days.pop();
if (!last) throw new Error(`${values.corpus} holds no papers`);
await writeContent(content, days);
await rm(resolve(values.dir, 'cache'), { recursive: true, force: true });
console.log(`${days.length + 1} digests`);
compile('first run', 10);
compile('again, nothing new', 2);
await writeDay(content, ...last);
compile('one new digest', 2);

/** As commands run: in a process of its own, so that nothing is warm and the peak is this run's. */
function compile(name: string, target: number): void {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', './src/compile/preload.js', join(import.meta.dirname, 'compile-once.ts')],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: resolve(values.dir, 'cache') },
    },
  );
  if (status !== 0) throw new Error(stderr);
  console.log(`${name}: ${stdout.trim()} (target ${target} s, 700 MB)`);
}
