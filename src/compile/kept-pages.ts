/** Renders the pages of which there may be thousands, and takes from the last build those that would be the same. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { z } from 'astro/zod';
import type { Plugin } from 'vite';
import { digestOf, openCache, programVersion } from './cache.ts';
import { fileWriter } from './files.ts';
import { type KeptPages, keptIn, type PageBlock } from './page-blocks.ts';
import { givenTo, inBatches, type PageTask, type ThreadBundle } from './page-threads.ts';

/** Addresses of the pages made here, for the sitemap: Astro knows only those that it makes itself. */
export const madePages: string[] = [];

/** Makes pages of routes with parameters, kept under a hash of their props and their bundle; they may ask for nothing else. */
export function keptPages(): AstroIntegration {
  let config: AstroConfig;
  let bundle = '';
  let given: ThreadBundle | undefined;
  const noteBundle: Plugin = {
    name: 'note-bundle',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir = '' }) {
      bundle = dir;
    },
  };
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteBundle] } });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'kept-pages',
          async setup() {
            given = await givenTo(bundle, async () => usual.setup?.());
          },
          async getStaticPaths() {
            const paths = distinct(await usual.getStaticPaths());
            const many = paths.filter(isOneOfMany);
            const program = programVersion('compile/kept-pages.ts');
            const cache = await openCache<PageBlock>(
              'pages',
              `${program}${await versionOf(bundle)}`,
            );
            const outDir = fileURLToPath(config.outDir);
            const writeFile = fileWriter();
            const write = (page: string, html: Uint8Array) =>
              writeFile(join(outDir, page, 'index.html'), html);
            const open = (keys: string[]) => keptIn(cache, keys);
            const rendered = await makePages(many, { usual, open, config, write, given });
            await cache.save();
            logger.info(`${rendered} of ${many.length} pages rendered, the others kept`);
            return paths.filter((path) => !isOneOfMany(path));
          },
        }));
      },
    },
  };
}

export function isOneOfMany({ route }: PathWithRoute): boolean {
  return route.type === 'page' && route.params.length > 0;
}

/** Where two routes make the same page, the first one counts, as for Astro. */
function distinct(paths: PathWithRoute[]): PathWithRoute[] {
  const first = new Map<string, PathWithRoute>();
  for (const path of paths) {
    const page = path.pathname.replace(/\/$/, '');
    if (!first.has(page)) first.set(page, path);
  }
  return [...first.values()];
}

interface Making {
  usual: AstroPrerenderer;
  /** Finds what is kept under these keys; some may be new. */
  open: (keys: string[]) => KeptPages;
  config: Pick<AstroConfig, 'site' | 'base'>;
  /** `page` is its path with a slash at its end: `papers/moh/`. */
  write: (page: string, html: Uint8Array) => void;
  given?: ThreadBundle | undefined;
}

/** Writes all pages; returns how many had to be rendered. */
export async function makePages(
  paths: PathWithRoute[],
  { usual, open, config, write, given }: Making,
): Promise<number> {
  const propsOf = propsBy(usual);
  const fingerprintOf = fingerprints();
  const pages = paths.map((path) => {
    const { route, pathname } = path;
    const page = `${pathname.replace(/^\/|\/$/g, '')}/`;
    const address = new URL(config.base.replace(/\/?$/, '/') + page, config.site).href;
    madePages.push(address);
    const props = propsOf(path);
    const task: PageTask = { component: route.component, pathname, props, address };
    return { page, route, task, key: `${page} ${fingerprintOf(props)}` };
  });
  const kept = open(pages.map(({ key }) => key));
  const progress = progressOf('pages', paths.length);
  const missing = pages.filter(({ page, key }) => {
    const html = kept.known(key);
    if (!html) return true;
    write(page, html);
    progress.step();
    return false;
  });
  await inBatches(missing, {
    given,
    async render({ page, route, task }) {
      const made = await usual.render(new Request(task.address), { routeData: route });
      const response = made instanceof Response ? made : made.response;
      if (response.status !== 200)
        throw new Error(`${page} answers with status ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    finish({ page, key }, html) {
      kept.add(key, html);
      write(page, html);
      progress.step();
    },
  });
  kept.end();
  progress.end();
  return missing.length;
}

/** What Astro's own prerenderer holds once it is set up; its types do not tell. */
const withRoutes = z.object({
  app: z.object({
    routeCache: z.custom<{ get(route: PathWithRoute['route']): unknown }>(
      (cache) => cache instanceof Object && 'get' in cache,
    ),
  }),
});
const withPaths = z.object({
  staticPaths: z.custom<{ keyed: Map<string, { props?: unknown }> }>(
    (paths) => paths instanceof Object && 'keyed' in paths && paths.keyed instanceof Map,
  ),
});

/** The props that getStaticPaths() gave to a page. */
function propsBy(usual: AstroPrerenderer): (path: PathWithRoute) => unknown {
  const { routeCache } = withRoutes.parse(usual).app;
  return ({ pathname, route }) => {
    const { staticPaths } = withPaths.parse(routeCache.get(route));
    const path = staticPaths.keyed.get(pathname);
    if (!path) throw new Error(`Astro does not know the props of ${pathname}`);
    return path.props;
  };
}

/** A hash of all that pages are rendered with, content apart: that reaches them as props. */
export async function versionOf(bundle: string): Promise<string> {
  const names = (await readdir(bundle, { recursive: true })).filter(
    (name) => /\.m?js$/.test(name) && !/data-layer-content|virtual_astro_logger/.test(name),
  );
  const texts = await Promise.all(names.map((name) => readFile(join(bundle, name), 'utf8')));
  const code = texts.map(withoutNames).sort().join('\n');
  const variables = [...new Set(code.matchAll(/process\.env\.(\w+)/g).map(([, name]) => name))];
  const values = ['TZ', ...variables.sort()].map((name) => process.env[name ?? '']);
  return digestOf(JSON.stringify([code, values, process.version]));
}

/** Without what differs between builds that make the same pages: names of chunks and their order, folders, a random key, the shell, how much is logged. */
function withoutNames(code: string): string {
  return code
    .replace(environment, (_, entries: string, asked: string) => {
      const read = new RegExp(`\\b${asked}: ${literal}`).exec(entries);
      return `}, {${read?.[0] ?? ''}}).${asked}`;
    })
    .replace(/[.\w-]+\.mjs/g, '.mjs')
    .replace(/"[^"]*":"chunks\/\.mjs",?/g, '')
    .replace(/"\/?file:\/\/[^"]*"/g, '""')
    .replace(/"(?:key|logLevel)":"[^"]*"/g, '');
}

const literal = /(?:"(?:[^"\\]|\\.)*"|\w+)/.source;

/** `}, { PATH: "…" })?.BASE_URL`: Astro’s import.meta.env has every shell variable that a module names; the one read counts. */
const environment = new RegExp(`\\}, \\{\\s*((?:\\w+: ${literal},?\\s*)+)\\}\\)\\??\\.(\\w+)`, 'g');

const oftenest = { terminal: 200, lines: 10_000 };

/** Tells how far long work is, on a terminal in one line that is renewed, elsewhere in a line every ten seconds. `step` is called after each of `total` parts. `name` stands before the numbers: `pages: 1,200 of 13,690, 40 s left`. */
function progressOf(name: string, total: number, out: NodeJS.WriteStream = process.stdout) {
  const began = performance.now();
  let told = began;
  let done = 0;
  return {
    step(): void {
      done += 1;
      const now = performance.now();
      if (now - told < (out.isTTY ? oftenest.terminal : oftenest.lines)) return;
      told = now;
      const line = progressLine(name, { done, total, seconds: (now - began) / 1000 });
      out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end(): void {
      if (out.isTTY && told > began) out.write('\r\u001b[K');
    },
  };
}

export function progressLine(
  name: string,
  { done, total, seconds }: { done: number; total: number; seconds: number },
): string {
  const left = Math.ceil((seconds / done) * (total - done));
  const time = left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`;
  return `${name}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${time} left`;
}

/** From this length on, the text of a part is replaced by its digest, which is made once for each object. */
const long = 200;

/** Gives a function: value → digest of all in it, shared parts read once. Throws a TypeError at functions and the like. */
export function fingerprints(): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  const textOf = (value: unknown): string => {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError(`a ${typeof value} cannot be compared with that of another build`);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = partsOf(value, textOf);
    if (text.length < long) return text;
    const digest = `#${digestOf(text)}`;
    known.set(value, digest);
    return digest;
  };
  return (value) => digestOf(textOf(value));
}

function partsOf(value: object, textOf: (part: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value instanceof Map) return `Map${partsOf([...value], textOf)}`;
  if (value instanceof Set) return `Set${partsOf([...value], textOf)}`;
  if (value instanceof Date) return `Date ${value.getTime()}`;
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null)
    throw new TypeError(
      `a ${value.constructor.name} cannot be compared with that of another build`,
    );
  const parts = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`,
  );
  return `{${parts.join()}}`;
}
