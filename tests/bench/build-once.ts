/** Builds the site of `CONTENT_DIR` into `--outDir` and prints, as JSON, what the pages and the whole took. */
import { parseArgs } from 'node:util';
import { build } from 'astro';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist/bench' } } });
let pages = 0;
await build({
  outDir: values.outDir,
  logLevel: 'warn',
  integrations: [
    {
      name: 'stopwatch',
      // All pages are written; what follows are indexes, feeds and other files.
      hooks: {
        'astro:build:generated': () => {
          pages = process.uptime();
        },
      },
    },
  ],
});
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    pages,
    whole: process.uptime(),
    processor: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
