import { expect, test } from 'vitest';
import { keyOf, strategyFor } from '../../../../src/islands/offline/strategy.ts';

const origin = 'https://reader.example';
const strategyOf = (path: string, method = 'GET') =>
  strategyFor(method, new URL(path, origin), origin, '/digest/');

test('pages and feeds come from the network while there is one', () => {
  expect(strategyOf('/digest/')).toBe('network-first');
  expect(strategyOf('/digest/papers/on-gates/?q=gate')).toBe('network-first');
  expect(strategyOf('/digest/feed.xml')).toBe('network-first');
  expect(strategyOf('/digest/search/')).toBe('network-first');
  expect(strategyOf('/digest/search/manifest.json')).toBe('network-first');
});

test('files named by their content are taken from the cache', () => {
  expect(strategyOf('/digest/_astro/page.B3x.css')).toBe('cache-first');
  expect(strategyOf('/digest/search/titles.81f0.pack')).toBe('cache-first');
  expect(strategyOf('/digest/search/archive-81f0/text/1.pack')).toBe('cache-first');
});

test("the owner's other sites, other origins and writing requests are left alone", () => {
  expect(strategyOf('/other-site/')).toBe('leave');
  expect(strategyOf('/digest')).toBe('leave');
  expect(strategyOf('https://elsewhere.example/digest/')).toBe('leave');
  expect(strategyOf('/digest/', 'POST')).toBe('leave');
});

test('a page is kept once, whatever query leads to it', () => {
  expect(keyOf(new URL('https://reader.example/digest/?topic=agents#day'))).toBe(
    'https://reader.example/digest/',
  );
});
