import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeBundle, writeUnlikeBundle } from '../../../../src/build/search-index/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const leaves = ['Velvet gates. Quiet routing for experts.', 'Loud gates. A router that sings.'].map(
  (content, paper) => ({ paper, content }),
);
const place = (name: string) => ({
  outDir: join(folder, 'site'),
  cache: join(folder, 'cache'),
  name,
  language: 'en',
});

test('Two bundles never give two papers the same hash', async () => {
  const archive = await writeBundle(leaves, place('archive'));
  const taken = new Set(archive.hashes.slice(0, 1));
  const recent = await writeUnlikeBundle(leaves, place('recent'), taken);
  expect(recent.hashes[0]).not.toBe(archive.hashes[0]);
  expect(recent.hashes[1]).toBe(archive.hashes[1]);
});

test('Of a bundle that clashed nothing is left in the site', async () => {
  expect(readdirSync(join(folder, 'site/search'))).toHaveLength(2);
});

test('The same papers are the same bundle, built once', async () => {
  const one = await writeBundle(leaves, place('archive'));
  rmSync(join(folder, 'site'), { recursive: true });
  expect(await writeBundle(leaves, place('archive'))).toEqual(one);
  expect(existsSync(join(folder, 'site', one.path, 'pagefind.js'))).toBe(true);
});
