/** Holds the list of groups that `words.json` leaves out to what the pages that are there once import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { elsewhere } from '../../../src/compile/other-languages.ts';
import { tableOf } from '../../../src/compile/words/tables.ts';
import { pagesOfLanguages } from '../../../src/site.ts';

const imported =
  /^\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(['"](\.[^'"]+)['"], import\.meta\.url\)/gm;

/** All files that a page needs, whenever they are loaded. */
function reach(file: string, reached: Map<string, string>): void {
  if (reached.has(file)) return;
  const source = readFileSync(file, 'utf8');
  reached.set(file, source);
  for (const names of source.matchAll(imported)) {
    const name = (names.slice(1).find(Boolean) ?? '').replace(/\?.*$/, '');
    const target = name.startsWith('~/') ? join('src', name.slice(2)) : join(dirname(file), name);
    const isOwn = /^(~|\.\.?)\//.test(name) && /\.(ts|tsx|js|astro)$/.test(name);
    if (isOwn && existsSync(target)) reach(target, reached);
  }
}

const addressOf = (page: string) =>
  page.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/');
const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => file.replaceAll('\\', '/'));

it('leaves out the groups that no page uses that is there once, and no others', () => {
  const reached = new Map<string, string>();
  for (const page of pages)
    if (!pagesOfLanguages.includes(addressOf(page))) reach(join('src/pages', page), reached);
  const used = new Set(
    [...reached.values()].flatMap((source) =>
      [...source.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"]#words['"]/g)].flatMap(
        ([, names = '']) => names.split(',').map((name) => name.trim()),
      ),
    ),
  );
  expect([...elsewhere].sort()).toEqual(
    Object.keys(tableOf('en'))
      .filter((group) => !used.has(group))
      .sort(),
  );
});

it('knows each page that each language has', () => {
  expect(pages.map(addressOf)).toEqual(expect.arrayContaining(pagesOfLanguages));
});
