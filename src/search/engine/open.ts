import { unpackAcronyms } from '../catalogue/acronyms.ts';
import { unpackAuthors } from '../catalogue/authors.ts';
import { Catalogue } from '../catalogue/catalogue.ts';
import { unpackFacts } from '../catalogue/facts.ts';
import { fetchPacked } from '../catalogue/fetch.ts';
import { type Manifest, manifestName, type Part } from '../catalogue/manifest.ts';
import { unpackTitles } from '../catalogue/titles.ts';
import { unpackVocabulary } from '../catalogue/vocabulary.ts';
import { FullText } from '../text/full-text.ts';
import { ArxivIds } from './arxiv-ids.ts';
import { Engine } from './engine.ts';
import { Probes } from './probes.ts';
import { Spelling } from './spelling.ts';

/** An engine that can answer as soon as its newest papers are there. */
export interface Opened {
  engine: Engine;
  /** The newest papers can be searched in all ways. */
  newest: Promise<void>;
  /** All papers can. */
  complete: Promise<void>;
}

export async function openSearch(base: string): Promise<Opened> {
  const response = await fetch(base + manifestName);
  if (!response.ok) throw new Error(`The search index cannot be had (${response.status})`);
  const manifest: Manifest = await response.json();
  const { topics, days, bundles, language } = manifest;
  const size = manifest.parts.reduce((sum, { papers }) => sum + papers, 0);
  const catalogue = new Catalogue(size, topics, days);
  const text = new FullText({ bundles, base, language });
  const spelling = new Spelling(catalogue.dictionary);
  const arxivIds = new ArxivIds(async () => {
    const lines = new TextDecoder().decode(await fetchPacked(base + manifest.arxivIds));
    return lines.split('\n');
  });
  const probes = new Probes();
  // Without them, words mean no more than they say.
  const acronyms = fetchPacked(base + manifest.acronyms).then(
    (packed) => unpackAcronyms(new TextDecoder().decode(packed)),
    () => new Map(),
  );
  const engine = new Engine({
    catalogue,
    spelling,
    text,
    probes,
    arxivIds,
    acronyms,
    language,
    base,
  });
  // Fetched while titles are read.
  const lengths = text.lengths().catch(() => {});
  const readNewest = await readTitles(catalogue, base, manifest);
  const newest = Promise.all([readNewest(), lengths]).then(() => {});
  const complete = newest.then(() => readOlder(catalogue, olderParts(base, manifest)));
  // After the first answer, so that the first slip does not wait for it; a failure is told to who asks.
  complete.then(() => setTimeout(() => spelling.keepUp(), 300)).catch(() => {});
  return { engine, newest, complete };
}

/** Reads the newest titles, and gives what reads the rest of the newest; all its files are asked for at once. */
async function readTitles(
  catalogue: Catalogue,
  base: string,
  { parts: [newest], vocabulary }: Manifest,
): Promise<() => Promise<void>> {
  const words = fetchPacked(base + vocabulary);
  // It is waited for below; a failure before that is told then.
  words.catch(() => {});
  const files = newest && fetchPart(base, newest);
  if (files) await addTitles(catalogue, files);
  return async () => {
    catalogue.addVocabulary(unpackVocabulary(await words));
    if (files) await addAuthors(catalogue, files);
  };
}

interface PartFiles {
  first: number;
  facts: Promise<Uint8Array>;
  titles: Promise<Uint8Array>;
  authors: Promise<Uint8Array>;
}

function fetchPart(base: string, { first, facts, titles, authors }: Part): PartFiles {
  const ask = (file: string) => {
    const bytes = fetchPacked(base + file);
    bytes.catch(() => {});
    return bytes;
  };
  return { first, facts: ask(facts), titles: ask(titles), authors: ask(authors) };
}

/** Older parts in turn, each fetched while the one before it is read. */
function* olderParts(base: string, { parts }: Manifest): Generator<PartFiles> {
  let next: PartFiles | null = null;
  for (const [i, part] of parts.entries()) {
    if (i === 0) continue;
    const files: PartFiles = next ?? fetchPart(base, part);
    const after = parts[i + 1];
    next = after ? fetchPart(base, after) : null;
    yield files;
  }
}

async function readOlder(catalogue: Catalogue, older: Iterable<PartFiles>): Promise<void> {
  for (const files of older) {
    await addTitles(catalogue, files);
    // A question may come in between.
    await new Promise((resolve) => setTimeout(resolve));
    await addAuthors(catalogue, files);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function addTitles(catalogue: Catalogue, { first, facts, titles }: PartFiles): Promise<void> {
  catalogue.addFacts(first, unpackFacts(await facts));
  catalogue.addTitles(first, unpackTitles(await titles));
}

async function addAuthors(catalogue: Catalogue, { first, authors }: PartFiles): Promise<void> {
  catalogue.addAuthors(first, unpackAuthors(await authors));
}
