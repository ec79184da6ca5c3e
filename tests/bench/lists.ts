/**
 * What the first filter of a list fetches and takes, and the next ones: `npm run bench:lists -- FILE`, a corpus as `bench:search` reads it.
 * Topics are invented, as many a paper as real ones. In Node, without a worker's start and a network.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { packLists, packShare } from '../../src/compile/search-index/pack-catalogue.ts';
import type { Paper } from '../../src/schema.ts';
import { answering, type FromWorker, type ToWorker } from '../../src/search/answering.ts';
import { type Manifest, manifestName } from '../../src/search/catalogue/manifest.ts';
import { emptyQuery, noFilters } from '../../src/search/types.ts';
import { idHash } from '../../src/text/id-hash.ts';
import { readCorpus } from './search/corpus.ts';

const [file = ''] = process.argv.slice(2);
const topics = Array.from({ length: 48 }, (_, at) => ({
  id: `topic-${at}`,
  name: `Topic ${at}`,
  kind: 'field' as const,
}));
const files = new Map<string, Uint8Array>();
const put = (name: string, content: Uint8Array | string) => {
  files.set(name, gzipSync(content, { level: 9 }));
  return name;
};
const library = corpusWithTopics(file);
const start = performance.now();
const manifest = indexOf(library);
const seconds = (performance.now() - start) / 1000;
put(manifestName, JSON.stringify(manifest));

const kilobytes = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0) / 1000;
console.log(`${library.papers.length} papers; packed in ${seconds.toFixed(1)} s`);
for (const name of [manifestName, 'facts', 'ids', 'lists', 'words', 'titles'])
  console.log(`  ${name}: ${kilobytes([name]).toFixed(1)} kB`);
console.log(
  `  rows: ${kilobytes(manifest.lists.rows).toFixed(0)} kB in ${manifest.lists.rows.length}`,
);
await measure();

function corpusWithTopics(corpus: string) {
  const read = readCorpus(corpus);
  const papers = read.papers.map((paper) => ({
    ...paper,
    // A few large topics, many small ones.
    topics: topics.flatMap(({ id }, at) =>
      idHash(paper.id + id) / 2 ** 32 < 0.16 / (1 + at / 8) ? [id] : [],
    ),
  }));
  const byDay = Map.groupBy(papers, ({ editions }) => editions[0] ?? '');
  const editions = read.editions.map((edition) => ({
    ...edition,
    papers: (byDay.get(edition.id) ?? []).map(({ id }) => id),
  }));
  return { papers, topics, editions };
}

function indexOf({ papers, editions }: typeof library): Manifest {
  const days = editions.map(({ date }) => date);
  const inOrder: Paper[] = editions.flatMap(({ date }) =>
    papers.filter(({ editions }) => editions[0] === date).reverse(),
  );
  const { listed: _, ...packed } = packShare(
    inOrder.map((paper) => ({
      ...paper,
      edition: days.indexOf(paper.editions[0] ?? ''),
      topics: paper.topics.map((topic) => topics.findIndex(({ id }) => id === topic)),
      code: false,
      project: false,
      venue: '',
    })),
  );
  for (const [name, content] of Object.entries(packed)) put(name, content);
  const part = { words: 'words', facts: 'facts', titles: 'titles', authors: 'authors' };
  return {
    topics: topics.map(({ id, name }) => ({ id, name })),
    editions: days,
    parts: [{ first: 0, papers: papers.length, ...part }],
    vocabulary: '',
    acronyms: '',
    glossary: '',
    arxivIds: '',
    latent: { terms: '', papers: '' },
    bundles: [],
    lists: packLists(
      library,
      inOrder.map(({ id }) => id),
      put,
    ),
  };
}

async function measure(): Promise<void> {
  const fetched = new Set<string>();
  let said: (message: FromWorker) => void = () => {};
  const hear = answering(
    (message) => said(message),
    async (path) => {
      fetched.add(path);
      return new Uint8Array(gunzipSync(files.get(path) ?? new Uint8Array()));
    },
  );
  let id = 0;
  const ask = (message: (id: number) => ToWorker) =>
    new Promise<FromWorker>((resolve) => {
      said = resolve;
      hear(message(++id));
    });
  hear({ kind: 'open', base: '', manifest: null, for: 'lists' });
  const chosen = ['topic-9', 'topic-1', 'topic-20', 'topic-3', 'topic-30'];
  for (const topic of chosen) {
    const begun = performance.now();
    const query = { ...emptyQuery(), filters: { ...noFilters(), include: [topic] } };
    const answer = await ask((id) => ({
      kind: 'ask',
      id,
      request: { query, among: ['topics/topic-0'], limit: 0 },
    }));
    const took = performance.now() - begun;
    if (answer.kind !== 'results' || !answer.results.papers) throw new Error('No answer.');
    const facts = kilobytes(fetched);
    // So many rows are near the screen of a desktop.
    const papers = [...answer.results.papers.slice(0, 14)];
    await ask((id) => ({ kind: 'rows', id, papers }));
    console.log(
      `${answer.results.total} papers in ${took.toFixed(1)} ms, with rows ${(performance.now() - begun).toFixed(1)} ms; ${facts.toFixed(1)} kB, with rows ${kilobytes(fetched).toFixed(1)} kB`,
    );
  }
}
