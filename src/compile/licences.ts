import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../publish/files/site-file.ts';
import { rights } from '../publish/rights.ts';

/** Packages with parts in the built site, where their licences stand, and what they do there. */
const shipped: [name: string, file: string, what: string][] = [
  ['@fontsource-variable/newsreader', 'LICENSE', 'the typeface, cut down to fewer letters'],
  ['preact', 'LICENSE', 'runs what changes on a page'],
  ['idb', 'LICENSE', 'keeps a reader’s marks'],
  ['fflate', 'LICENSE', 'packs notes into one file'],
  ['fuse.js', 'LICENSE', 'ranks near spellings and titles'],
  ['pagefind', 'LICENSE/LICENSE', 'made the full-text index'],
];

/** `licences.txt`: whose the texts are, and what the licences of bundled packages ask to come with them. */
export const licences: SiteFile = {
  path: 'licences.txt',
  body: () =>
    [
      `${rights} The pages are made by Broadsheet (MIT licence), with parts of these packages.`,
      ...shipped.map(([name, file, what]) => `${name}: ${what}\n\n${licenceOf(name, file)}`),
    ].join(`\n\n${'-'.repeat(72)}\n\n`),
};

function licenceOf(name: string, file: string): string {
  const folder = dirname(findPackageJSON(name, import.meta.url) ?? '');
  return readFileSync(join(folder, file), 'utf8');
}
