/** The scripts that every page carries itself, and the hashes by which the Content-Security-Policy knows them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** As src/layouts/Page.astro puts them into the page. */
export const inlineScripts = ['src/layouts/reader.js', 'src/layouts/waiting.js'];

export function inlineScriptHashes(): `sha256-${string}`[] {
  return inlineScripts.map((file) => {
    const script = readFileSync(file, 'utf8');
    return `sha256-${createHash('sha256').update(script).digest('base64')}` as const;
  });
}
