/** The scripts that every page carries itself, and the hashes by which the Content-Security-Policy knows them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

/** As src/layouts/Page.astro puts them into the page, with `?inline-script` behind their names. */
export const inlineScripts = ['src/layouts/reader.js', 'src/layouts/waiting.js'];

/** Without its comments, which every page would carry. */
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
