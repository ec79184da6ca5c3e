/** Scripts that pages name themselves: what every page loads before it is painted, and what wakes its islands */
import { createHash } from 'node:crypto';
import load from 'astro/runtime/client/load.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { buildSync } from 'esbuild';
import type { Plugin } from 'vite';
import { base, languageFolder, languages } from '../site.ts';
import { wordsAlias } from './words-file.ts';

const entry = 'src/layouts/head.js';

/** The script with all that it imports, minified. A module would run only after the first paint. */
export function bundledHeadScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    alias: wordsAlias(),
    define: { LANGUAGES: String(languages.length) },
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** Makes `virtual:script/head` and `virtual:script/islands` the addresses of these scripts. */
export function ownScripts(): Plugin {
  const head = script('head', bundledHeadScript());
  // Astro would put it into each page with an island, 4 kB; in dev it does.
  const islands = script('islands', [load, only, complete, island].join('\n'));
  const scripts = [head, islands];
  return {
    name: 'own-scripts',
    enforce: 'pre',
    resolveId: (id) => (scripts.some((script) => script.id === id) ? id : null),
    load(id) {
      const asked = scripts.find((script) => script.id === id);
      return asked && `export default ${JSON.stringify(base + languageFolder + asked.fileName)}`;
    },
    generateBundle() {
      // Astro drops what the builds of its own side emit.
      if (this.environment.name === 'client')
        for (const { fileName, source } of scripts)
          this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(head.fileName)) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(bundledHeadScript());
      });
    },
  };
}

/** Islands that stand whole in the page before their script comes need not wait for the end of the page. */
const complete = `for (const island of document.querySelectorAll('astro-island[await-children]'))
  if (island.lastChild?.data === 'astro:end') island.removeAttribute('await-children');`;

function script(name: string, source: string) {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { id: `virtual:script/${name}`, fileName: `_astro/${name}.${hash}.js`, source };
}
