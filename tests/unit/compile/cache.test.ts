import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../../src/compile/cache.ts';
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

test('a few new entries go to a second file, run after run; many are written with the rest as one file', async () => {
  await run('grown', letters);
  const large = () => readFileSync(join(cacheDir, 'grown.bin'));
  const before = large();
  expect(await run('grown', [...letters, 'm'])).toEqual(['m']);
  expect(await run('grown', [...letters, 'm', 'n'])).toEqual(['n']);
  expect(await run('grown', [...letters, 'm', 'n'])).toEqual([]);
  expect(large().equals(before)).toBe(true);
  expect(await run('grown', [...letters, ...'mnop'])).toEqual(['o', 'p']);
  expect(await run('grown', [...letters, ...'mnop'])).toEqual([]);
  expect(readdirSync(cacheDir).filter((file) => file.startsWith('grown'))).toEqual(['grown.bin']);
});

test('entries that no run asks for are dropped in time', async () => {
  await run('shrunk', letters);
  await run('shrunk', letters.slice(0, 4));
  expect(await run('shrunk', letters)).toEqual(letters.slice(4));
});

test('a broken file is an empty one', async () => {
  await run('broken', letters);
  await run('broken', [...letters, 'm']);
  writeFileSync(join(cacheDir, 'broken.newer.bin'), 'no');
  expect(await run('broken', [...letters, 'm'])).toEqual(['m']);
  writeFileSync(join(cacheDir, 'broken.bin'), '');
  expect(await run('broken', [...letters, 'm'])).toEqual(letters);
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

test('of many inputs only the unmet ones are made, in their order', async () => {
  const all = async (inputs: string[]) => {
    const cache = await openCache<string>('many', '1');
    let asked: string[] = [];
    const values = await cache.getAll(inputs, String, (unmet) => {
      asked = unmet;
      return unmet.map((input) => `${input}!`);
    });
    expect(values).toEqual(inputs.map((input) => `${input}!`));
    await cache.save();
    return asked;
  };
  expect(await all(letters)).toEqual(letters);
  expect(await all(['x', ...letters, 'y'])).toEqual(['x', 'y']);
  expect(await all(['y', ...letters, 'x'])).toEqual([]);
});
