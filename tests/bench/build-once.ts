/** Builds the site of `CONTENT_DIR` into `--outDir` and prints, as JSON, what its pages and the whole took. */
import { parseArgs } from 'node:util';
import { build } from 'astro';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist/bench' } } });

let compiled = 0;
let rendered = 0;

/** Seconds since this process began. */
function reached(what: string): number {
  const clock = process.uptime();
  const { user, system } = process.threadCpuUsage();
  console.error(
    `  ${clock.toFixed(0)} s (first thread's processor ${((user + system) / 1e6).toFixed(1)} s, at most ${megabytes()} MB so far): ${what}`,
  );
  return clock;
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

await build({
  outDir: values.outDir,
  logLevel: 'warn',
  integrations: [
    {
      name: 'stopwatch',
      hooks: {
        // The first hook after the digests were compiled and the papers related: what Hugo finds in its files.
        'astro:config:done': () => {
          compiled = reached('papers compiled');
        },
        'astro:build:start': () => void reached('pages begun'),
        'astro:build:setup': ({ target }) => void reached(`scripts and styles for ${target}`),
        'astro:build:generated': () => {
          rendered = reached('pages written');
        },
      },
    },
  ],
});
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    compiled,
    pages: rendered - compiled,
    whole: reached('all written'),
    processor: (user + system) / 1e6,
    megabytes: megabytes(),
  }),
);
// Vite's threads would keep this process alive.
process.exit(0);
