import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { cardFont } from '../publish/cards/card-svg.ts';
import { cardsOf } from '../publish/cards/cards-of.ts';
import { digestOf, openCache } from './cache.ts';
import { fileWriter } from './files.ts';
import { programVersion } from './program-version.ts';

/**
 * Draws the cards that shared links show, and icons in several sizes; keeps those that would be the same as in the last
 * build. Returns the number of cards.
 */
export async function writeCards(
  library: Parameters<typeof cardsOf>[0],
  dir: URL,
  publicDir: URL,
): Promise<number> {
  const cards = cardsOf(library);
  const icon = await readFile(new URL('favicon.svg', publicDir), 'utf8');
  const pictures = [
    ...cards.map((card) => ({ ...card, width: 1200 })),
    ...[192, 512].map((width) => ({ path: `icon-${width}.png`, svg: icon, width })),
    { path: 'apple-touch-icon.png', svg: icon, width: 180 },
  ];
  const letters = [...new Set(cards.map(({ svg }) => svg).join(''))].sort().join('');
  const cache = await openCache<Uint8Array>(
    'cards',
    `${programVersion('compile/cards.ts')} ${digestOf(letters)}`,
  );
  const keyOf = ({ svg, width }: Picture) => `${width} ${svg}`;
  const unmade = pictures.filter((picture) => !cache.known(keyOf(picture)));
  const made = new Map(await drawn(unmade, letters));
  const write = fileWriter();
  for (const picture of pictures) {
    const key = keyOf(picture);
    const png = made.get(picture) ?? cache.known(key);
    if (!png) throw new Error(`${picture.path} was not drawn`);
    cache.set(key, png);
    write(fileURLToPath(new URL(picture.path, dir)), png);
  }
  await cache.save();
  return cards.length;
}

interface Picture {
  svg: string;
  width: number;
}

async function drawn(pictures: Picture[], letters: string): Promise<[Picture, Uint8Array][]> {
  if (pictures.length === 0) return [];
  // The renderer takes fonts only from files.
  const fonts = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const font = join(fonts, 'card.ttf');
  try {
    await writeFile(font, await cardFontOf(letters));
    const made: [Picture, Uint8Array][] = [];
    for (const picture of pictures) made.push([picture, await pngOf(picture, font)]);
    return made;
  } finally {
    await rm(fonts, { recursive: true });
  }
}

async function pngOf({ svg, width }: Picture, font: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    // No system fonts, so that the picture is the same on all machines.
    font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: cardFont },
  });
  return new Uint8Array(image.asPng());
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
