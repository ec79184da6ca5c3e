/** In dev, the search index is made when search is first asked; the one stemmer that scripts get. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CompiledContent } from '../papers/compiled-content.ts';
import { site } from '../site.ts';
import { asyncMiddleware } from './async-middleware.ts';
import { cacheDir } from './content-dir.ts';
import { currentLibrary } from './current-library.ts';
import { writeSearchIndex } from './search-index/write-search-index.ts';

/** Serves the search index in `astro dev`, where it is made when search is first asked; otherFiles() writes it. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base.replace(/\/?$/, '/');
        // search-papers.ts starts it as a module; by default it would be bundled as a classic script.
        updateConfig({
          vite: { worker: { format: 'es' }, resolve: { alias: [ownLanguage()] } },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(
          asyncMiddleware(async (request, response, next) => {
            const path = indexPath(request.url ?? '', base);
            if (!path) return next();
            try {
              const content = await readFile(join(await devIndex(), path));
              const type = path.endsWith('.json') ? 'json' : 'octet-stream';
              response.setHeader('content-type', `application/${type}`);
              response.end(content);
            } catch (error) {
              logger.error(`${path}: ${error instanceof Error ? error.message : error}`);
              response.writeHead(404).end();
            }
          }),
        );
      },
    },
  };
}

/** Gives pages and scripts the stemmer of the library's language alone, in the place of `text/library-language.ts`. */
export function ownLanguage(): { find: RegExp; replacement: string } {
  const folder = fileURLToPath(new URL('../text/languages/', import.meta.url));
  const own = `${folder}${site.language.split('-')[0]}.ts`;
  return {
    find: /^\..*\/library-language\.ts$/,
    replacement: existsSync(own) ? own : `${folder}other.ts`,
  };
}

const devDir = join(cacheDir, 'search/dev');
const indexed = new WeakMap<CompiledContent, Promise<unknown>>();
/** Removal of the index that an earlier dev server has left. */
let swept: Promise<void> | undefined;

/** The folder with the index of the library as it is, made again only when the library has been compiled anew, or after a failure. */
async function devIndex(): Promise<string> {
  const library = await currentLibrary();
  swept ??= rm(devDir, { recursive: true, force: true });
  await swept;
  const index = indexed.get(library) ?? writeSearchIndex(library, devDir);
  indexed.set(library, index);
  await index.catch((error: unknown) => {
    indexed.delete(library);
    throw error;
  });
  return devDir;
}

/** `"/broadsheet/search/manifest.json?x"` → `"search/manifest.json"`; null for pages and all else. */
function indexPath(url: string, base: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(`${base}search/`)) return null;
  const path = pathname.slice(base.length);
  const known = /^search\/(manifest\.json|[\w.-]+\.pack|(archive|recent)-\w+\/[\w./-]+)$/;
  return known.test(path) && !path.includes('..') ? path : null;
}
