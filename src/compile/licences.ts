import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { feedWords, machineWords } from '#words';
import type { SiteFile } from '../publish/files/site-file.ts';
import { hasManyEndings } from '../text/library-language.ts';

const stemmers: [string, string] = ['@orama/stemmers', 'LICENSE.md'];

/** Packages with parts in the built site, and where their licences stand. */
const shipped: [name: string, file: string][] = [
  ['@fontsource-variable/newsreader', 'LICENSE'],
  ['preact', 'LICENSE'],
  ['idb', 'LICENSE'],
  ['fflate', 'LICENSE'],
  ['fuse.js', 'LICENSE'],
  ['pagefind', 'LICENSE/LICENSE'],
  // Stems of all languages but English.
  ...(hasManyEndings ? [stemmers] : []),
];

/** `licences.txt`: whose the texts are, and what the licences of bundled packages ask to come with them. */
export const licences: SiteFile = {
  path: 'licences.txt',
  body: () =>
    [
      `${feedWords.rights} ${machineWords.madeBy}`,
      ...shipped.map(([name, file]) => `${name}\n\n${licenceOf(name, file)}`),
    ].join(`\n\n${'-'.repeat(72)}\n\n`),
};

function licenceOf(name: string, file: string): string {
  const folder = dirname(findPackageJSON(name, import.meta.url) ?? '');
  return readFileSync(join(folder, file), 'utf8');
}
