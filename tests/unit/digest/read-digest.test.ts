import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDigest } from '../../../src/digest/decode.ts';
import { highest } from '../../../src/digest/page/sorted-lines.ts';
import { readDigest } from '../../../src/digest/read-digest.ts';
import { digestFiles, digestInputs } from './digest-inputs.ts';
import { brokenLaw, brokenLawOfFile } from './digest-laws.ts';

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
}, 300_000);

test('no file, as a mail or in whatever encoding, crashes the reader or loses a line', async () => {
  await fc.assert(
    fc.asyncProperty(digestFiles, async (bytes) => {
      expect(await brokenLawOfFile(bytes)).toBeUndefined();
    }),
    { numRuns: 600, seed: 20250820 },
  );
}, 300_000);

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

test('the marks of a merge are refused: both versions of a paper stand between them', () => {
  const versions = [abstract, abstract.replace('300', '30')].join('\n=======\n');
  const text = `On Reeds\n\n<<<<<<< HEAD\n${versions}\n>>>>>>> theirs\n\nOn Mud\n\n${abstract}\n`;
  expect(readDigest(text, day).problems).toContainEqual({
    line: 3,
    value: '<<<<<<< HEAD',
    remedy: expect.stringContaining('A merge left its marks here'),
  });
  const marks = (of: string) => readDigest(of, day).problems.map(({ line }) => line);
  expect(marks(text.replace('<<<<<<< HEAD\n', ''))).toContain(6);
  expect(marks(text.replace(/<<<<<<< HEAD\n|=======\n/g, ''))).toEqual([]);
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
  expect(digest.unexplained).not.toContain(5);
  expect(digest.papers.map(({ title }) => title)).toEqual(['First Paper', 'Last Paper']);
  expect(digest.problems.map(({ line }) => line)).toEqual([7]);
});

test('ten thousand papers in one digest are all read', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `Paper ${at}\n\n${at}: ${abstract}`).join(
    '\n\n',
  );
  expect(readDigest(text, day)).toMatchObject({ papers: { length: 10_000 }, problems: [] });
});

test('of more numbers than a function takes the place of the highest is found', () => {
  const scores = Array.from({ length: 200_000 }, (_, at) => (at === 150_000 ? 1 : 0));
  expect(highest(scores)).toBe(150_000);
});

test('a long list is no alert because a few of its papers speak of one', () => {
  const text = Array.from({ length: 100 }, (_, at) =>
    at === 2
      ? `Paper 2\n\nWe ask Semantic Scholar. ${abstract}`
      : `Paper ${at}\n\n${at < 2 ? 'TLDR ' : ''}${at}: ${abstract}`,
  ).join('\n\n');
  expect(readDigest(text, day)).toMatchObject({ format: 'page-text' });
});

test('megabytes in one line of one word are read, whatever the word', () => {
  for (const sign of ['芦', 'w', '=', '🙂']) {
    const text = `Title\n\n${sign.repeat(5_000_000)}\n\nLast Paper\n\n${abstract}`;
    expect(readDigest(text, day).papers.at(-1)).toMatchObject({ title: 'Last Paper' });
  }
});

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
  ])('%s', (_, bytes) => {
    expect(decodeDigest(bytes)).toBe(text);
  });

  test('as older Macs wrote them', () => {
    const table: Record<string, number> = { '…': 0xc9, '—': 0xd1, '’': 0xd5, é: 0x8e, É: 0x83 };
    const written = 'A pond’s égret—\nand the ducks …\nCéline Égret\n';
    const bytes = [...written].map((sign) => table[sign] ?? sign.charCodeAt(0));
    expect(decodeDigest(new Uint8Array(bytes))).toBe(written);
    const names = 'Gutiérrez E, Späte C:\u00a0Ducks\n';
    const mac: Record<string, number> = { é: 0x8e, ä: 0x8a, '\u00a0': 0xca };
    expect(
      decodeDigest(new Uint8Array([...names].map((sign) => mac[sign] ?? sign.charCodeAt(0)))),
    ).toBe(names);
    for (const older of [
      'Égrets à É. Ornée, señor\n',
      'JosÉ García, Mar Muñoz\n',
      'Heron J, Moreau É\n',
    ])
      expect(decodeDigest(Buffer.from(older, 'latin1'))).toBe(older);
  });

  test('a mark at the beginning is no letter, also as what reads UTF-8 as Latin writes it', () => {
    for (const mark of ['\uFEFF', 'ï»¿', '\uFEFFï»¿'])
      expect(decodeDigest(new TextEncoder().encode(`${mark}Ducks\n`))).toBe('Ducks\n');
    expect(decodeDigest(Buffer.from('ï»¿Mud in the Café\n', 'latin1'))).toBe('Mud in the Café\n');
  });

  test('and line ends of every kind are line ends', () => {
    expect(decodeDigest(new TextEncoder().encode('a\r\nb\rc\0\n'))).toBe('a\nb\nc\n');
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
    const { format, problems } = readDigest(decodeDigest(bytes), day);
    expect(format).toBe('no-text');
    expect(problems[0]?.remedy).toContain('This is a picture');
  });
});

test('one wrong byte costs neither its own line nor others their letters, and is told', () => {
  const paper = (name: string) => `${name}\n\n${abstract.replace('reeds', 'reeds — 3°')}\n\n`;
  const [before = '', after = ''] = paper('Mud in the Café').split('reeds');
  const bytes = new Uint8Array([
    ...new TextEncoder().encode(`${paper('Wind in the Café')}${before}reeds`),
    0xa0,
    ...new TextEncoder().encode(after),
    ...[...'Wörter im Schilf'].map((sign) => sign.charCodeAt(0)),
    ...new TextEncoder().encode(`\n\n${abstract}\n`),
  ]);
  const { papers, notices } = readDigest(decodeDigest(bytes), day);
  expect(papers.map(({ title }) => title)).toEqual([
    'Wind in the Café',
    'Mud in the Café',
    'Wörter im Schilf',
  ]);
  expect(papers[1]?.abstract).toContain('— 3°');
  expect(notices).toMatchObject([{ remedy: expect.stringContaining('unreadable'), strict: true }]);
});

const windows1252: Record<string, number> = { '“': 0x93, '”': 0x94 };

function swapped(bytes: Uint8Array): number[] {
  return [...bytes].map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
}

describe('a text that states another day than the digest is an error that names both', () => {
  const mailing = (head: string) =>
    `${head}\n\\\\\narXiv:2508.00001\nTitle: Reeds\nAuthors: A. Heron\n\\\\\n  ${abstract}\n\\\\\n`;
  const listed = { paper: { title: 'Reeds', summary: abstract } };
  const onDay = (day: string) => ({ paper: { ...listed.paper, submittedOnDailyAt: day } });
  const listing = (of: string) =>
    `Showing new listings for ${of}\n\n[1] arXiv:2508.00001 [pdf]\nTitle: Reeds\nAuthors: A. Heron\nSubjects: Pond Life (cs.PL)\n${abstract}\n`;

  test.each<[string, string, string]>([
    ['the mailing’s date', mailing('Date: Fri, 22 Aug 25 00:44:20 GMT'), '2025-08-22'],
    [
      'the mailing’s last submission',
      mailing('received from  Fri 8 Aug 25 18:00:00 GMT  to  Mon 11 Aug 25 18:00:00 GMT'),
      '2025-08-11',
    ],
    ['the listing’s date', listing('Tuesday, 19 August 2025'), '2025-08-19'],
    [
      'the date of the whole',
      JSON.stringify({ date: '2025-08-19', papers: [listed] }),
      '2025-08-19',
    ],
    [
      'the day of all papers',
      JSON.stringify([onDay('2025-08-21T00:00:00.000Z'), onDay('2025-08-21T00:00:00.000Z')]),
      '2025-08-21',
    ],
    ['the masthead’s date', `Daily Papers\n\nAug 19\n\nReeds\n\n${abstract}`, '2025-08-19'],
  ])('%s', (_, text, stated) => {
    const found = readDigest(text, day).problems.map(({ remedy }) => remedy);
    expect(found).toEqual([expect.stringContaining(stated)]);
    expect(found[0]).toContain('2025-08-20');
    expect(found[0]).toContain(`--date ${stated}`);
  });

  test.each<[string, string]>([
    ['a mailing of its day', mailing('Date: Wed, 20 Aug 25 00:44:20 GMT')],
    [
      'a mailing that was sent on the evening of the day',
      mailing(
        'Date: Thu, 21 Aug 25 00:44:20 GMT\nreceived from Mon 18 Aug 25 18:00:00 GMT to Wed 20 Aug 25 18:00:00 GMT',
      ),
    ],
    ['a listing of its day', listing('Wednesday, 20 August 2025')],
    ['a paper with its own date', JSON.stringify({ title: 'Reeds', abstract, date: '2025-08-01' })],
    [
      'papers of several days',
      JSON.stringify([onDay('2025-08-18T00:00:00.000Z'), onDay('2025-08-19T00:00:00.000Z')]),
    ],
  ])('%s is none', (_, text) => {
    expect(readDigest(text, day)).toMatchObject({ papers: [{ title: 'Reeds' }], problems: [] });
  });
});

describe('JSON without papers: what was seen, what is looked for, what to do', () => {
  test.each<[string, string, string[]]>([
    ['{"version":3,"items":[]}', 'an object', ['"version"', '"items"']],
    [
      '[{"headline":"Reeds","text":"Marshes"},{"headline":"Water","text":"Deep"}]',
      'a list of 2',
      ['"headline"', '"text"'],
    ],
    ['[]', 'an empty list', ['fetch the day']],
  ])('%s', (text, kind, seen) => {
    const { problems } = readDigest(text, day);
    expect(problems).toHaveLength(1);
    for (const part of [kind, ...seen]) expect(problems[0]?.remedy).toContain(part);
    if (kind !== 'an empty list')
      for (const field of ['"title"', '"abstract"', '"summary"'])
        expect(problems[0]?.remedy).toContain(field);
  });
});

test('megabytes behind an open bracket, as in JSON that is nested a million deep, are refused', () => {
  const text = `[${'x'.repeat(16_000_000)}`;
  expect(readDigest(text, day)).toMatchObject({ papers: [], problems: [{}] });
});

test('a feed nested deeper than that is refused as a whole', () => {
  const item = `<item><title>Reeds</title><link>https://arxiv.org/abs/2508.00001</link><description>${abstract}</description></item>`;
  const nested = (depth: number) =>
    readDigest(
      `<rss><channel>${item}${'\n'.repeat(3000)}${'<a>'.repeat(depth)}</channel></rss>`,
      day,
    );
  expect(nested(500).papers).toMatchObject([{ title: 'Reeds' }]);
  expect(nested(80_000)).toMatchObject({ papers: [], problems: [{}] });
});

test('a page nested deeper than browsers nest is refused as a whole', () => {
  const nested = (depth: number) =>
    readDigest(`<html><body>${'<div>'.repeat(depth)}<h2>Reeds</h2><p>${abstract}</p>`, day);
  expect(nested(500)).toMatchObject({ papers: [{ title: 'Reeds' }], problems: [] });
  expect(nested(80_000)).toMatchObject({ papers: [], problems: [{}] });
  expect(nested(80_000).problems[0]?.remedy).toContain('select all');
});
