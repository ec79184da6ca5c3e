import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtEngine } from '../../../../src/compile/search-index/built-engine.ts';
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
  const engine = await builtEngine({ papers, topics: [], editions }, outDir);
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

// Of more papers than texts are read of, posting lists tell.
test.each([3, 70])('of %i papers, an organisation is no part of the abstract', async (count) => {
  const papers = Array.from({ length: count }, (_, at) =>
    inventedPaper({
      id: `gates-${at}`,
      title: `Velvet Gates ${at}`,
      abstract:
        at === 0 ? 'We visit Reedworks, and wait.' : 'We open 5gen-aware gates, and they wait.',
      organisation: 'Reedworks',
    }),
  );
  const editions = [{ id: '2025-08-20', date: '2025-08-20', masthead: [], papers: [] }];
  const engine = await builtEngine({ papers, topics: [], editions }, outDir);
  const { query } = asking('reedworks');
  const hits = (await engine.search({ query }).full())?.hits ?? [];
  const placesOf = (id: string) => hits.find((hit) => hit.id === id)?.matchedIn;
  expect([placesOf('gates-0'), placesOf('gates-1')]).toEqual([['abstract'], []]);
  expect((await engine.search(asking('5gen')).full())?.hits[0]?.matchedIn).toEqual(['abstract']);
  const excerpt = (await engine.excerpts(['gates-1'], query))['gates-1'];
  expect(excerpt).toEqual([{ text: 'We open 5gen-aware gates, and they wait.', mark: false }]);
  const muted = { topics: [], authors: [], words: ['Reedworks'] };
  const { total, mutedPapers } = (await engine.search({ ...asking(''), muted }).full()) ?? {};
  expect({ total, mutedPapers }).toEqual({ total: count - 1, mutedPapers: 1 });
});

test('a paper without an abstract has no excerpt, which a hit would leave room for', async () => {
  const papers = ['', 'We open gates.'].map((abstract, at) =>
    inventedPaper({ id: `gates-${at}`, title: `Velvet Gates ${at}`, abstract }),
  );
  const editions = [{ id: '2025-08-20', date: '2025-08-20', masthead: [], papers: [] }];
  const engine = await builtEngine({ papers, topics: [], editions }, outDir);
  const { query } = asking('gates');
  await engine.search({ query }).full();
  expect(Object.keys(await engine.excerpts(['gates-0', 'gates-1'], query))).toEqual(['gates-1']);
});

test('takes typos for what is meant, but no everyday word for a typo', async () => {
  const titles = ['A Recipe to Receive', 'The Language of a Flute', 'A Thinking Transformer'];
  const papers = titles.map((title, at) => inventedPaper({ id: `on-${at}`, title }));
  const editions = [{ id: '2025-08-20', date: '2025-08-20', masthead: [], papers: [] }];
  const engine = await builtEngine({ papers, topics: [], editions }, outDir);
  const readAs = async (word: string) =>
    (await engine.search(asking(word)).full())?.correction?.to ?? word;
  const everyday = ['recite', 'lute', 'thinning'];
  expect(await Promise.all(everyday.map(readAs))).toEqual(everyday);
  const typos = ['recieve', 'langauge', 'tranformer'];
  expect(await Promise.all(typos.map(readAs))).toEqual(['receive', 'language', 'transformer']);
});
