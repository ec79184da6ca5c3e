import { expect, test, vi } from 'vitest';
import { packCounts, packShare } from '../../../src/compile/search-index/pack-catalogue.ts';
import type { FromWorker, ToWorker } from '../../../src/search/answering.ts';
import { answering } from '../../../src/search/answering.ts';
import { Unreachable } from '../../../src/search/catalogue/fetch.ts';
import { type Manifest, manifestName } from '../../../src/search/catalogue/manifest.ts';
import { packContents, packShard } from '../../../src/search/pagefind/bundle-files.ts';
import type { SearchRequest } from '../../../src/search/types.ts';
import { idHash } from '../../../src/text/id-hash.ts';
import { packHashes } from '../../../src/text/packed-hashes.ts';
import { asking } from './invented.ts';
import { catalogued } from './packed-catalogue.ts';

const partOf = (name: string, first: number) => ({
  first,
  papers: 1,
  words: `${name}-words`,
  facts: `${name}-facts`,
  titles: `${name}-titles`,
  authors: `${name}-authors`,
});
const manifest: Manifest = {
  topics: [],
  editions: ['2025-08-01'],
  parts: [partOf('newest', 1), partOf('older', 0)],
  vocabulary: 'vocabulary',
  acronyms: 'acronyms',
  glossary: 'glossary',
  arxivIds: 'arxiv-ids',
  latent: { terms: 'vectors', papers: 'vectors' },
  bundles: [],
  lists: { hashes: 'hashes', orders: 'orders', rows: ['rows'] },
};
const rowOf = (id: string) =>
  JSON.stringify({
    paper: { id, title: { html: 'New Velvet Gates' }, authors: [], topics: [] },
    item: { 'data-edition': '2025-08-01' },
  });
/** Both titles hold it there. */
const titled = (term: string, place: number) => ({
  term,
  forms: [[0, 1].map((step) => ({ step, places: [place] }))],
});
const packed = (id: string, title: string) =>
  packShare(catalogued([{ id, title, authors: ['Ada Quill'] }]));
const older = packed('older', 'Old Velvet Gates Open Slowly Tonight');
const newest = packed('newest', 'New Velvet Gates');
const filesOf = (id: string, { listed: _, ...packed }: typeof older) =>
  Object.entries(packed).map(([file, bytes]): [string, BlobPart] => [`${id}-${file}`, bytes]);
const files = new Map<string, BlobPart>([
  [manifestName, JSON.stringify(manifest)],
  ...filesOf('older', older),
  ...filesOf('newest', newest),
  ['vocabulary', packCounts([newest, older], new Map([['velvet', 2]]), new Set())],
  ['acronyms', '[]'],
  ['glossary', '[]'],
  ['arxiv-ids', '\n'],
  ['hashes', packHashes(['older', 'newest'].map((id) => idHash(id)))],
  ['orders', '{}'],
  ['rows', `${rowOf('older')}\n${rowOf('newest')}`],
  ['text/contents', packContents([9, 9], [''])],
  ['text/forms/0.pack', packShard([titled('gates', 2), titled('velvet', 1)])],
  ['text/index/0.pack', packShard([titled('gate', 2), titled('velvet', 1)])],
]);

/** Search over two papers of which one file cannot be had at the first times of asking; what it fetches, and how much it said before. */
function startSearch(
  lost: string | string[] = '',
  ahead: Partial<Extract<ToWorker, { kind: 'open' }>> = {},
  times = 1,
) {
  let left = times;
  const fetched: string[] = [];
  const said: FromWorker[] = [];
  const saidBefore = new Map<string, number>();
  let hear: (message: FromWorker) => void = () => {};
  const tell = answering(
    (message) => hear(message),
    async (url) => {
      fetched.push(url);
      saidBefore.set(url, said.length);
      if (![lost].flat().includes(url) || left-- <= 0) return bytesOf(url);
      throw new Unreachable('no network');
    },
  );
  tell({ kind: 'open', base: '', manifest: null, for: 'words', ...ahead });
  /** The last that is said of a question. */
  const ask = (id: number, text: string, more: Partial<SearchRequest> = {}) =>
    new Promise<FromWorker>((resolve) => {
      hear = (message) => {
        said.push(message);
        const isLast =
          message.kind === 'failure' ||
          (message.kind === 'results' && message.results.stage === 'full');
        if (message.id === id && isLast) resolve(message);
      };
      tell({ kind: 'ask', id, request: { ...asking(text), ...more } });
    });
  return { ask, tell, fetched, said, saidBefore };
}

test('where a deployment has taken away files that the page’s manifest names, those of the new one are read', async () => {
  const { ask, fetched } = startSearch('newest-words', { manifest });
  expect(await ask(1, 'velvet gates')).toMatchObject({
    kind: 'results',
    results: { total: 2, withoutAbstracts: false, withoutOlder: false },
  });
  expect(fetched).toContain(manifestName);
});

test.each([
  ['older-titles', ['newest'], { withoutAbstracts: false, withoutOlder: true }],
  ['newest-authors', ['newest'], { withoutAbstracts: true, withoutOlder: true }],
  ['vocabulary', ['newest'], { withoutAbstracts: true, withoutOlder: true }],
  ['older-authors', ['newest', 'older'], { withoutAbstracts: false, withoutOlder: false }],
])(
  'where %s is lost once, what was found stands, it is said what is missing, and the next question finds all',
  async (lost, found, missing) => {
    const { ask } = startSearch(lost);
    expect(await ask(1, 'velvet gates')).toMatchObject({
      kind: 'results',
      results: { ...missing, hits: found.map((id) => ({ id })) },
    });
    expect(await ask(2, 'velvet gates')).toMatchObject({
      kind: 'results',
      results: {
        withoutAbstracts: false,
        withoutOlder: false,
        hits: [{ id: 'newest' }, { id: 'older' }],
      },
    });
  },
);

test('where not even the newest titles can be had, the question fails, and the next one does not', async () => {
  const { ask } = startSearch('newest-titles');
  expect(await ask(1, 'velvet gates')).toEqual({ kind: 'failure', id: 1, reason: 'outOfReach' });
  expect(await ask(2, 'velvet gates')).toMatchObject({ kind: 'results', results: { total: 2 } });
});

const bytesOf = async (path: string) =>
  new Uint8Array(await new Response(files.get(path)).arrayBuffer());

test('what the page has fetched is not fetched again', async () => {
  const { ask, fetched } = startSearch('', { manifest });
  expect(await ask(1, 'velvet gates')).toMatchObject({ kind: 'results', results: { total: 2 } });
  expect(fetched).toContain('older-titles');
  expect(fetched).not.toContain(manifestName);
});

test('a first list comes before authors are read', async () => {
  const { ask, said } = startSearch('', { manifest });
  await ask(1, 'velvet quill');
  const [first] = said;
  expect(first).toMatchObject({ results: { stage: 'instant', hits: [{ matchedIn: ['title'] }] } });
  expect(said.at(-1)).toMatchObject({ results: { stage: 'full', total: 2 } });
});

test('vectors are fetched for questions that need them alone, and a list comes before them', async () => {
  const short = startSearch();
  await short.ask(1, 'velvet');
  expect(short.fetched).not.toContain('vectors');
  const few = startSearch();
  await few.ask(1, 'velvet gates');
  expect(few.saidBefore.get('vectors')).toBe(2);
  const long = startSearch();
  await long.ask(1, 'old velvet gates open slowly tonight');
  expect(long.saidBefore.get('vectors')).toBe(2);
  const alone = startSearch('', { manifest: { ...manifest, parts: [partOf('older', 0)] } });
  await alone.ask(1, 'old velvet gates open slowly tonight');
  expect(alone.saidBefore.get('vectors')).toBe(2);
  const shortAlone = startSearch('', { manifest: { ...manifest, parts: [partOf('older', 0)] } });
  await shortAlone.ask(1, 'velvet');
  expect(shortAlone.said).toHaveLength(2);
});

const bundles = [{ first: 0, path: 'text/', contents: 'contents' }];
const opened = { manifest: { ...manifest, bundles }, for: 'answer' } as const;

test('a page that is opened with words has its first titles before words and titles of all are fetched', async () => {
  const { ask, said, saidBefore } = startSearch('', opened);
  expect(await ask(1, 'velvet gates')).toMatchObject({ results: { stage: 'full', total: 2 } });
  const hits = [{ id: 'newest' }, { id: 'older' }];
  expect(said[0]).toMatchObject({ results: { stage: 'instant', isFirst: true, hits } });
  expect(saidBefore.get('rows')).toBe(0);
  expect(saidBefore.get('newest-words')).toBe(1);
});

test('they stay where the rest cannot be had; where titles do not hold the words, all is fetched at once', async () => {
  const lost = startSearch(['newest-words', manifestName], opened, 2);
  const hits = [{ id: 'newest' }, { id: 'older' }];
  expect(await lost.ask(1, 'velvet gates')).toMatchObject({
    results: { stage: 'full', hits, withoutAbstracts: true, withoutOlder: true },
  });
  const { ask, said } = startSearch('', opened);
  await ask(1, 'gates velvet');
  expect(said[0]).toMatchObject({ results: { hits: [{ id: 'newest' }] } });
  expect(said[0]).not.toMatchObject({ results: { isFirst: true } });
});

test('where older titles are lost after a first answer, the newest papers are searched all the same', async () => {
  const { ask } = startSearch('older-titles', opened, 2);
  expect(await ask(1, 'velvet gates')).toMatchObject({
    results: { hits: [{ id: 'newest' }], withoutAbstracts: false, withoutOlder: true },
  });
});

test('a file of all papers has them all where a page was opened with words', async () => {
  const { ask, said } = startSearch('older-authors', opened);
  const papers = Uint32Array.of(idHash('newest'), idHash('older'));
  expect(await ask(1, 'velvet gates', { limit: 0 })).toMatchObject({ results: { papers } });
  expect(said[0]).not.toMatchObject({ results: { isFirst: true } });
});

test('without words and hits, all papers are told from facts alone; with words, from the titles, too', async () => {
  const { ask, fetched } = startSearch('', { for: 'lists' });
  const papers = Uint32Array.of(idHash('newest'), idHash('older'));
  expect(await ask(1, '', { limit: 0 })).toMatchObject({
    kind: 'results',
    results: { hits: [], papers },
  });
  expect(new Set(fetched)).toEqual(
    new Set([manifestName, 'newest-facts', 'older-facts', 'hashes', 'orders']),
  );
  expect(await ask(2, 'velvet gates', { limit: 0 })).toMatchObject({
    kind: 'results',
    results: { hits: [], papers },
  });
});

test('an answer brings as many rows as are asked for, and comes without those that cannot be had', async () => {
  const { ask, fetched } = startSearch('rows', { for: 'lists' });
  expect(await ask(1, '', { limit: 0, rows: 1 })).toMatchObject({ results: { rows: new Map() } });
  expect(await ask(2, '', { limit: 0, rows: 1 })).toMatchObject({
    results: { rows: new Map([[idHash('newest'), rowOf('newest')]]) },
  });
  expect(await ask(3, 'velvet gates', { limit: 0, rows: 9 })).toMatchObject({
    results: {
      rows: new Map([
        [idHash('newest'), rowOf('newest')],
        [idHash('older'), rowOf('older')],
      ]),
    },
  });
  expect(fetched.filter((file) => file === 'rows')).toHaveLength(2);
});

test('a month of three letters that is just being typed waits for a fourth; one that was opened, pasted or ended counts at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const { ask, tell, said } = startSearch();
    const settled = async (id: number, text: string, milliseconds: number) => {
      tell({ kind: 'cancel', id: id - 1 });
      void ask(id, text);
      await vi.advanceTimersByTimeAsync(milliseconds);
      return said.some((message) => message.id === id);
    };
    expect(await settled(1, 'gates on aug', 300)).toBe(true);
    expect(await settled(2, 'gates on au', 300)).toBe(true);
    expect(await settled(3, 'gates on aug', 300)).toBe(false);
    expect(await settled(4, 'gates on augm', 300)).toBe(true);
    expect(said.some(({ id }) => id === 3)).toBe(false);
    expect(await settled(5, 'gates', 300)).toBe(true);
    expect(await settled(6, 'gates on aug ', 300)).toBe(true);
    expect(await settled(7, 'gates on au', 300)).toBe(true);
    expect(await settled(8, 'gates on aug', 500)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
