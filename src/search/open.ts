/** Which files of the index are fetched when, the newest papers first. */

import { unpackHashes } from '../text/packed-hashes.ts';
import { emptyCatalogue } from './catalogue/catalogue.ts';
import { unpackVocabulary } from './catalogue/dictionary.ts';
import { type FetchFile, ifUnreachable, once, waited } from './catalogue/fetch.ts';
import {
  type Manifest,
  manifestName,
  type Part,
  rowsInFile,
  unpackOrders,
} from './catalogue/manifest.ts';
import { unpackAuthors } from './catalogue/names.ts';
import { unpackTitles } from './catalogue/titles.ts';
import { unpackWords } from './catalogue/word-list.ts';
import { engineOver } from './engine.ts';
import { firstAnswer } from './first-answer.ts';
import { openFullText } from './pagefind/full-text.ts';
import { readGlossary } from './plan/glossary.ts';
import { type Acronyms, readAcronyms } from './plan/other-words.ts';
import type { SearchRequest } from './types.ts';

/** The index, of which nothing but the manifest is fetched before it is asked for. */
export type Index = Awaited<ReturnType<typeof openIndex>>;

export interface IndexPlace {
  base: string;
  /** Fetched where it is not given. */
  manifest?: Manifest | null;
}

export async function openIndex({ base, manifest: known }: IndexPlace, fetchFile: FetchFile) {
  const textOf = async (path: string, priority?: RequestPriority) =>
    textIn(await fetchFile(base + path, priority));
  const manifest: Manifest = known ?? JSON.parse(await textOf(manifestName));
  const { topics, editions, bundles, latent, parts, lists } = manifest;
  const size = parts.reduce((sum, { papers }) => sum + papers, 0);
  const catalogue = emptyCatalogue(size, topics, editions);
  const text = openFullText({ bundles, latent, base }, fetchFile);
  const arxivIds = async () => (await textOf(manifest.arxivIds)).split('\n');
  const glossary = async () => readGlossary(JSON.parse(await textOf(manifest.glossary)));
  const acronyms = Promise.withResolvers<Acronyms>();
  const engine = engineOver({ catalogue, text, arxivIds, acronyms: acronyms.promise, glossary });
  const ask = (file: string) => {
    const asked = fetchFile(base + file);
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
  const readRow = rowReader(lists.rows, textOf);
  const readFacts = ({ first }: Part) => facts.get(first)?.();

  return {
    engine,
    catalogue,
    /** Before `words`: see `firstAnswer`. */
    first: (request: SearchRequest) =>
      firstAnswer(request, { topics, editions, size }, text, readRow),
    /** Resolves when the first titles can be searched; then the newest papers in all ways, and all papers. */
    words: once(async () => {
      // Without them search works, but knows no other words for acronyms.
      const rows = textOf(manifest.acronyms, 'low').catch(() => '[]');
      acronyms.resolve(rows.then((text) => readAcronyms(JSON.parse(text))));
      return readWords();
    }),
    /** Resolves when lists can be filtered, which needs neither words nor titles. */
    lists: once(async () => {
      const [hashes, orders] = await Promise.all([
        fetchFile(base + lists.hashes),
        textOf(lists.orders),
        ...parts.map(readFacts),
      ]);
      catalogue.addLists(unpackHashes(hashes), unpackOrders(orders));
    }),
    /** What rows show, by the hashes of the papers' ids; `lists` first. */
    rows: async (papers: readonly number[]) => {
      const rows = papers.map(async (hash) => {
        const row = await readRow(catalogue.numberWithHash(hash) ?? -1);
        return row === undefined ? [] : [[hash, row] as const];
      });
      return new Map((await Promise.all(rows)).flat());
    },
  };

  async function readWords() {
    const lengths = text.lengths().catch(() => {});
    const newestParts = parts.slice(0, 1).map(fetchPart);
    for (const files of newestParts) {
      await readRun(files);
      await readTitles(files);
    }
    // Many times larger than the newest parts, these would slow them down.
    const olderParts = parts.slice(1).map(fetchPart);
    const vocabulary = ask(manifest.vocabulary);
    const readNewest = async () => {
      await waited();
      for (const files of olderParts) await readRun(files);
      catalogue.dictionary.addVocabulary(unpackVocabulary(await vocabulary));
      for (const files of newestParts) await readAuthors(files);
      await lengths;
    };
    const newest = readNewest();
    return { newest, complete: newest.then(() => readOlder(olderParts)) };
  }

  async function readOlder(olderParts: ReturnType<typeof fetchPart>[]) {
    for (const files of olderParts) {
      await readTitles(files);
      await waited();
      await readAuthors(files);
      await waited();
    }
  }

  async function readRun({ words }: ReturnType<typeof fetchPart>) {
    places.push(catalogue.dictionary.addWords(unpackWords(await words)));
  }

  function placesOf(part: Part): Uint32Array {
    return places[parts.indexOf(part)] ?? new Uint32Array();
  }

  function fetchPart(part: Part) {
    const known = readFacts(part);
    known?.catch(() => {});
    const [words, titles, authors] = [ask(part.words), ask(part.titles), ask(part.authors)];
    return { part, facts: known, words, titles, authors };
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
function rowReader(files: readonly string[], textOf: (path: string) => Promise<string>) {
  const read = files.map((path) => once(async () => (await textOf(path)).split('\n')));
  return async (paper: number): Promise<string | undefined> => {
    const file = read[Math.floor(paper / rowsInFile)];
    return (await file?.().catch(ifUnreachable([])))?.[paper % rowsInFile];
  };
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
