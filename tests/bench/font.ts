/** `npm run font`: subsets Newsreader to the letters and weights that pages use, a quarter of it; run it when these change. */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source = await readFile(
  'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
);

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
/** Rarer characters, such as one abstract in fifty has, come from the reader's own serif; names of authors are set in sans. */
const letters = `${ascii.replace(/[#$*<=>[\\\]^_`{|}~]/g, '')}\u00a0–—‘’“”…·äöüßÄÖÜ„é`;

// One optical size between text and display, and the weights from text to headline.
const font = await cut({ min: 400, max: 600 });
// Kerning that changes with the weight is a sixth of the font: that of the weight between differs by 0.1 % of an em on average.
const kerning = tableOf(await cut(500), 'GPOS');
const { record } = tableOf(font, 'GPOS');
font.writeUInt32BE(font.length, record + 8);
font.writeUInt32BE(kerning.bytes.length, record + 12);
const made = await subsetFont(Buffer.concat([font, kerning.bytes]), undefined, {
  targetFormat: 'woff2',
  keepAllGlyphs: true,
  keepFeatures: ['kern', 'liga', 'tnum'],
  // Names of weights, for menus of fonts.
  dropTables: ['STAT'],
});
const target = 'src/styles/newsreader.woff2';
await writeFile(target, made);
console.log(`${target}: ${made.length} bytes`);

function cut(wght: number | { min: number; max: number }): Promise<Buffer> {
  return subsetFont(source, letters, {
    targetFormat: 'truetype',
    // Without its ligature, the kerning of f before i leaves a gap there: "signif icant".
    keepFeatures: ['kern', 'liga', 'tnum'],
    variationAxes: { opsz: 24, wght },
  });
}

/** A table, and where the font's directory has its record: tag, checksum, offset, length (OpenType, “Table Directory”). */
function tableOf(font: Buffer, tag: string): { record: number; bytes: Buffer } {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const record = records.find((at) => font.toString('latin1', at, at + 4) === tag);
  if (record === undefined) throw new Error(`Newsreader has no table ${tag}`);
  const start = font.readUInt32BE(record + 8);
  return { record, bytes: font.subarray(start, start + font.readUInt32BE(record + 12)) };
}
