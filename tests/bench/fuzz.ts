/** `npm run fuzz`: the laws of tests/unit/digest/digest-laws.ts on 100,000 seeded inputs, and times on hostile text. */
import fc from 'fast-check';
import { decodeDigest } from '../../src/digest/decode.ts';
import { readDigest } from '../../src/digest/read-digest.ts';
import { digestFiles, digestInputs } from '../unit/digest/digest-inputs.ts';
import { brokenLaw, brokenLawOfFile } from '../unit/digest/digest-laws.ts';

const [runs = '100000', seed = '20250820'] = process.argv.slice(2);
const day = { id: '2025-08-20', date: '2025-08-20' };

const paper = (at: number) =>
  `Paper ${at}\n\n${at}: Marshes speak in reeds, and nobody listens. We cut O(n^2) reeds, 1.9times faster.\n\n`;

/** Each grows with the number it is given. */
const hostile: Record<string, (size: number) => string> = {
  papers: (size) => Array.from({ length: size / 100 }, (_, at) => paper(at)).join(''),
  'one line of words': (size) => 'word. '.repeat(size / 6),
  'one line of letters': (size) => 'a'.repeat(size),
  'one line of spaces': (size) => `Title\n\n${' '.repeat(size)}x`,
  'blank lines': (size) => `Title\n${'\n'.repeat(size)}x`,
  dots: (size) => `Title\n\nText ${'· '.repeat(size / 2)}`,
  'wrapped lines': (size) => 'Some words that were wrapped at forty\n'.repeat(size / 40),
  'lines of one letter': (size) => 'a\n'.repeat(size / 20),
  headings: (size) => '### Title\n\nText of it.\n\n'.repeat(size / 24),
  mailing: (size) => '\\\\\narXiv:2508.00001\nTitle: A\n\\\\\n  Text.\n\\\\\n'.repeat(size / 50),
  'mailing without end': (size) => `\\\\\narXiv:2508.00001\n${'Title: A\n'.repeat(size / 10)}`,
  json: (size) => `[${'{"paper":{"title":"a","summary":"b"}},'.repeat(size / 40)}{}]`,
  'json opened': (size) => `[{"paper":${'['.repeat(size)}`,
  'nested elements': (size) => `<html>${'<div>'.repeat(size / 5)}<h2>Title</h2><p>Text.`,
  addresses: (size) => `Title\n\n${'https://a.org/b). '.repeat(size / 18)}`,
  'address without end': (size) => `Title\n\nText. At https://a.org/${')'.repeat(size)}`,
  ...Object.fromEntries(
    [
      '$',
      '\\',
      '{',
      '}',
      '[',
      '](',
      '![](',
      '[a](',
      '`',
      '^',
      '_',
      '(',
      '\\textbf{',
      '\\(',
      '**',
      '~',
      '-',
      "'",
      '&',
      '"',
      'left(',
      '1times',
      'x^{',
      'O(',
      '{\\it ',
      '[a] ',
      '<',
      '\\"',
      'frac{',
      '\ud800',
      '\u202e',
      'A (',
      '. ',
    ].map((sign) => [
      `many ${JSON.stringify(sign)}`,
      (size: number) => `### Title\n\nText ${sign.repeat(size / sign.length)}`,
    ]),
  ),
};

const started = performance.now();
fc.assert(
  fc.property(digestInputs, (text) => {
    const law = brokenLaw(text);
    if (law) throw new Error(`broken: ${law}`);
  }),
  { numRuns: Number(runs), seed: Number(seed) },
);
await fc.assert(
  fc.asyncProperty(digestFiles, async (bytes) => {
    const law = await brokenLawOfFile(bytes);
    if (law) throw new Error(`broken by a file: ${law}`);
  }),
  { numRuns: Number(runs) / 4, seed: Number(seed) },
);
console.log(`${runs} inputs (seed ${seed}): no crash, no loss, ${seconds(started)} s`);

console.log(
  '\nhostile text'.padEnd(30),
  '0.5 MB'.padStart(8),
  '5 MB'.padStart(8),
  'ratio'.padStart(7),
);
for (const [name, text] of Object.entries(hostile)) {
  timeOf(text(50_000));
  const small = timeOf(text(500_000));
  const large = timeOf(text(5_000_000));
  const ratio = large / Math.max(small, 0.02);
  const verdict = ratio > 12 && large > 1 ? ' TOO LONG' : '';
  console.log(
    name.padEnd(29),
    small.toFixed(2).padStart(8),
    large.toFixed(2).padStart(8),
    ratio.toFixed(1).padStart(7),
    verdict,
  );
  if (verdict) process.exitCode = 1;
}

function timeOf(text: string): number {
  const from = process.cpuUsage();
  readDigest(decodeDigest(new TextEncoder().encode(text)), day);
  return process.cpuUsage(from).user / 1e6;
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(0);
}
