/** Feeds, exports and letters: written, and served in dev. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOn } from '../publish/address.ts';
import type { FileSource, SiteFile } from '../publish/files/site-file.ts';
import { siteFiles } from '../publish/files/site-files.ts';
import { pathTo } from '../site.ts';
import { asyncMiddleware } from './async-middleware.ts';
import { currentLibrary } from './current-library.ts';
import { fileWriter } from './files.ts';

/** Serves the files for machines in `astro dev`; otherFiles() writes them. */
export function machineFiles(): AstroIntegration {
  let origin = '';
  const files = async () => {
    const library = await currentLibrary();
    return siteFiles({ ...library, address: addressOn(origin) });
  };
  return {
    name: 'machine-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site ?? 'http://localhost:4321';
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          asyncMiddleware(async (request, response, next) => {
            const path = decodeURI(new URL(request.url ?? '/', 'http://dev').pathname);
            const file = types[extname(path)] && (await fileAt(path, files));
            if (!file) return next();
            response.setHeader('content-type', `${types[extname(path)]}; charset=utf-8`);
            response.end(file.body());
          }),
        );
      },
    },
  };
}

/** Writes lists, feeds and letters, and returns their number. No Astro endpoints: a route costs ten times a write. */
export function writeMachineFiles(
  library: Omit<FileSource, 'address'>,
  origin: string,
  dir: URL,
): number {
  const files = siteFiles({ ...library, address: addressOn(origin) });
  const write = fileWriter();
  for (const { path, body } of files) write(fileURLToPath(new URL(encodeURI(path), dir)), body());
  return files.length;
}

/** Vite may or may not have taken the base off the path. */
async function fileAt(path: string, files: () => Promise<SiteFile[]>) {
  const below = path.startsWith(pathTo()) ? path.slice(pathTo().length) : path.slice(1);
  return (await files()).find((file) => file.path === below);
}

const types: Record<string, string> = {
  '.bib': 'application/x-bibtex',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.json': 'application/json',
  '.opml': 'text/x-opml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};
