/** Which files of the index are fetched when, the newest papers first. */
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
import { readGlossary } from './plan/glossary.ts';
import { readAcronyms } from './plan/other-words.ts';

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
  /** Fetched where it is not given. */
  manifest?: Manifest | null;
  /** By path: what the page fetches while the worker starts; null if it could not be fetched. */
  sent?: ReadonlyMap<string, PromiseWithResolvers<Uint8Array | null>>;
}

/** Fetches what an answer needs, the newest papers first; resolves when the first titles can be searched. */
export async function openSearch(
  { base, manifest: known, sent }: IndexPlace,
  fetchFile: FetchFile,
): Promise<Opened> {
  const textOf = async (path: string, priority?: RequestPriority) =>
    new TextDecoder().decode(await fetchFile(base + path, priority));
  const manifest: Manifest = known ?? JSON.parse(await textOf(manifestName));
  const { topics, days, bundles, latent, parts } = manifest;
  const size = parts.reduce((sum, { papers }) => sum + papers, 0);
  const catalogue = new Catalogue(size, topics, days);
  const text = new FullText({ bundles, latent, base }, fetchFile);
  const arxivIds = async () => (await textOf(manifest.arxivIds)).split('\n');
  // Without them search works, but knows no other words for acronyms.
  const acronyms = textOf(manifest.acronyms, 'low').then(
    (rows) => readAcronyms(JSON.parse(rows)),
    () => readAcronyms([]),
  );
  const glossary = async () => readGlossary(JSON.parse(await textOf(manifest.glossary)));
  const ask = (file: string) => {
    const asked = (async () => (await sent?.get(file)?.promise) ?? fetchFile(base + file))();
    // A failure is thrown where the file is awaited.
    asked.catch(() => {});
    return asked;
  };
  const fetchPart = ({ first, facts, titles, authors }: Part) => ({
    first,
    facts: ask(facts),
    titles: ask(titles),
    authors: ask(authors),
  });
  type Files = ReturnType<typeof fetchPart>;
  const readTitles = async ({ first, facts, titles }: Files) => {
    catalogue.addFacts(first, unpackFacts(await facts));
    catalogue.addTitles(first, unpackTitles(await titles));
  };
  const readAuthors = async ({ first, authors }: Files) =>
    catalogue.addAuthors(first, unpackAuthors(await authors));

  const lengths = text.lengths().catch(() => {});
  const words = parts.toReversed().map((part) => ask(part.words));
  const newestParts = parts.slice(0, 1).map(fetchPart);
  const vocabulary = ask(manifest.vocabulary);
  for (const run of words) catalogue.dictionary.addWords(unpackWords(await run));
  for (const part of newestParts) await readTitles(part);
  const readNewest = async () => {
    await pause();
    catalogue.dictionary.addVocabulary(unpackVocabulary(await vocabulary));
    for (const part of newestParts) await readAuthors(part);
    await lengths;
  };
  const readOlder = async () => {
    for (const part of parts.slice(1)) {
      const files = fetchPart(part);
      await readTitles(files);
      await pause();
      await readAuthors(files);
      await pause();
    }
  };
  const newest = readNewest();
  const sources = { catalogue, text, arxivIds, acronyms, glossary };
  return { engine: new Engine(sources), newest, complete: newest.then(readOlder) };
}

/** A question may come in between, and is answered before the rest is read. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
