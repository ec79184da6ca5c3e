/**
 * `npm run bench:kept [-- --changes 1000 --seed 1]`: a kept page is never wrong. Changes one thing after another in a small
 * invented library, and renders all pages each time: one whose key is that of an earlier page has to be that page, byte for
 * byte. Ends with an error at the first difference. Only content is changed: what else pages depend on has a version
 * (src/compile/cache.ts).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AstroPrerenderer, build } from 'astro';
import { z } from 'astro/zod';
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
  const seen = new Map<string, string>();
  let kept = 0;
  let all = 0;
  for (let change = 0; change <= Number(values.changes); change += 1) {
    const what = change === 0 ? 'nothing' : changeOne(content, random);
    await writeFiles(filesOf(content));
    shareContent(await compiled());
    forgetPaths(usual);
    for (const { pathname, route, cacheKey } of await usual.getStaticPaths()) {
      if (cacheKey === undefined || route.type !== 'page') continue;
      const address = `https://reader.example${pathname.replace(/\/?$/, '/')}`;
      const made = await usual.render(new Request(address), { routeData: route });
      const response = made instanceof Response ? made : made.response;
      if (response.status !== 200) throw new Error(`${address}: status ${response.status}`);
      const html = await response.text();
      const key = `${pathname} ${cacheKey}`;
      const before = seen.get(key) ?? html;
      if (before !== html)
        throw new Error(`change ${change} (${what}): ${pathname} differs from the page kept`);
      kept += Number(seen.has(key));
      all += 1;
      seen.set(key, html);
    }
    if (change % 50 === 0) console.log(`${change} changes: ${kept} of ${all} pages kept`);
  }
  if (all === 0 || kept === 0) throw new Error('no page was kept');
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

/** Astro calls getStaticPaths() once a build; no document says how to have it called again. */
function forgetPaths(usual: AstroPrerenderer): void {
  const schema = z.looseObject({ app: z.object({ routeCache: z.instanceof(Object) }) });
  const { routeCache } = schema.parse(usual).app;
  if (!('clearAll' in routeCache) || typeof routeCache.clearAll !== 'function')
    throw new Error('this version of Astro remembers paths in another way');
  routeCache.clearAll();
}

async function writeFiles(files: Map<string, string>): Promise<void> {
  const folder = join(dir, 'content');
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
