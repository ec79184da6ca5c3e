import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pathTo, storageKey } from '../../src/site.ts';

test('a path is put under the base, whether or not it starts with a slash', () => {
  expect(pathTo('papers/moh/')).toBe('/papers/moh/');
  expect(pathTo('/papers/moh/')).toBe('/papers/moh/');
  expect(pathTo()).toBe('/');
});

test.each(['papers', '/papers', 'papers/', '/papers/'])(
  'a base written %s has a slash at both ends in commands, too',
  (written) => {
    const script =
      "import('./src/site.ts').then(({ base, pathTo }) => console.log(base, pathTo('/moh/')))";
    const env = { ...process.env, BASE_PATH: written };
    const said = execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
    expect(said.trim()).toBe('/papers/ /papers/moh/');
  },
);

test('what a reader keeps is under the base, since several sites may share one origin', () => {
  expect(storageKey('reader')).toBe('broadsheet:/:reader');
});
