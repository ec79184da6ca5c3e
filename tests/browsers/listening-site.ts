/** A site whose pages note what they put on their console. */
import { readFileSync } from 'node:fs';
import { testBase } from '../build-site.ts';
import { type ServedSite, servedSite } from '../served-site.ts';

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

/** Its pages load a script before all others that fills `window.heard`; they have no service worker. */
export async function listeningSite(dir: string): Promise<ServedSite> {
  const site = await servedSite(dir);
  const script = `<head><script src="${testBase}listen.js"></script>`;
  site.answer(/\/(\?.*)?$/, (response, address) => {
    const path = address.slice(testBase.length).replace(/\?.*/, '');
    const page = readFileSync(`${dir}/${path}index.html`, 'utf8');
    response.writeHead(200, { 'content-type': 'text/html' }).end(page.replace('<head>', script));
  });
  site.answer(/\/listen\.js$/, (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(listener);
  });
  site.answer(/\/sw\.js$/, (response) => void response.writeHead(404).end());
  return site;
}
