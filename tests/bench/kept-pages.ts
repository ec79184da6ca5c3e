/**
 * `npm run bench:kept [-- --changes 1000 --seed 1]`: a kept page is never wrong. Changes one thing after another in a small
 * invented library, and compares each page that is kept or rendered then with the same page rendered anew, byte for byte.
 * Ends with an error at the first difference. Only content is changed: code and settings are of the bundle, whose hash
 * empties what is kept (tests/unit/compile/kept-pages.test.ts).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AstroPrerenderer, build } from 'astro';
import { z } from 'astro/zod';
import type { PageBlock } from '../../src/compile/page-blocks.ts';
import { changeOne, filesOf, inventedContent } from './changed-library.ts';
import { randomOf } from './search/questions.ts';

const { values } = parseArgs({
  options: {
    changes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string', default: '.cache/bench-kept' },
  },
});
const dir = resolve(values.dir);
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
process.env.CONTENT_DIR = join(dir, 'content');
process.env.CACHE_DIR = join(dir, 'cache');

// After the folders are named, which these modules read.
const { compileLibrary } = await import('../../src/compile/compile.ts');
const { ContentError } = await import('../../src/compile/content-error.ts');
const { isOneOfMany, makePages } = await import('../../src/compile/kept-pages.ts');
const { keptIn } = await import('../../src/compile/page-blocks.ts');
const { shareContent } = await import('../../src/papers/compiled-content.ts');

const random = randomOf(Number(values.seed));
const content = inventedContent();
await writeFiles(filesOf(content));

await build({
  outDir: join(dir, 'dist'),
  logLevel: 'warn',
  integrations: [
    {
      name: 'changes',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((usual) => ({ ...usual, getStaticPaths: () => compareAll(usual) }));
        },
      },
    },
  ],
});
process.exit(0);

/** Instead of the site's pages: those after each change. */
async function compareAll(usual: AstroPrerenderer): Promise<[]> {
  const kept = new Map<string, PageBlock>();
  let rendered = 0;
  let all = 0;
  for (let change = 0; change <= Number(values.changes); change += 1) {
    const what = change === 0 ? 'nothing' : changeOne(content, random);
    await writeFiles(filesOf(content));
    shareContent(await compiled());
    routesOf(usual).clearAll();
    const warm = await pagesWith(usual, kept);
    const cold = await pagesWith(usual, new Map());
    rendered += warm.rendered;
    all += cold.rendered;
    for (const page of new Set([...cold.pages.keys(), ...warm.pages.keys()]))
      if (warm.pages.get(page) !== cold.pages.get(page))
        throw new Error(`change ${change} (${what}): ${page} differs from a page rendered anew`);
    if (change % 50 === 0) console.log(`${change} changes: ${rendered} of ${all} pages rendered`);
  }
  console.log(`${values.changes} changes, no page was wrong`);
  return [];
}

/** A record in `metadata/` whose paper has another title by now stops a build, so that all records are taken out then. */
async function compiled() {
  try {
    return await compileLibrary(join(dir, 'content'));
  } catch (error) {
    if (!(error instanceof ContentError) || content.facts.size === 0) throw error;
    content.facts.clear();
    await writeFiles(filesOf(content));
    return compileLibrary(join(dir, 'content'));
  }
}

async function pagesWith(usual: AstroPrerenderer, kept: Map<string, PageBlock>) {
  const pages = new Map<string, string>();
  const paths = (await usual.getStaticPaths()).filter(isOneOfMany);
  const before = [...kept.values()];
  kept.clear();
  const rendered = await makePages(paths, {
    usual,
    open: (keys) =>
      keptIn({ all: () => before, set: (key, block) => kept.set(String(key), block) }, keys),
    config: { site: 'https://reader.example', base: '/' },
    write: (page, html) => void pages.set(page, Buffer.from(html).toString()),
  });
  return { pages, rendered };
}

/** What Astro remembers of getStaticPaths(). */
function routesOf(usual: AstroPrerenderer): { clearAll(): void } {
  const schema = z.looseObject({ app: z.object({ routeCache: z.instanceof(Object) }) });
  const { routeCache } = schema.parse(usual).app;
  if (!('clearAll' in routeCache) || typeof routeCache.clearAll !== 'function')
    throw new Error('this version of Astro remembers paths in another way');
  const clear = routeCache.clearAll.bind(routeCache);
  return { clearAll: () => void clear() };
}

async function writeFiles(files: Map<string, string>): Promise<void> {
  const folder = join(dir, 'content');
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
