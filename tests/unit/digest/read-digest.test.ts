import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDigest } from '../../../src/digest/decode.ts';
import { readDigest } from '../../../src/digest/read-digest.ts';
import { digestInputs } from './digest-inputs.ts';
import { brokenLaw } from './digest-laws.ts';

const day = { id: '2025-08-20', date: '2025-08-20' };
const abstract =
  'Marshes speak in reeds, and nobody listens. We present a model that was trained on the wind in 300 marshes. It predicts rain better than any barometer, and it needs no mercury.';

test('no input, however broken, crashes the reader, loses a line or becomes markup', () => {
  fc.assert(
    fc.property(digestInputs, (text) => {
      expect(brokenLaw(text)).toBeUndefined();
    }),
    { numRuns: 2000, seed: 20250820 },
  );
}, 60_000);

describe('a stray line is named, and shifts no paper after it', () => {
  const papers = Array.from({ length: 9 }, (_, at) => [`Paper Number ${at}`, `${at}: ${abstract}`]);

  test.each(['Sponsored by a pond', abstract])('%s', (stray) => {
    const pieces = papers.flat().toSpliced(6, 0, stray);
    const digest = readDigest(pieces.join('\n\n'), day);
    expect(digest.papers.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
    expect(digest.problems.map(({ line }) => line)).toEqual([13]);
  });
});

test('an empty digest says so', () => {
  for (const text of ['', ' \n\n', '\ufeff']) {
    expect(readDigest(text, day).problems[0]?.remedy).toContain('empty');
  }
});

describe('titles that are no names', () => {
  test.each([
    '<script>alert(1)</script>',
    '../../x',
    'CON',
    'L'.repeat(500),
    '🙂🙃',
    '关于鸭子的研究',
    '{{ title }}',
    '{props.title}',
    '# Ducks [fly]',
  ])('%s is read as it stands', (title) => {
    const text = `First Paper\n\n${abstract}\n\n${title}\n\nA: ${abstract} ${abstract} ${abstract}\n\nLast Paper\n\nB: ${abstract}`;
    const digest = readDigest(text, day);
    const told = digest.problems.map(({ value }) => value.slice(0, 20));
    const titles = digest.papers.map((paper) => paper.title);
    expect(titles.includes(title) || told.includes(title.slice(0, 20))).toBe(true);
    expect(titles).toContain('Last Paper');
  });
});

test('a rule is no title: the text below it is named as one without', () => {
  const text = `First Paper\n\n${abstract}\n\n---\n\nA: ${abstract}\n\nLast Paper\n\nB: ${abstract}`;
  const digest = readDigest(text, day);
  expect(digest.lines[4]).toBe('noise');
  expect(digest.papers.map(({ title }) => title)).toEqual(['First Paper', 'Last Paper']);
  expect(digest.problems.map(({ line }) => line)).toEqual([7]);
});

test('ten thousand papers in one digest are all read', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `Paper ${at}\n\n${at}: ${abstract}`).join(
    '\n\n',
  );
  expect(readDigest(text, day)).toMatchObject({ papers: { length: 10_000 }, problems: [] });
}, 30_000);

test('megabytes in one line of one word are read, whatever the word', () => {
  for (const sign of ['芦', 'w', '=', '🙂']) {
    const text = `Title\n\n${sign.repeat(5_000_000)}\n\nLast Paper\n\n${abstract}`;
    expect(readDigest(text, day).papers.at(-1)).toMatchObject({ title: 'Last Paper' });
  }
}, 30_000);

describe('bytes are read as the text they are', () => {
  const text = 'Naïve “ducks”\nfly\n';
  const utf16 = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
  test.each<[string, Uint8Array]>([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['utf-16le', utf16],
    ['utf-16le', new Uint8Array([0xff, 0xfe, ...utf16])],
    ['utf-16be', new Uint8Array([0xfe, 0xff, ...swapped(utf16)])],
    [
      'windows-1252',
      new Uint8Array([...text].map((sign) => windows1252[sign] ?? sign.charCodeAt(0))),
    ],
  ])('%s', (encoding, bytes) => {
    expect(decodeDigest(bytes)).toEqual({ text, encoding });
  });

  test('and line ends of every kind are line ends', () => {
    expect(decodeDigest(new TextEncoder().encode('a\r\nb\rc\0\n')).text).toBe('a\nb\nc\n');
  });
});

describe('a picture is told to be one', () => {
  test.each<[string, number[], string]>([
    ['JFIF', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10], 'JFIF\0\x01\x01'],
    ['Exif', [0xff, 0xd8, 0xff, 0xe1, 0x1a, 0x2b], 'Exif\0\0MM\0*'],
    ['a short Exif', [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x5e], 'Exif\0\0MM\0*'],
    ['PNG', [0x89], 'PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ])('%s', (_, marker, rest) => {
    const bytes = new Uint8Array([...marker, ...new TextEncoder().encode(rest)]);
    const { format, problems } = readDigest(decodeDigest(bytes).text, day);
    expect(format).toBe('no-text');
    expect(problems[0]?.remedy).toContain('This is a picture');
  });
});

const windows1252: Record<string, number> = { '“': 0x93, '”': 0x94 };

function swapped(bytes: Uint8Array): number[] {
  return [...bytes].map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
}
