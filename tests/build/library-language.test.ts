import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { longTopicDir, testDir } from '../build-site.ts';
import { textOf } from './site-files.ts';

it('gives readers the stemmer of the papers’ language alone', () => {
  const worker = (dir: string) => {
    const [name = ''] = readdirSync(join(dir, '_astro')).filter((file) =>
      /^worker.*\.js$/.test(file),
    );
    return textOf(`_astro/${name}`, dir);
  };
  const [english, german, french] = ['ization', 'lich', 'issement'];
  const heldIn = (dir: string) =>
    [english, german, french].filter((ending) => worker(dir).includes(ending));
  expect(heldIn(testDir)).toEqual([english]);
  expect(heldIn(longTopicDir)).toEqual([german]);
});
