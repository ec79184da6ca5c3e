import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const layouts = globSync('tests/fixtures/digests/*.txt')
  .sort()
  .map((path) => readFileSync(path, 'utf8'));

/** Signs that readers of text trip over. */
const signs = [
  '\0',
  '\r',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\ud800',
  '\\',
  '\\\\',
  '$',
  '$$',
  '\\(',
  '{',
  '}',
  '^',
  '_',
  '`',
  "''",
  '[',
  '](',
  ')',
  '![',
  '### ',
  '1. ',
  '**',
  'Title: ',
  'Abstract: ',
  '---',
  '·',
  '• 5 authors',
  'Submitted by',
  'Subscribe',
  'Aug 20',
  '<script>alert(1)</script>',
  '{{',
  '<!--',
  'https://a.org/b).',
  '1.9times',
  'Oleft(n^2dright)',
  '\\textbf{',
  '中文',
  '🙂',
  '"title": "',
  'arXiv:2508.00001',
];

type Change = (lines: string[], at: number, sign: string) => string[];

const changes: Change[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.slice(0, at),
  (lines, at) => lines.slice(at),
  (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  (lines, at, sign) => lines.toSpliced(at, 0, sign),
  (lines, at, sign) => lines.with(at, `${lines[at]}${sign}`),
  (lines, at, sign) => lines.with(at, `${sign}${lines[at]}`),
  (lines, at, sign) => lines.with(at, (lines[at] ?? '').replaceAll(' ', ` ${sign} `)),
  (lines, at) => lines.with(at, (lines[at] ?? '').slice(0, (lines[at] ?? '').length / 2)),
  (lines, at) => [...lines.slice(at), ...lines.slice(0, at)],
  (lines) => lines.filter((line) => line !== ''),
];

const change = fc.record({
  make: fc.constantFrom(...changes),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  sign: fc.constantFrom(...signs),
});

/** A digest of some layout, with up to six things wrong in it. */
const mutated = fc
  .tuple(fc.constantFrom(...layouts), fc.array(change, { maxLength: 6 }))
  .map(([text, made]) =>
    made
      .reduce((lines, { make, where, sign }) => {
        return lines.length === 0
          ? lines
          : make(lines, Math.floor(where * (lines.length - 1)), sign);
      }, text.split('\n'))
      .join('\n'),
  );

/** Any Unicode, and runs of the signs that mean something. */
const random = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...signs, '\n', '\n\n', ' '), fc.lorem({ maxCount: 9 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);

/** What the readers are tried on: mostly digests with something wrong. */
export const digestInputs = fc.oneof(
  { weight: 3, arbitrary: mutated },
  { weight: 1, arbitrary: random },
);

const headers =
  'From: marsh@pond.example\nSubject: Daily Papers\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n';

/** Files of these: in any encoding, as mails, and bytes that are no text at all. */
export const digestFiles = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        digestInputs,
        fc.constantFrom<(text: string) => Uint8Array>(
          (text) => Buffer.from(text),
          (text) => Buffer.from(text, 'latin1'),
          (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
          (text) => Buffer.from(`${headers}\n${text}`),
          (text) => Buffer.from(`${headers}Content-Transfer-Encoding: quoted-printable\n\n${text}`),
          (text) =>
            Buffer.from(
              `${headers}Content-Transfer-Encoding: base64\n\n${btoa(text.replace(/[^ -~\n]/g, ''))}`,
            ),
        ),
      )
      .map(([text, file]) => file(text)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 600 }) },
);
