import { Catalogue } from './catalogue/catalogue.ts';
import { unpackVocabulary } from './catalogue/dictionary.ts';
import { unpackFacts } from './catalogue/facts.ts';
import type { FetchFile } from './catalogue/fetch.ts';
import { type Manifest, manifestName, type Part } from './catalogue/manifest.ts';
import { unpackAuthors } from './catalogue/names.ts';
import { unpackTitles } from './catalogue/titles.ts';
import { unpackWords } from './catalogue/word-list.ts';
import { Engine } from './engine.ts';
import { FullText } from './pagefind/full-text.ts';
import { readAcronyms } from './plan/other-words.ts';

/** An engine that can answer as soon as its newest papers are there. */
export interface Opened {
  engine: Engine;
  /** The newest papers can be searched in all ways. */
  newest: Promise<void>;
  /** All papers can. */
  complete: Promise<void>;
}

/** Where the index lies, and which of its files are here or on their way already. */
export interface IndexPlace {
  base: string;
  manifest: Manifest | null;
  sent: SentFiles;
}

/** Files that the page fetches for the worker while it starts; null if one could not be fetched. */
export class SentFiles {
  private readonly files: Map<string, PromiseWithResolvers<Uint8Array | null>>;

  constructor(paths: readonly string[]) {
    this.files = new Map(paths.map((path) => [path, Promise.withResolvers()]));
  }

  arrive(path: string, bytes: Uint8Array | null): void {
    this.files.get(path)?.resolve(bytes);
  }

  /** Null, too, for a file that was not announced. */
  async take(path: string): Promise<Uint8Array | null> {
    return this.files.get(path)?.promise ?? null;
  }
}

type Ask = (file: string) => Promise<Uint8Array>;

/** Fetches what an answer needs, the newest papers first; resolves when the first titles can be searched. */
export async function openSearch(
  { base, manifest: known, sent }: IndexPlace,
  fetchFile: FetchFile,
): Promise<Opened> {
  const manifest = known ?? (await fetchManifest(base, fetchFile));
  const ask: Ask = async (file) => (await sent.take(file)) ?? fetchFile(base + file);
  const { topics, days, bundles, latent } = manifest;
  const size = manifest.parts.reduce((sum, { papers }) => sum + papers, 0);
  const catalogue = new Catalogue(size, topics, days);
  const text = new FullText({ bundles, latent, base }, fetchFile);
  const arxivIds = async () => {
    const lines = new TextDecoder().decode(await fetchFile(base + manifest.arxivIds));
    return lines.split('\n');
  };
  // Without them search works, but knows no other words for acronyms.
  const acronyms = fetchFile(base + manifest.acronyms, 'low').then(
    (file) => readAcronyms(JSON.parse(new TextDecoder().decode(file))),
    () => readAcronyms([]),
  );
  const sources = { catalogue, text, arxivIds, acronyms };
  // Fetched while titles are read.
  const lengths = text.lengths().catch(() => {});
  const readNewest = await readTitles(catalogue, ask, manifest);
  // A question that waits for the first list is answered before the rest is read.
  const newest = pause()
    .then(() => Promise.all([readNewest(), lengths]))
    .then(() => {});
  const complete = newest.then(() => readOlder(catalogue, ask, manifest.parts.slice(1)));
  return { engine: new Engine(sources), newest, complete };
}

/** A question may come in between. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function fetchManifest(base: string, fetchFile: FetchFile): Promise<Manifest> {
  return JSON.parse(new TextDecoder().decode(await fetchFile(base + manifestName)));
}

/** Reads the newest titles; gives a function that reads the rest of the newest papers. Their files are all requested at once. */
async function readTitles(
  catalogue: Catalogue,
  ask: Ask,
  { parts, vocabulary }: Manifest,
): Promise<() => Promise<void>> {
  const [newest] = parts;
  const runs = parts.toReversed().map((part) => ask(part.words));
  for (const run of runs) run.catch(() => {});
  const files = newest && fetchPart(ask, newest);
  const words = ask(vocabulary);
  // Awaited below; an earlier failure is thrown there.
  words.catch(() => {});
  for (const run of runs) catalogue.addWords(unpackWords(await run));
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

function fetchPart(ask: Ask, { first, facts, titles, authors }: Part): PartFiles {
  const files = { facts: ask(facts), titles: ask(titles), authors: ask(authors) };
  // Each is awaited when it is read; an earlier failure is thrown there.
  for (const file of Object.values(files)) file.catch(() => {});
  return { first, ...files };
}

/** One part after the other; a query may come in between. */
async function readOlder(catalogue: Catalogue, ask: Ask, older: Part[]): Promise<void> {
  for (const part of older) {
    const files = fetchPart(ask, part);
    await addTitles(catalogue, files);
    await pause();
    await addAuthors(catalogue, files);
    await pause();
  }
}

async function addTitles(catalogue: Catalogue, { first, facts, titles }: PartFiles): Promise<void> {
  catalogue.addFacts(first, unpackFacts(await facts));
  catalogue.addTitles(first, unpackTitles(await titles));
}

async function addAuthors(catalogue: Catalogue, { first, authors }: PartFiles): Promise<void> {
  catalogue.addAuthors(first, unpackAuthors(await authors));
}
