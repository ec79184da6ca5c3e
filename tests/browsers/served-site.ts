/** A site that flows may take off the network or follow with another deployment. */
import { createServer, type Server } from 'node:http';
import { testBase } from '../build-site.ts';
import { serve } from '../serve.ts';

export interface Site {
  address: string;
  stop(): Promise<void>;
  deploy(dir: string): Promise<void>;
}

/**
 * What a page puts on its console, or would; a driver of plain WebDriver does not tell.
 * Firefox fails to preload a module that is running already: nothing is lost, and its console is silent.
 */
const listener = `window.heard = [];
for (const level of ['log', 'warn', 'error']) console[level] = (...said) => heard.push(said.join(' '));
addEventListener('error', ({ message, target }) => target.rel !== 'modulepreload' && heard.push(message ?? String(target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => heard.push(violatedDirective + ' ' + blockedURI));
`;

/** With `listens`, pages load a script before all others that fills `window.heard`; they have no service worker. */
export async function servedSite(dir: string, { listens = false } = {}): Promise<Site> {
  let server = listens ? await serveListening(dir) : await serve(dir, testBase);
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    address: `http://localhost:${port}${testBase}`,
    stop: () => stop(server),
    async deploy(other) {
      await stop(server);
      server = await serve(other, testBase, port);
    },
  };
}

async function serveListening(dir: string): Promise<Server> {
  const plain = await serve(dir, testBase);
  const at = plain.address();
  const origin = `http://localhost:${at !== null && typeof at === 'object' ? at.port : 0}`;
  const server = createServer(async ({ url = '/' }, response) => {
    if (url.endsWith('/listen.js')) {
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(listener);
    }
    if (url.endsWith('/sw.js')) return void response.writeHead(404).end();
    const answer = await fetch(origin + url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    const script = `<head><script src="${testBase}listen.js"></script>`;
    if (type.startsWith('text/html')) response.end((await answer.text()).replace('<head>', script));
    else response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.on('close', () => plain.close());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
