import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Some thousand papers: with styles in every page they would take a tenth of what GitHub Pages allows. */
const manyDigests = 100;

/** A young site's pages carry their styles themselves and so paint sooner; a site of years keeps them in files. */
export function inlineStylesheets(contentDir: string): 'always' | 'never' {
  const folder = join(contentDir, 'digests');
  const digests = existsSync(folder) ? readdirSync(folder).length : 0;
  return digests > manyDigests ? 'never' : 'always';
}
