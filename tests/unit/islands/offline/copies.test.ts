import { expect, test } from 'vitest';
import {
  hashedCopy,
  hashHeader,
  isIntact,
  isOfSite,
  packed,
  unpacked,
} from '../../../../src/islands/offline/copies.ts';

const page = '<h1>On Gates</h1>';

test('a kept copy bears the hash of its bytes, and what the server said of it', async () => {
  const kept = await hashedCopy(new Response(page, { headers: { 'content-type': 'text/html' } }));
  expect(kept.headers.get(hashHeader)).toMatch(/^[0-9a-f]{16}$/);
  expect(kept.headers.get('content-type')).toBe('text/html');
  expect(await kept.clone().text()).toBe(page);
  expect(await isIntact(kept)).toBe(true);
});

test('a copy whose bytes were changed since is not intact; one without a hash is taken as it is', async () => {
  const { headers } = await hashedCopy(new Response(page));
  expect(await isIntact(new Response('<h1>On Moss</h1>', { headers }))).toBe(false);
  expect(await isIntact(new Response(page))).toBe(true);
});

test('a page is kept compressed, is given back as it was, and its damage shows', async () => {
  const long = page.repeat(200);
  const headers = { 'content-type': 'text/html' };
  const kept = packed(await hashedCopy(new Response(long, { headers })));
  expect(await isIntact(kept)).toBe(true);
  const bytes = await kept.clone().arrayBuffer();
  expect(bytes.byteLength).toBeLessThan(long.length / 4);
  expect(await unpacked(kept.clone()).text()).toBe(long);
  expect(await isIntact(new Response(bytes.slice(9), { headers: kept.headers }))).toBe(false);
});

test('what is compressed already is kept as it is', async () => {
  const font = new Response('wOF2', { headers: { 'content-type': 'font/woff2' } });
  expect(packed(font)).toBe(font);
});

test('a sign-in page under an address of the site is not one of its pages, nor is half a page', () => {
  const end = '</body></html>\n';
  expect(isOfSite(`<html lang="en" data-base="/digest/">${end}`, '/digest/')).toBe(true);
  expect(isOfSite('<meta content="0;url=/digest/papers/b/"></body>', '/digest/')).toBe(true);
  expect(isOfSite(`<h1>Welcome to our café</h1>${end}`, '/digest/')).toBe(false);
  expect(isOfSite(`<html lang="en" data-base="/other/">${end}`, '/digest/')).toBe(false);
  expect(isOfSite('<html lang="en" data-base="/digest/"><p>Half', '/digest/')).toBe(false);
});
