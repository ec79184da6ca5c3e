import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache, versionOf } from '../../../src/compile/cache.ts';
import { cacheDir } from '../../../src/compile/content-dir.ts';

/** One run that asks for these; gives what it had to make. */
async function run(name: string, inputs: string[], version = '1'): Promise<string[]> {
  const cache = await openCache<{ of: string }>(name, version);
  const made: string[] = [];
  for (const input of inputs) {
    const value = cache.get(input, () => {
      made.push(input);
      return { of: input };
    });
    expect(value).toEqual({ of: input });
  }
  await cache.save();
  return made;
}

const letters = [...'abcdefghijkl'];

test('what is in the cache is not made again until the program changes', async () => {
  expect(await run('known', letters)).toEqual(letters);
  expect(await run('known', letters)).toEqual([]);
  expect(await run('known', letters, '2')).toEqual(letters);
  expect(await run('known', letters, '1')).toEqual(letters);
});

test('entries that no run asks for are dropped, and a run that asks for the same writes nothing', async () => {
  await run('shrunk', letters);
  await run('shrunk', letters.slice(0, 4));
  const { ctimeMs } = statSync(join(cacheDir, 'shrunk.bin'));
  expect(await run('shrunk', letters.slice(0, 4))).toEqual([]);
  expect(statSync(join(cacheDir, 'shrunk.bin')).ctimeMs).toBe(ctimeMs);
  expect(await run('shrunk', letters)).toEqual(letters.slice(4));
});

test('a broken file is an empty one', async () => {
  await run('broken', letters);
  writeFileSync(join(cacheDir, 'broken.bin'), '');
  expect(await run('broken', letters)).toEqual(letters);
});

test('one changed letter in a file is noticed, though the file can still be read', async () => {
  await run('changed', letters);
  const file = join(cacheDir, 'changed.bin');
  const bytes = readFileSync(file);
  // The value of the last entry.
  bytes[bytes.lastIndexOf('l')] = 'L'.charCodeAt(0);
  writeFileSync(file, bytes);
  expect(await run('changed', letters)).toEqual(letters);
});

test('another byte in the code or the packages makes another version, and one in a README does not', () => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-version-'));
  mkdirSync(join(root, 'src/digest'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('src/digest/page.ts', 'export const a = 1;');
  write('src/README.md', 'Pages');
  write('package-lock.json', '{}');
  const first = versionOf(root);
  write('src/README.md', 'Sheets');
  expect(versionOf(root)).toBe(first);
  write('src/digest/page.ts', 'export const a = 2;');
  const second = versionOf(root);
  expect(second).not.toBe(first);
  write('package-lock.json', '{ }');
  expect(versionOf(root)).not.toBe(second);
});
