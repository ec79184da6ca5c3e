/** Draws and caches the pictures of shared links (cards) and the icons, as PNGs of few colours; which fonts they get, and what is left out where the machine has no font. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { lazy } from '../memoised.ts';
import type { CompiledContent } from '../papers/compiled-content.ts';
import { cardFont, cardsOf } from '../publish/cards/cards-of.ts';
import { digestOf, openCache } from './cache.ts';
import { cacheDir } from './content-dir.ts';
import { OwnersError } from './content-error.ts';
import { fileWriter, writeWhole } from './files.ts';

/** Writes all cards and icons; only those that changed are drawn. Returns the number of cards. */
export async function writeCards(
  library: CompiledContent,
  dir: URL,
  publicDir: URL,
): Promise<number> {
  const wanted = cardsOf(library);
  const letters = [...new Set(wanted.map(({ svg }) => svg).join(''))].sort().join('');
  const missing = foreign.test(letters) ? await missingOf(letters) : new Set<string>();
  const icon = await readFile(new URL('favicon.svg', publicDir), 'utf8');
  const all = [
    ...wanted.map(({ path, svg }) => ({ path, svg: without(missing, svg), width: 1200 })),
    ...[192, 512].map((width) => ({ path: `icon-${width}.png`, svg: icon, width })),
    { path: 'apple-touch-icon.png', svg: icon, width: 180 },
  ];
  const pictures = all.filter(({ path }) => !existsSync(new URL(path, publicDir)));
  const cache = await openCache<Uint8Array>('cards', digestOf(letters));
  const font = lazy(() => fontsOf(letters));
  const write = fileWriter();
  for (const { path, svg, width } of pictures) {
    const key = `${width} ${svg}`;
    const fault = svg === icon ? iconFault : undefined;
    const png = cache.known(key) ?? (await drawn(svg, width, await font()).catch(fault));
    cache.set(key, png);
    write(fileURLToPath(new URL(path, dir)), png);
  }
  await cache.save();
  return wanted.length;
}

/** Of all pictures an owner may have written the icon alone. */
function iconFault({ message }: Error): never {
  throw new OwnersError(
    `public/favicon.svg cannot be drawn (${message}); it needs xmlns="http://www.w3.org/2000/svg" on <svg>, and each tag closed`,
  );
}

async function drawn(svg: string, width: number, font: Font): Promise<Uint8Array> {
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font });
  return indexedPng(image.pixels, image.width) ?? new Uint8Array(image.asPng());
}

/** Letters that the site's typeface does not have. */
const foreign = /[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u;

/** Letters for which this machine has no font: the renderer draws no path for them. */
async function missingOf(letters: string): Promise<Set<string>> {
  const all = [...letters.replace(/\P{L}/gu, '')];
  const texts = all.map((letter, n) => `<text id="l${n}." y="50">${letter}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><g font-family="${cardFont}">${texts}</g></svg>`;
  const paths = new Resvg(svg, { font: await fontsOf(letters) }).toString();
  return new Set(all.filter((_, n) => !paths.includes(`"l${n}."`)));
}

/** Leaves out lines with such letters: a line with gaps or boxes is worse than none. */
function without(missing: Set<string>, svg: string): string {
  return svg.replace(/<text [^>]*>([^<]*)<\/text>/g, (element, text: string) =>
    [...text].some((letter) => missing.has(letter)) ? '' : element,
  );
}

type Font = NonNullable<ResvgRenderOptions['font']>;

/** The fonts for these letters, the system’s only where needed: elsewhere all machines draw alike. The renderer takes them from files alone. */
async function fontsOf(letters: string): Promise<Font> {
  const fontFiles = subsets.map((subset) => join(cacheDir, 'fonts', `${subset}.ttf`));
  for (const [n, subset] of subsets.entries())
    await writeWhole(fontFiles[n] ?? '', await cardFontOf(subset, letters));
  return { loadSystemFonts: foreign.test(letters), fontFiles, defaultFontFamily: cardFont };
}

const subsets = ['latin', 'latin-ext', 'vietnamese'];

/** The site's serif at one weight as TrueType, since the renderer reads no woff2. */
async function cardFontOf(subset: string, letters: string): Promise<Uint8Array> {
  const woff2 = createRequire(import.meta.url).resolve(
    `@fontsource-variable/newsreader/files/newsreader-${subset}-wght-normal.woff2`,
  );
  return subsetFont(await readFile(woff2), letters, {
    targetFormat: 'truetype',
    // Without ligatures: where a text holds one, the renderer loses the letters that it draws with another font.
    keepFeatures: ['kern'],
    variationAxes: { wght: 560 },
  });
}

/** A PNG with a palette (https://www.w3.org/TR/png-3/), which is a third as large; `undefined` if there are over 256 colours or a transparent one. */
export function indexedPng(rgba: Uint8Array, width: number): Uint8Array | undefined {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const height = rgba.length / 4 / width;
  const places = new Map<number, number>();
  // Each row begins with a byte that names its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = pixels.getUint32(pixel * 4);
    // Most pixels are as the one before.
    if (colour !== last) {
      place = places.get(colour) ?? places.size;
      if (place > 255 || (colour & 255) !== 255) return undefined;
      places.set(colour, place);
      last = colour;
    }
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a colour.
  header.set([8, 3], 8);
  const palette = [...places.keys()].flatMap((rgba) => [
    rgba >>> 24,
    (rgba >>> 16) & 255,
    (rgba >>> 8) & 255,
  ]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length);
  made.write(name, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), data.length + 8);
  return made;
}
