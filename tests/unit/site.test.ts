import { expect, test } from 'vitest';
import { pathTo } from '../../src/site.ts';

test('a path is put under the base, whether or not it starts with a slash', () => {
  expect(pathTo('papers/moh/')).toBe('/papers/moh/');
  expect(pathTo('/papers/moh/')).toBe('/papers/moh/');
  expect(pathTo()).toBe('/');
});
