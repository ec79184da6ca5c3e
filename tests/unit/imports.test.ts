/** Holds the import table of src/README.md: each room knows only the rooms that its last column names. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

interface Import {
  file: string;
  from: string;
  /** Only types, which leave nothing in the browser. */
  types: boolean;
  /** Only its address, for a worker or another program. */
  address: boolean;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|js|astro)$/.test(entry.name))
  .map((entry) => relative('src', join(entry.parentPath, entry.name)).split(sep).join('/'));

const sources = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));

const imports = files.flatMap((file): Import[] => {
  const text = sources.get(file) ?? '';
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(['"](\.[^'"]+\w)['"], import\.meta\.url\)/gm,
  );
  return [...statements].map(([, types, from, dynamic, worker]) => ({
    file,
    from: from ?? dynamic ?? worker ?? '',
    types: types !== undefined,
    address: worker !== undefined,
  }));
});

const table = new Map(
  [...readFileSync('src/README.md', 'utf8').matchAll(/^\| (\w+) +\|[^|]*\| ([^|]*?) *\|$/gm)].map(
    ([, room = '', rooms = '']) => [room, rooms.split(', ')],
  ),
);

const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The file of src/ that is imported, and `''` for a package; `#words` is named in package.json. */
function targetOf(file: string, from: string): string {
  if (from === '#words') return 'words/en.yaml';
  return from.startsWith('.') ? join(dirname(file), from).split(sep).join('/') : '';
}

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

test('Each room imports only the rooms that the table gives it', () => {
  expect([...table.keys()]).toEqual(expect.arrayContaining(rooms));
  const wrong = imports.flatMap(({ file, from, types }) => {
    const room = roomOf(file);
    const target = targetOf(file, from);
    const other = roomOf(target);
    const allowed = table.get(room) ?? [];
    if (room === '' || target === '' || other === '' || other === room) return [];
    if (allowed.includes(other) || (types && allowed.includes(`${other} (types)`))) return [];
    return [`${file} imports ${target}`];
  });
  expect(wrong).toEqual([]);
});

/** In Node and in tests `#words` is a file, too. */
function fileOf(file: string, from: string): string {
  return from === '#words' ? 'compile/words/chosen.ts' : targetOf(file, from);
}

test('No file imports itself by way of others', () => {
  const pairs = imports
    .filter(({ address }) => !address)
    .map(({ file, from }) => [file, fileOf(file, from)] as const);
  // A file that imports none that is left is in no circle, and neither is one that none imports.
  let left = new Set(files);
  let before = 0;
  while (left.size !== before) {
    before = left.size;
    const among = pairs.filter(([file, target]) => left.has(file) && left.has(target));
    const importing = new Set(among.map(([file]) => file));
    const imported = new Set<string>(among.map(([, target]) => target));
    left = importing.intersection(imported);
  }
  expect([...left]).toEqual([]);
});

const importing = (module: RegExp) =>
  imports.filter(({ from, types }) => module.test(from) && !types).map(({ file }) => file);

test('Only the build touches the system', () => {
  expect(importing(/^node:/).filter((file) => roomOf(file) !== 'compile')).toEqual([]);
});

test('Only search/ knows Fuse, and only the build Pagefind’s indexer', () => {
  expect(importing(/^fuse\.js/).filter((file) => roomOf(file) !== 'search')).toEqual([]);
  expect(importing(/^pagefind/).filter((file) => roomOf(file) !== 'compile')).toEqual([]);
});

test('Only site.ts asks for the base', () => {
  const naming = (word: RegExp) =>
    files.filter((file) =>
      word.test(sources.get(file)?.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '') ?? ''),
    );
  expect(naming(/\bBASE_URL\b/)).toEqual(['site.ts']);
});

test('Code for the browser takes types alone from the schema', () => {
  const taking = imports.filter(
    ({ file, from, types }) =>
      ['search', 'islands'].includes(roomOf(file)) && from.endsWith('/schema.ts') && !types,
  );
  expect(taking).toEqual([]);
});
