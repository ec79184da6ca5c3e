/** Lists of the site, asked of the index as the browser asks it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIndexFile } from '../../../../src/compile/search-index/built-engine.ts';
import { writeSearchIndex } from '../../../../src/compile/search-index/write-search-index.ts';
import type { Paper } from '../../../../src/schema.ts';
import { answering, type FromWorker } from '../../../../src/search/answering.ts';
import {
  emptyQuery,
  type Filters,
  noFilters,
  type Query,
  type ReaderPapers,
  type SearchResults,
} from '../../../../src/search/types.ts';
import { idHash } from '../../../../src/text/id-hash.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';
import { readerWith } from '../../search/invented.ts';

const outDir = mkdtempSync(join(tmpdir(), 'broadsheet-lists-'));
afterAll(() => rmSync(outDir, { recursive: true }));

const named = (date: string, at: number) => `kite-${date}-${String(at).padStart(2, '0')}`;
const edition = (id: string, papers: string[]) => ({
  id,
  date: id.slice(0, 10),
  masthead: [],
  papers,
});
const first = Array.from({ length: 40 }, (_, at) => named('20', at));
const second = Array.from({ length: 30 }, (_, at) => named('21', at));
const editions = [
  // The first edition’s third paper is listed again.
  edition('2025-08-20', first),
  edition('2025-08-20-evening', ['lamps', 'reeds']),
  edition('2025-08-21', [...second, named('20', 2)]),
];
const facts: Record<string, Partial<Paper>> = {
  [named('20', 2)]: { votes: 9, venue: 'NeurIPS 2024' },
  [named('20', 5)]: { code: 'https://example.org/5', topics: ['wind'], votes: 0 },
  [named('21', 3)]: {
    code: 'https://example.org/3',
    topics: ['wind', 'tools'],
    venue: 'NIPS 2016',
  },
  lamps: { authors: ['Bo Finch'], topics: ['wind'] },
};
const papers = [...new Set(editions.flatMap(({ papers }) => papers))].map((id) =>
  inventedPaper({
    id,
    title: `On ${id}`,
    abstract: `Of ${id} we say $x$ much.`,
    authors: ['Ada Quill'],
    editions: editions.filter(({ papers }) => papers.includes(id)).map(({ id }) => id),
    ...facts[id],
  }),
);
const topics = [
  { id: 'wind', name: 'Wind', kind: 'field' as const },
  { id: 'tools', name: 'Tools', kind: 'method' as const },
];
const idOf = new Map(papers.map(({ id }) => [idHash(id), id]));

beforeAll(() => writeSearchIndex({ papers, topics, editions }, outDir, 'lists'));

/** A worker of its own; what it fetches. */
function worker() {
  const fetched: string[] = [];
  const waiting = new Map<number, (message: FromWorker) => void>();
  const hear = answering(
    (message) => {
      if (message.kind !== 'results' || message.results.stage === 'full')
        waiting.get(message.id)?.(message);
    },
    (path) => {
      fetched.push(path.slice(outDir.length + 1).replace(/\..*/, ''));
      return readIndexFile(path);
    },
  );
  hear({ kind: 'open', base: `${outDir}/`, manifest: null, for: 'lists' });
  let last = 0;
  const answer = (ask: (id: number) => void) =>
    new Promise<FromWorker>((done) => {
      waiting.set(++last, done);
      ask(last);
    });
  return {
    fetched,
    async ask(
      among: string[],
      { filters, ...query }: Partial<Omit<Query, 'filters'>> & { filters?: Partial<Filters> } = {},
      reader?: ReaderPapers,
    ): Promise<SearchResults> {
      const asked = { ...emptyQuery(), ...query, filters: { ...noFilters(), ...filters } };
      const message = await answer((id) =>
        hear({
          kind: 'ask',
          id,
          request: { query: asked, among, limit: 0, ...(reader ? { reader } : {}) },
        }),
      );
      if (message.kind !== 'results') throw new Error(`${message.kind}`);
      return message.results;
    },
    async rows(ids: string[]): Promise<Map<string, unknown>> {
      const papers = ids.map((id) => idHash(id));
      const message = await answer((id) => hear({ kind: 'rows', id, papers }));
      if (message.kind !== 'rows') throw new Error(`${message.kind}`);
      return new Map(
        [...message.rows].map(([hash, row]) => [idOf.get(hash) ?? '', JSON.parse(row)]),
      );
    },
  };
}

const idsIn = ({ papers = new Uint32Array() }: SearchResults) =>
  [...papers].map((hash) => idOf.get(hash));

test('an edition holds exactly its papers, in the digest’s order, those that were listed again among them', async () => {
  const { ask } = worker();
  expect(idsIn(await ask(['editions/2025-08-20']))).toEqual(first);
  expect(idsIn(await ask(['editions/2025-08-20-evening']))).toEqual(['lamps', 'reeds']);
});

test('a week holds its editions, the newest first, and each paper once', async () => {
  const { ask } = worker();
  const week = editions.toReversed().map(({ id }) => `editions/${id}`);
  expect(idsIn(await ask(week))).toEqual([
    ...second,
    named('20', 2),
    'lamps',
    'reeds',
    ...first.filter((id) => id !== named('20', 2)),
  ]);
});

test('topics, venues whatever the year, and authors hold the papers that their pages list, newest first', async () => {
  const { ask } = worker();
  expect(idsIn(await ask(['topics/wind']))).toEqual([named('21', 3), 'lamps', named('20', 5)]);
  expect(idsIn(await ask(['venues/neurips']))).toEqual([named('21', 3), named('20', 2)]);
  const byAda = idsIn(await ask(['authors/ada-quill']));
  expect(byAda).toHaveLength(papers.length - 1);
  expect(byAda.slice(0, 32)).toEqual([...second, named('20', 2), 'reeds']);
});

test('papers may be named by their ids', async () => {
  const { ask } = worker();
  expect(idsIn(await ask(['reeds', 'gone', named('21', 3)]))).toEqual(['reeds', named('21', 3)]);
});

test('filters, counts and orders of a list need neither words nor titles', async () => {
  const { ask, fetched } = worker();
  const lists = ['editions/2025-08-20'];
  const coded = await ask(lists, { filters: { has: ['code'] } });
  expect(idsIn(coded)).toEqual([named('20', 5)]);
  expect(coded.counts.topics).toEqual({ wind: 1, tools: 0 });
  expect(coded.total).toBe(1);
  const byVotes = idsIn(await ask(lists, { sort: 'votes' }));
  expect(byVotes).toEqual([
    named('20', 2),
    named('20', 5),
    ...first.filter((id) => ![named('20', 2), named('20', 5)].includes(id)),
  ]);
  expect(idsIn(await ask(lists, { sort: 'date' })).slice(0, 2)).toEqual([
    named('20', 2),
    named('20', 0),
  ]);
  const reader = readerWith({ hidden: [named('20', 0)], saved: [named('20', 1), 'elsewhere'] });
  const hidden = await ask(lists, {}, reader);
  expect(idsIn(hidden)).not.toContain(named('20', 0));
  expect(hidden.hiddenPapers).toBe(1);
  expect(idsIn(await ask(lists, { filters: { is: ['saved'] } }, reader))).toEqual([named('20', 1)]);
  expect(fetched.sort()).toEqual(['search-2', 'search/facts', 'search/ids', 'search/lists']);
});

test('words and authors of a list are looked for in the list alone', async () => {
  const { ask } = worker();
  const found = await ask(['editions/2025-08-20-evening'], { text: 'reeds' });
  expect(idsIn(found)).toEqual(['reeds']);
  const all = ['editions/2025-08-20-evening', 'editions/2025-08-21'];
  expect(idsIn(await ask(all, { filters: { authors: ['Bo Finch'] } }))).toEqual(['lamps']);
  // A field without words leaves the list's order.
  expect(idsIn(await ask(['editions/2025-08-20'], { text: 'in:2025-08-20' }))).toEqual(
    first.filter((id) => id !== named('20', 2)),
  );
});

test('a row says what the paper’s row on a page says, and only the files of the papers asked for are fetched', async () => {
  const { rows, fetched } = worker();
  const found = await rows([named('21', 3), 'gone']);
  expect([...found.keys()]).toEqual([named('21', 3)]);
  expect(JSON.stringify(found.get(named('21', 3)))).toMatch(/On .*kite-21-03.*"kind":"method"/);
  expect(fetched.filter((path) => path.startsWith('search/rows'))).toHaveLength(1);
});
