/** Builds the site of `CONTENT_DIR` into `--outDir` and prints, as JSON, what its pages and the whole took. */
import { parseArgs } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { build } from 'astro';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist/bench' } } });

/** Seconds of processor time of each thread beside the first, as last seen. */
const threads = new Map<Worker, number>();
process.on('worker', (worker) => {
  const look = async () => {
    const { user, system } = await worker.cpuUsage();
    threads.set(worker, (user + system) / 1e6);
  };
  // A thread that has ended tells no more; one that waits for work must not keep this process alive.
  const timer = setInterval(() => look().catch(() => clearInterval(timer)), 200).unref();
});

interface Moment {
  clock: number;
  /** Processor time of the first thread, and of those that write its files and tidy its memory. */
  processor: number;
}

function now(): Moment {
  const { user, system } = process.cpuUsage();
  const others = [...threads.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { clock: process.uptime(), processor: (user + system) / 1e6 - others };
}

let compiled = now();
let written = now();
await build({
  outDir: values.outDir,
  logLevel: 'warn',
  integrations: [
    {
      name: 'stopwatch',
      hooks: {
        // The first hook after the digests were compiled and the papers related: what Hugo finds in its files.
        'astro:config:done': () => {
          compiled = now();
          console.error(`  ${compiled.clock.toFixed(0)} s: papers compiled`);
        },
        'astro:build:generated': () => {
          written = now();
          console.error(`  ${written.clock.toFixed(0)} s: pages written`);
        },
      },
    },
  ],
});
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    compiled: compiled.clock,
    pages: written.clock - compiled.clock,
    pagesProcessor: written.processor - compiled.processor,
    whole: process.uptime(),
    processor: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
