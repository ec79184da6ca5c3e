/**
 * A tool of the tests; `npm start` serves with `astro preview`. Serves a built site as GitHub Pages does: under its base, `/x` sent on to `/x/`, `404.html` with status 404, gzip, ten minutes of caching.
 * `node tests/serve.ts --dir dist --base /broadsheet/ --port 4321`
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Server as NetServer } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const compressible = /^(text|image\/svg|application\/(json|xml|manifest))/;

/** Resolves once the server listens; port 0 takes a free one. */
export function serve(dir: string, base = '/', port = 0): Promise<Server> {
  return listening(answersFrom(dir, base), port);
}

export function listening(answer: RequestListener, port = 0): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Ends also what is still being answered. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export function portOf(server: NetServer): number {
  const address = server.address();
  if (address === null || typeof address !== 'object') throw new Error('no port');
  return address.port;
}

/** What the site in the folder answers. */
export function answersFrom(dir: string, base: string): RequestListener {
  return (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    const path = decoded(pathname);
    if (!path?.startsWith(base)) return send(404, join(dir, '404.html'));
    const file = join(dir, normalize(`/${path.slice(base.length)}`));
    if (isFolder(file) && !path.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const target = isFolder(file) ? join(file, 'index.html') : file;
    send(existsSync(target) ? 200 : 404, existsSync(target) ? target : join(dir, '404.html'));

    function send(status: number, sent: string) {
      if (!existsSync(sent)) return void response.writeHead(404).end('404');
      const type = types[extname(sent)] ?? 'application/octet-stream';
      const gzip = compressible.test(type) && /gzip/.test(request.headers['accept-encoding'] ?? '');
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'max-age=600',
        ...(gzip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
      });
      if (request.method === 'HEAD') return void response.end();
      const stream = createReadStream(sent);
      if (gzip) stream.pipe(createGzip()).pipe(response);
      else stream.pipe(response);
    }
  };
}

/** `undefined` for an address that no browser writes, such as `/%E0%A4%A`. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '4321' },
    },
  });
  await serve(values.dir, values.base, Number(values.port));
  console.log(`${values.dir} is at http://localhost:${values.port}${values.base}`);
}
