/** What pages carry themselves: two scripts, with the hashes by which the Content-Security-Policy knows them, and perhaps styles. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

/** The files that src/layouts/Page.astro imports with `?inline-script`. */
export const inlineScripts = ['src/layouts/reader.js', 'src/layouts/waiting.js'];

/** The text of a script, minified. */
export function inlineScript(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), { minify: true }).code.trim();
}

export function inlineScriptHashes(): `sha256-${string}`[] {
  return inlineScripts.map((file) => {
    const hash = createHash('sha256').update(inlineScript(file)).digest('base64');
    return `sha256-${hash}` as const;
  });
}

/** Makes `import code from './file.js?inline-script'` the text of such a script. */
export function inlineScriptImports(): Plugin {
  return {
    name: 'inline-scripts',
    enforce: 'pre',
    load(id) {
      const [file, query] = id.split('?');
      if (!file || query !== 'inline-script') return null;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(inlineScript(file))}`;
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
