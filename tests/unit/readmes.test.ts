/** Holds the maps in the READMEs of src/: the first column of their tables names each file of the room once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('src', join(entry.parentPath, entry.name)).split(sep).join('/'));

const readmes = files.filter((file) => file.endsWith('README.md'));

/** Names in the first column, as paths below src/ without the ending of a module. */
const named = readmes.flatMap((readme) => {
  const rows = readFileSync(join('src', readme), 'utf8').matchAll(/^\| (`.*?`) +\|/gm);
  const names = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)]);
  return names.map(([, name = '']) => {
    const beside = join(dirname(readme), name).split(sep).join('/');
    return files.some((file) => withoutEnding(file) === beside) ? beside : name;
  });
});

function withoutEnding(file: string): string {
  return file.replace(/\.(?:ts|tsx|astro)$/, '');
}

test('The maps name each file of src/ once, and no other', () => {
  const wanted = files.filter((file) => !readmes.includes(file)).map(withoutEnding);
  expect({
    inNoReadme: wanted.filter((file) => !named.includes(file)),
    namedTwice: named.filter((name, at) => named.indexOf(name) < at),
    noSuchFile: named.filter((name) => !wanted.includes(name)),
  }).toEqual({ inNoReadme: [], namedTwice: [], noSuchFile: [] });
});

test('Every path that a README of src/ gives leads to a file', () => {
  const stray = readmes.flatMap((readme) => {
    const text = readFileSync(join('src', readme), 'utf8');
    const paths = text.matchAll(/`((?:src|tests|\.github)\/[^`\s<]*|[^`\s<]+\.(?:ts|tsx|astro))`/g);
    return [...paths].flatMap(([, path = '']) => {
      const places = [path, join('src', path), join('src', dirname(readme), path)];
      return places.some((place) => existsSync(place)) ? [] : [`${readme}: ${path}`];
    });
  });
  expect(stray).toEqual([]);
});
