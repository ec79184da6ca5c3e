/** What every page loads before it is painted: one script, and styles, in files or in the page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

/** Makes `import src from './head.js?head-script'` the address of that script. */
export function headScript(): Plugin {
  const source = bundledHeadScript();
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const fileName = `_astro/head.${hash}.js`;
  return {
    name: 'head-script',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('?head-script')
        ? `export default ${JSON.stringify(base + languageFolder + fileName)}`
        : null,
    generateBundle() {
      // Astro drops what the builds of its own side emit.
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(fileName)) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(bundledHeadScript());
      });
    },
  };
}

/** Above this, some thousand papers, styles in every page would take a tenth of the 1 GB that GitHub Pages allows. */
const manyDigests = 100;

/** A small site's pages carry their styles and so paint sooner; a large site links to style sheets, to save space. */
export function inlineStylesheets(contentDir: string): 'always' | 'never' {
  const folder = join(contentDir, 'digests');
  const digests = existsSync(folder) ? readdirSync(folder).length : 0;
  return digests > manyDigests ? 'never' : 'always';
}
