import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { expect, test, vi } from 'vitest';
import { indexedPng, writeCards } from '../../../src/compile/cards.ts';
import { writeOtherFiles } from '../../../src/compile/other-files.ts';
import { nothing } from '../../../src/papers/compiled-content.ts';
import { cardSvg } from '../../../src/publish/cards/cards-of.ts';

test('drawing cards leaves nothing in the system’s folder for temporary files', async () => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const temporary = mkdtempSync(join(root, 'tmp-'));
  const site = mkdtempSync(join(root, 'site-'));
  writeFileSync(
    join(site, 'favicon.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  );
  const dir = pathToFileURL(`${site}/`);
  vi.stubEnv('TMPDIR', temporary);
  const edition = { id: '2025-08-20', date: '2025-08-20', masthead: [], papers: [] };
  const cards = await writeCards({ ...nothing, editions: [edition] }, dir, dir);
  vi.unstubAllEnvs();
  expect(cards).toBeGreaterThan(0);
  expect(readdirSync(site)).toContain('icon-192.png');
  expect(readdirSync(temporary)).toEqual([]);
});

test('an icon of the owner’s that cannot be drawn is named, with what it lacks', async () => {
  const site = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  writeFileSync(join(site, 'favicon.svg'), '<svg viewBox="0 0 1 1"/>');
  const dir = pathToFileURL(`${site}/`);
  await expect(writeCards(nothing, dir, dir)).rejects.toThrow(
    /^public\/favicon\.svg cannot be drawn \(.*\); it needs xmlns=/,
  );
});

test('an icon that the owner has drawn is left to Astro, which copies it', async () => {
  const [site, own] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'broadsheet-')));
  const [dir, publicDir] = [pathToFileURL(`${site}/`), pathToFileURL(`${own}/`)];
  const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
  writeFileSync(new URL('favicon.svg', publicDir), drawn);
  writeFileSync(new URL('icon-192.png', publicDir), 'mine');
  writeFileSync(new URL('robots.txt', publicDir), 'mine');
  const place = { origin: 'https://example.org', outDir: dir.href, publicDir: publicDir.href };
  await writeOtherFiles(nothing, place);
  const written = readdirSync(dir);
  expect(written).toContain('icon-512.png');
  expect(written).toContain('llms.txt');
  expect(written).not.toContain('icon-192.png');
  expect(written).not.toContain('robots.txt');
});

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${inside}</svg>`;
const pixelsOf = (text: string) => new Resvg(text).render().pixels;

test('a card with a palette shows the same pixels in less than half of the bytes', () => {
  const card = cardSvg('Wednesday 20 August 2025', 'Gates & Reeds', ['a']);
  const image = new Resvg(card).render();
  const png = indexedPng(image.pixels, 1200) ?? new Uint8Array();
  const shown = `<image width="1200" height="630" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`;
  expect(pixelsOf(svg(shown)).equals(image.pixels)).toBe(true);
  expect(png.length).toBeLessThan(image.asPng().length / 2);
});

test('more than 256 colours, or transparent ones, are for another format', () => {
  const many = Uint8Array.from({ length: 257 * 4 }, (_, at) =>
    at % 4 === 0 ? (at / 4) % 256 : at % 4 === 3 ? 255 : Math.floor(at / 1024),
  );
  expect(indexedPng(many, 257)).toBeUndefined();
  expect(indexedPng(many.subarray(4), 256)).toBeDefined();
  expect(indexedPng(Uint8Array.of(1, 2, 3, 254), 1)).toBeUndefined();
});
