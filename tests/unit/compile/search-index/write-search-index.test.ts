import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../../src/compile/search-index/write-search-index.ts';
import { openIndex } from '../../../../src/search/open.ts';
import { openInNode } from '../../../bench/search/node-door.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';
import { asking } from '../../search/invented.ts';

const outDir = mkdtempSync(join(tmpdir(), 'broadsheet-index-'));
afterAll(() => rmSync(outDir, { recursive: true }));

test('a paper that is listed again stands where the later edition lists it', async () => {
  const edition = (date: string, papers: string[]) => ({
    id: date,
    date,
    format: 'jsonl',
    masthead: [],
    papers,
  });
  const editions = [
    edition('2025-08-20', ['reeds', 'gates']),
    edition('2025-08-21', ['moss', 'gates', 'lamps']),
  ];
  const papers = ['reeds', 'gates', 'moss', 'lamps'].map((id) =>
    inventedPaper({
      id,
      title: `On ${id}`,
      editions: editions.filter(({ papers }) => papers.includes(id)).map(({ id }) => id),
    }),
  );
  await writeSearchIndex({ papers, topics: [], editions }, outDir);
  const place = { base: `${outDir}/` };
  const { engine, words } = await openIndex(place, async (path) => {
    const bytes = readFileSync(path);
    return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  });
  await (await words()).complete;
  const found = await engine.search(asking('')).full();
  expect(found?.hits.map(({ id }) => id)).toEqual(['moss', 'gates', 'lamps', 'reeds']);
});

test('a paper is found by the organisation that it is from', async () => {
  const from = (organisation: string) =>
    inventedPaper({ id: organisation.toLowerCase(), title: 'Velvet Gates', organisation });
  const papers = ['Reedworks', 'Mossworks', 'Lampworks'].map(from);
  const editions = [{ id: '2025-08-20', date: '2025-08-20', masthead: [], papers: [] }];
  const ask = await openInNode({ papers, topics: [], editions }, 'organisations');
  expect((await ask('paper from Mossworks about gates')).ids[0]).toBe('mossworks');
  expect((await ask('lampworks')).ids).toEqual(['lampworks']);
});
