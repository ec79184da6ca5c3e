/** Holds what leads a newcomer through src/: a first line in each file, a README of one screen in each room, paths that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('src', join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Those of an owner's repository are written for owners. */
const readmes = files.filter((file) => file.endsWith('README.md') && !file.includes('/template/'));
const read = (file: string) => readFileSync(join('src', file), 'utf8');
/** The formatter pads the cells of tables. */
const lengthOf = (file: string) => read(file).replace(/ {2,}|-{3,}/g, ' ').length;

/** Letters of a README that fit a screen, and those of the page of all rooms with its two tables. */
const screen = 5_600;
const screenOfRooms = 7_000;

test('Each file of src/ begins with what it does', () => {
  const isCode = (file: string) => /\.(?:ts|tsx|js|astro|css)$/.test(file);
  const begun = (file: string) => /^(?:---\n|#!.*\n)?(?:\/\*|\/\/)/.test(read(file));
  expect(files.filter((file) => isCode(file) && !begun(file))).toEqual([]);
});

test('Each README of src/ fits a screen, and lists no files', () => {
  const long = readmes.filter(
    (file) => lengthOf(file) > (file === 'README.md' ? screenOfRooms : screen),
  );
  const listing = readmes.filter((file) => /^\| `[^`]+`.*\|\n\| `/m.test(read(file)));
  expect({ long, listing }).toEqual({ long: [], listing: [] });
});

test('Every path that a README of src/ gives leads to a file', () => {
  const stray = readmes.flatMap((readme) => {
    const text = read(readme);
    const paths = text.matchAll(/`((?:src|tests|\.github)\/[^`\s<]*|[^`\s<]+\.(?:ts|tsx|astro))`/g);
    return [...paths].flatMap(([, path = '']) => {
      if (path.includes('*')) return [];
      const places = [path, join('src', path), join('src', dirname(readme), path)];
      return places.some((place) => existsSync(place)) ? [] : [`${readme}: ${path}`];
    });
  });
  expect(stray).toEqual([]);
});

test('A unit test named like a module that it reads lies where the module does', () => {
  const tests = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' });
  const elsewhere = tests.flatMap((file) => {
    const name = /([^/]+)\.test\.ts$/.exec(file.split(sep).join('/'))?.[1];
    if (!name) return [];
    const text = readFileSync(join('tests/unit', file), 'utf8');
    const modules = [...text.matchAll(/from '(?:\.\.\/)+src\/(.+)\.tsx?'/g)].map(
      ([, path]) => path,
    );
    const own = modules.filter((path) => path?.split('/').at(-1) === name);
    const here = join(dirname(file), name).split(sep).join('/');
    return own.length === 0 || own.includes(here) ? [] : [`${file}: ${own.join()}`];
  });
  expect(elsewhere).toEqual([]);
});
