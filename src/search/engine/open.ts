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

/** An engine that can answer as soon as its newest papers are there; `complete` when all are. */
export interface Opened {
  engine: Engine;
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
  const engine = new Engine({ catalogue, spelling, text, probes, arxivIds, acronyms, base });
  const read = await readNewest(catalogue, base, manifest);
  return { engine, complete: Promise.all([read(), text.lengths().catch(() => {})]).then(() => {}) };
}

/** Reads the newest titles, and gives what reads the rest; all files of the newest part are asked for at once. */
async function readNewest(
  catalogue: Catalogue,
  base: string,
  { parts, vocabulary }: Manifest,
): Promise<() => Promise<void>> {
  const [newest, ...older] = parts;
  const words = fetchPacked(base + vocabulary);
  const authors = newest && fetchPacked(base + newest.authors);
  // They are waited for below; a failure before that is told then.
  words.catch(() => {});
  authors?.catch(() => {});
  if (newest) await addTitles(catalogue, base, newest);
  return async () => {
    catalogue.addVocabulary(unpackVocabulary(await words));
    if (newest && authors) catalogue.addAuthors(newest.first, unpackAuthors(await authors));
    for (const part of older) {
      await addTitles(catalogue, base, part);
      catalogue.addAuthors(part.first, unpackAuthors(await fetchPacked(base + part.authors)));
    }
  };
}

async function addTitles(catalogue: Catalogue, base: string, part: Part): Promise<void> {
  const [facts, titles] = await Promise.all([
    fetchPacked(base + part.facts),
    fetchPacked(base + part.titles),
  ]);
  catalogue.addFacts(part.first, unpackFacts(facts));
  catalogue.addTitles(part.first, unpackTitles(new TextDecoder().decode(titles)));
}
