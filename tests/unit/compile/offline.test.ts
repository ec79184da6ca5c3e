import { expect, test } from 'vitest';
import { isReading, languageShells, newestOf, shellOf } from '../../../src/compile/offline.ts';

const file = (path: string, bytes = 1000) => ({ path, hash: path, bytes });
const part = (name: string, first: number) => ({
  first,
  papers: 20_000,
  words: `search/words.${name}.pack`,
  facts: `search/facts.${name}.pack`,
  titles: `search/titles.${name}.pack`,
  authors: `search/authors.${name}.pack`,
});
const manifest = {
  language: 'en',
  topics: [],
  editions: [],
  parts: [part('new', 20_000), part('old', 0)],
  vocabulary: 'search/vocabulary.1.pack',
  acronyms: 'search/acronyms.1.pack',
  glossary: 'search/glossary.1.pack',
  arxivIds: 'search/arxiv-ids.1.pack',
  latent: { terms: 'search/term-vectors.1.pack', papers: 'search/paper-vectors.1.pack' },
  bundles: [{ first: 0, path: 'search/archive-1/', contents: 'contents.pack' }],
  lists: {
    hashes: 'search/ids.1.pack',
    orders: 'search/lists.1.pack',
    rows: ['search/rows-0.1.pack'],
  },
};
const pages = [
  '',
  'search/',
  'library/',
  'offline/',
  'renamed.json',
  'editions/',
  'topics/',
].concat('map/', 'subscribe/', 'search-2.json', '_astro/page.1.js');

/** Of a site whose older part has so many bytes of titles. */
const shellWith = (bytes: number, textBytes = 1000) =>
  shellOf(
    [
      ...[...pages, 'papers/on-gates/'].map((path) => file(path)),
      ...[
        'vocabulary.1',
        'acronyms.1',
        'arxiv-ids.1',
        'words.new',
        'words.old',
        'facts.new',
        'titles.new',
        'authors.new',
      ]
        .concat(
          'facts.old',
          'authors.old',
          'archive-1/contents',
          'term-vectors.1',
          'paper-vectors.1',
        )
        .map((name) => file(`search/${name}.pack`)),
      file('search/titles.old.pack', bytes),
      ...['index', 'text', 'forms'].map((kind) =>
        file(`search/archive-1/${kind}/1.pack`, textBytes),
      ),
    ],
    manifest,
  ).map(({ path }) => path);

test('from the first visit on, the front page, search, the library and the offline page are kept, and all that a young site searches', () => {
  const shell = shellWith(1000);
  expect(shell).toEqual(expect.arrayContaining(pages));
  expect(shell).toContain('search/titles.old.pack');
  expect(shell).toContain('search/archive-1/contents.pack');
  expect(shell).toContain('search/term-vectors.1.pack');
  for (const kind of ['index', 'text', 'forms'])
    expect(shell).toContain(`search/archive-1/${kind}/1.pack`);
  expect(shell).not.toContain('papers/on-gates/');
});

test('of the map a large library’s papers are not kept', () => {
  const keptOf = (bytes: number) =>
    shellOf([file('map/'), file('map/points/1.json', bytes)], manifest).map(({ path }) => path);
  expect(keptOf(20_000)).toEqual(['map/', 'map/points/1.json']);
  expect(keptOf(2_000_000)).toEqual(['map/']);
});

test('of a catalogue of megabytes only the newest part is saved for offline use before the first search', () => {
  const packs = shellWith(5_000_000).filter((path) => /^search\/[\w.-]+\.pack$/.test(path));
  expect(packs).toEqual([
    'search/vocabulary.1.pack',
    'search/acronyms.1.pack',
    'search/arxiv-ids.1.pack',
    'search/words.new.pack',
    'search/words.old.pack',
    'search/facts.new.pack',
    'search/titles.new.pack',
    'search/authors.new.pack',
  ]);
});

test('full text of megabytes is kept as it is read', () => {
  expect(shellWith(1000, 5_000_000)).not.toContain('search/archive-1/index/1.pack');
});

test('the archive has pages and all that they load, and neither feeds nor exports', () => {
  const read = [
    'index.html',
    'renamed.json',
    'papers/on-gates/index.html',
    'search-2.json',
    '_astro/a.js',
  ];
  for (const name of [...read, 'map/points/1x.json']) expect(isReading(name)).toBe(true);
  for (const name of ['de/search/index.html', 'de/_astro/a.js', 'words.js', 'de/words.js'])
    expect(isReading(name)).toBe(true);
  for (const name of ['feed.xml', 'papers.json', 'sw.js', 'papers/on-gates/paper.json'])
    expect(isReading(name)).toBe(false);
});

test('a language brings its own pages, its words and what they load', () => {
  const own = ['de/', 'de/library/', 'de/words.js', 'de/_astro/a.js'].map((path) => file(path));
  const others = ['', 'library/', 'words.js', 'ja/', 'papers/de/'].map((path) => file(path));
  expect(languageShells([...others, ...own], ['de'])).toEqual({ de: own });
});

test('the newest edition and its papers are kept, and six editions before it, up to 5 MB', () => {
  const editions = Array.from({ length: 9 }, (_, at) => {
    const id = `2025-08-1${at}`;
    return { id, date: id, masthead: [], papers: [`a${at}`, `b${at}`] };
  }).reverse();
  const files = [
    ...editions.map(({ id }) => file(`editions/${id}/`)),
    ...editions.flatMap(({ papers }) => papers.map((paper) => file(`papers/${paper}/`))),
  ];
  const paths = newestOf(files, editions).map(({ path }) => path);
  expect(paths.slice(0, 3)).toEqual(['editions/2025-08-18/', 'papers/a8/', 'papers/b8/']);
  expect(paths).toHaveLength(2 + 7);
  const heavy = files.map(({ path }) => file(path, 2_000_000));
  expect(newestOf(heavy, editions)).toHaveLength(2);
  expect(newestOf(files, [])).toEqual([]);
});
