/** Which files of the index are fetched when, the newest papers first. */

import { unpackHashes } from '../text/packed-hashes.ts';
import { Catalogue } from './catalogue/catalogue.ts';
import { unpackVocabulary } from './catalogue/dictionary.ts';
import { type FetchFile, ifUnreachable, once } from './catalogue/fetch.ts';
import { rowsInFile, unpackOrders } from './catalogue/lists.ts';
import { type Manifest, manifestName, type Part } from './catalogue/manifest.ts';
import { unpackAuthors } from './catalogue/names.ts';
import { unpackTitles } from './catalogue/titles.ts';
import { unpackWords } from './catalogue/word-list.ts';
import { Engine } from './engine.ts';
import { FullText } from './pagefind/full-text.ts';
import { readGlossary } from './plan/glossary.ts';
import { type Acronyms, readAcronyms } from './plan/other-words.ts';

export interface Opened {
  engine: Engine;
  /** The newest papers can be searched in all ways. */
  newest: Promise<void>;
  /** All papers can. */
  complete: Promise<void>;
}

/** The index, of which nothing but the manifest is fetched before it is asked for. */
export interface Index {
  engine: Engine;
  /** Resolves when the first titles can be searched. */
  words: () => Promise<Omit<Opened, 'engine'>>;
  /** Resolves when lists can be filtered, which needs neither words nor titles. */
  lists: () => Promise<void>;
  /** What rows show, by the hashes of the papers' ids; `lists` first. */
  rows: (papers: readonly number[]) => Promise<Map<number, string>>;
}

/** Where the index lies, and which of its files are here or on their way already. */
export interface IndexPlace {
  base: string;
  /** Fetched where it is not given. */
  manifest?: Manifest | null;
  /** By path: what the page fetches while the worker starts; null if it could not be fetched. */
  sent?: ReadonlyMap<string, PromiseWithResolvers<Uint8Array | null>>;
}

/** Fetches what an answer needs, the newest papers first; resolves when the first titles can be searched. */
export async function openSearch(place: IndexPlace, fetchFile: FetchFile): Promise<Opened> {
  const { engine, words } = await openIndex(place, fetchFile);
  return { engine, ...(await words()) };
}

export async function openIndex(
  { base, manifest: known, sent }: IndexPlace,
  fetchFile: FetchFile,
): Promise<Index> {
  const textOf = async (path: string, priority?: RequestPriority) =>
    textIn(await fetchFile(base + path, priority));
  const manifest: Manifest = known ?? JSON.parse(await textOf(manifestName));
  const { topics, days, bundles, latent, parts, lists } = manifest;
  const size = parts.reduce((sum, { papers }) => sum + papers, 0);
  const catalogue = new Catalogue(size, topics, days);
  const text = new FullText({ bundles, latent, base }, fetchFile);
  const arxivIds = async () => (await textOf(manifest.arxivIds)).split('\n');
  const glossary = async () => readGlossary(JSON.parse(await textOf(manifest.glossary)));
  const acronyms = Promise.withResolvers<Acronyms>();
  const engine = new Engine({ catalogue, text, arxivIds, acronyms: acronyms.promise, glossary });
  const ask = (file: string) => {
    const asked = (async () => (await sent?.get(file)?.promise) ?? fetchFile(base + file))();
    // A failure is thrown where the file is awaited.
    asked.catch(() => {});
    return asked;
  };
  const facts = new Map(
    parts.map(({ first, facts }) => {
      const add = async () => catalogue.addFacts(first, JSON.parse(textIn(await ask(facts))));
      return [first, once(add)];
    }),
  );
  /** By part, of its words in the dictionary. */
  const places: Uint32Array[] = [];
  const readFacts = ({ first }: Part) => facts.get(first)?.();

  return {
    engine,
    words: once(async () => {
      // Without them search works, but knows no other words for acronyms.
      const rows = textOf(manifest.acronyms, 'low').catch(() => '[]');
      acronyms.resolve(rows.then((text) => readAcronyms(JSON.parse(text))));
      return readWords();
    }),
    lists: once(async () => {
      const [hashes, orders] = await Promise.all([
        fetchFile(base + lists.hashes),
        textOf(lists.orders),
        ...parts.map(readFacts),
      ]);
      catalogue.addLists(unpackHashes(hashes), unpackOrders(orders));
    }),
    rows: rowReader(lists.rows, catalogue, textOf),
  };

  async function readWords() {
    const lengths = text.lengths().catch(() => {});
    const [newestRun, ...olderRuns] = parts.map(({ words }) => ask(words));
    const newestParts = parts.slice(0, 1).map(fetchPart);
    const vocabulary = ask(manifest.vocabulary);
    if (newestRun) await readRun(newestRun);
    for (const files of newestParts) await readTitles(files);
    const readNewest = async () => {
      await pause();
      for (const run of olderRuns) await readRun(run);
      catalogue.dictionary.addVocabulary(unpackVocabulary(await vocabulary));
      for (const files of newestParts) await readAuthors(files);
      await lengths;
    };
    const newest = readNewest();
    return { newest, complete: newest.then(readOlder) };
  }

  async function readOlder() {
    for (const part of parts.slice(1)) {
      const files = fetchPart(part);
      await readTitles(files);
      await pause();
      await readAuthors(files);
      await pause();
    }
  }

  async function readRun(run: Promise<Uint8Array>) {
    places.push(catalogue.dictionary.addWords(unpackWords(await run)));
  }

  function placesOf(part: Part): Uint32Array {
    return places[parts.indexOf(part)] ?? new Uint32Array();
  }

  function fetchPart(part: Part) {
    const known = readFacts(part);
    known?.catch(() => {});
    return { part, facts: known, titles: ask(part.titles), authors: ask(part.authors) };
  }

  async function readTitles({ part, facts, titles }: ReturnType<typeof fetchPart>) {
    await facts;
    catalogue.addTitles(part.first, unpackTitles(await titles, placesOf(part)));
  }

  async function readAuthors({ part, authors }: ReturnType<typeof fetchPart>) {
    catalogue.addAuthors(part.first, unpackAuthors(await authors, placesOf(part)));
  }
}

/** Files of rows are kept once they were read: a list's papers lie apart, and its next filter asks for others of them. */
function rowReader(
  files: readonly string[],
  catalogue: Catalogue,
  textOf: (path: string) => Promise<string>,
): Index['rows'] {
  const read = files.map((path) => once(async () => (await textOf(path)).split('\n')));
  return async (papers) => {
    const rows = await Promise.all(
      papers.map(async (hash): Promise<[number, string][]> => {
        const paper = catalogue.numberWithHash(hash) ?? -1;
        const file = read[Math.floor(paper / rowsInFile)];
        const row = (await file?.().catch(ifUnreachable([])))?.[paper % rowsInFile];
        return row === undefined ? [] : [[hash, row]];
      }),
    );
    return new Map(rows.flat());
  };
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A question may come in between, and is answered before the rest is read. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
