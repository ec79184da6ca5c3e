/**
 * Writes src/styles/newsreader.woff2: Newsreader cut down to what a page of papers sets in serif,
 * so that it costs a third. Run by hand when the letters or weights below change: `npm run font`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source =
  'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
const target = 'src/styles/newsreader.woff2';

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
/** Rarer letters come from the reader's own serif; names of authors are set in sans. */
const letters = `${ascii}\u00a0–—‘’“”…·×−°éü ﬁﬂ`;

const font = await subsetFont(await readFile(source), letters, {
  targetFormat: 'woff2',
  // Figures and ligatures of other styles would come along unasked, and cost a fifth.
  noLayoutClosure: true,
  // One optical size between text and display, and the weights from text to headline.
  variationAxes: { opsz: 24, wght: { min: 400, max: 650 } },
});
await writeFile(target, font);
console.log(`${target}: ${font.length} bytes`);
