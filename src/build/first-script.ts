/** The script that every page carries itself, and the hash by which the Content-Security-Policy knows it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Of `src/layouts/reader.js`, as src/layouts/Page.astro puts it into the page. */
export function firstScriptHash(): `sha256-${string}` {
  const script = readFileSync('src/layouts/reader.js', 'utf8');
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
