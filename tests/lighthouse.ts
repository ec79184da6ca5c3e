/**
 * `npm run lighthouse [-- --dir FOLDER --base /PATH/ --page map …]`: Lighthouse's mobile preset on six templates of a built
 * site, or on those named, by default of the test site. Prints a table, with what performance is made of; ends with 1 when
 * any score is below 100 (the map's performance: 95). Needs `npm run test:site` before it. Performance is too low on a busy
 * machine.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { z } from 'astro/zod';
import { filesOf } from './build/site-files.ts';
import { testBase, testDir } from './build-site.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { serve } from './serve.ts';

// Run from the registry, not kept as a dependency: it is as large as all others together.
const lighthouse = 'lighthouse@13.5.0';
const run = promisify(execFile);

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({
      score: z.number().nullish(),
      displayValue: z.string().optional(),
      title: z.string(),
      details: z
        .object({
          items: z
            .array(z.object({ node: z.object({ snippet: z.string() }).optional() }))
            .optional()
            .catch(undefined),
        })
        .optional(),
    }),
  ),
});

/** What performance is made of. */
const measures = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
};

const { dir, base, page } = parseArgs({
  options: {
    dir: { type: 'string', default: testDir },
    base: { type: 'string', default: testBase },
    page: { type: 'string', multiple: true },
  },
}).values;
const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = await serve(dir, base, port);
const [paper = '', edition = ''] = ['papers/', 'editions/2'].map((start) =>
  filesOf(dir).find((file) => file.startsWith(start) && file.endsWith('/index.html')),
);
const topic = filesOf(dir).find((file) =>
  /^topics\/(?!about|trends)[^/]+\/index\.html$/.test(file),
);
const templates = {
  'front page': '',
  edition: edition.replace(/index\.html$/, ''),
  paper: paper.replace(/index\.html$/, ''),
  topic: (topic ?? '').replace(/index\.html$/, ''),
  search: 'search/?q=attention',
  map: 'map/',
};

const unknown = page?.find((name) => !(name in templates));
if (unknown) throw new Error(`--page ${unknown}: choose of ${Object.keys(templates).join(', ')}.`);

let perfect = true;
console.log(`${' '.repeat(12)} performance · accessibility · best-practices · seo`);
for (const [name, path] of Object.entries(templates)) {
  if (page && !page.includes(name)) continue;
  const { categories, audits } = await reportOn(path);
  const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
  const parts = Object.entries(measures).map(
    ([short, audit]) => `${short} ${audits[audit]?.displayValue ?? '?'}`,
  );
  console.log(`${name.padEnd(12)} ${scores.join(' · ')}   ${parts.join(', ')}`);
  const least = name === 'map' ? 95 : 100;
  if (scores.every((score, at) => score >= (at === 0 ? least : 100))) continue;
  perfect = false;
  for (const { score, title, details } of Object.values(audits)) {
    if (typeof score !== 'number' || score >= 0.9) continue;
    console.log(`  ${title}`);
    for (const { node } of details?.items ?? []) if (node) console.log(`    ${node.snippet}`);
  }
}
server.close();
rmSync(folder, { recursive: true });
process.exitCode = perfect ? 0 : 1;

async function reportOn(path: string): Promise<z.infer<typeof reportSchema>> {
  const out = join(folder, 'report.json');
  await run(
    'npx',
    [
      '--yes',
      lighthouse,
      `http://localhost:${port}${base}${path}`,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=--headless ${chromiumFlags.join(' ')}`,
    ],
    // Chromium may hang, and then no table would end.
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, timeout: 300_000 },
  );
  return reportSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
}
