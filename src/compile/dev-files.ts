/** Files of the site that are not pages, as `npm run dev` serves them; a build writes them (other-files.ts). */
import { readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type CompiledContent, compiledContent } from '../papers/compiled-content.ts';
import { addressOn } from '../publish/address.ts';
import { siteFiles } from '../publish/files/site-files.ts';
import { base } from '../site.ts';
import { cacheDir } from './content-dir.ts';
import { writeSearchIndex } from './search-index/write-search-index.ts';

/** Serves the search index, which is made when it is first asked for, and the files for machines. */
export function devFiles(origin: string): AstroIntegration {
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(fileMiddleware(origin));
      },
    },
  };
}

/** Every error goes to `next`: unhandled, it would end the dev server. */
export function fileMiddleware(origin: string) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    answer(request, response).catch(next);

    async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
      const path = pathOf(url);
      const type = types[extname(path)];
      const body = type && (await bodyOf(path));
      if (body === undefined) return next();
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    }
  };

  async function bodyOf(path: string): Promise<string | Uint8Array | undefined> {
    if (indexFile.test(path) && !path.includes('..')) return readFile(join(await devIndex(), path));
    const files = siteFiles({ ...compiledContent(), address: addressOn(origin) });
    return files.find((one) => one.path === path)?.body();
  }
}

/** `"/broadsheet/search-2.json?x"` → `"search-2.json"`. Vite may or may not have taken the base off. */
function pathOf(url: string): string {
  const path = decodeURI(new URL(url, 'http://dev').pathname);
  return path.startsWith(base) ? path.slice(base.length) : path.slice(1);
}

const indexFile = /^(search-\d+\.json|search\/([\w.-]+\.pack|(archive|recent)-\w+\/[\w./-]+))$/;

const types: Record<string, string> = {
  '.bib': 'application/x-bibtex',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.json': 'application/json',
  '.opml': 'text/x-opml',
  '.pack': 'application/octet-stream',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const devDir = join(cacheDir, 'search/dev');
const indexed = new WeakMap<CompiledContent, Promise<unknown>>();
/** Removal of the index that an earlier dev server has left. */
let swept: Promise<void> | undefined;

/** The folder with the index of the present library: made again only when the library has been compiled anew, or after a failure. */
async function devIndex(): Promise<string> {
  const library = compiledContent();
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
