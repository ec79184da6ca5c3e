import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { cardFont } from '../publish/cards/card-svg.ts';
import { cardsOf } from '../publish/cards/cards-of.ts';

/** Draws the cards that shared links show, and icons in several sizes. Returns the number of cards. */
export async function writeCards(
  library: Parameters<typeof cardsOf>[0],
  dir: URL,
  publicDir: URL,
): Promise<number> {
  const all = cardsOf(library);
  // The renderer takes fonts only from files.
  const fonts = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const font = join(fonts, 'card.ttf');
  try {
    await writeFile(font, await cardFontOf(all.map(({ svg }) => svg).join('')));
    for (const { path, svg } of all) await writePng(new URL(path, dir), svg, 1200, font);
  } finally {
    await rm(fonts, { recursive: true });
  }
  await writeIcons(publicDir, dir);
  return all.length;
}

async function writeIcons(publicDir: URL, dir: URL): Promise<void> {
  const svg = await readFile(new URL('favicon.svg', publicDir), 'utf8');
  for (const size of [192, 512]) await writePng(new URL(`icon-${size}.png`, dir), svg, size);
  await writePng(new URL('apple-touch-icon.png', dir), svg, 180);
}

async function writePng(file: URL, svg: string, width: number, font?: string): Promise<void> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    // No system fonts, so that the picture is the same on all machines.
    font: { loadSystemFonts: false, fontFiles: font ? [font] : [], defaultFontFamily: cardFont },
  });
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, image.asPng());
}

/** The site's serif at one weight as TrueType, since the renderer reads no woff2. */
async function cardFontOf(letters: string): Promise<Uint8Array> {
  const woff2 = createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  );
  return subsetFont(await readFile(woff2), letters, {
    targetFormat: 'truetype',
    variationAxes: { wght: 560 },
  });
}
