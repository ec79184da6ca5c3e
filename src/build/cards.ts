import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { cardFont } from '../papers/cards/card-svg.ts';
import { cardsOf } from '../papers/cards/cards-of.ts';

/** Draws the cards that shared links show, and the icons in the sizes that devices ask for; says how many cards. */
export async function writeCards(
  library: Parameters<typeof cardsOf>[0],
  dir: URL,
  publicDir: URL,
): Promise<number> {
  const all = cardsOf(library);
  const font = await cardFontFile(all.map(({ svg }) => svg).join(''));
  for (const { path, svg } of all) await writePng(new URL(path, dir), svg, 1200, font);
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
    // Never the machine's own fonts: the same picture must come out everywhere.
    font: { loadSystemFonts: false, fontFiles: font ? [font] : [], defaultFontFamily: cardFont },
  });
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, image.asPng());
}

/** The site's serif at one weight as TrueType, since the renderer reads no woff2. */
async function cardFontFile(letters: string): Promise<string> {
  const woff2 = createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  );
  const font = await subsetFont(await readFile(woff2), letters, {
    targetFormat: 'truetype',
    variationAxes: { wght: 560 },
  });
  const file = join(tmpdir(), `broadsheet-card-${process.pid}.ttf`);
  await writeFile(file, font);
  return file;
}
