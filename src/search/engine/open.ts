import { Catalogue } from '../catalogue/catalogue.ts';
import { unpackAuthors, unpackFacts, unpackTitles } from '../catalogue/columns.ts';
import { fetchPacked } from '../catalogue/fetch.ts';
import { type Manifest, manifestName, type Part } from '../catalogue/manifest.ts';
import { unpackVocabulary } from '../catalogue/vocabulary.ts';
import { Engine } from './engine.ts';
import { FullText } from './full-text.ts';
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
  const size = manifest.parts.reduce((sum, { papers }) => sum + papers, 0);
  const catalogue = new Catalogue(size, manifest.topics, manifest.days);
  const text = new FullText(manifest.bundles, base, manifest.version);
  const engine = new Engine(catalogue, new Spelling(catalogue.dictionary), text, base);
  const [newest, ...others] = manifest.parts;
  const rest = async () => {
    await addWords(catalogue, base, manifest);
    if (newest) await addAuthors(catalogue, base, newest);
    for (const part of others) {
      await addTitles(catalogue, base, part);
      await addAuthors(catalogue, base, part);
    }
  };
  if (newest) await addTitles(catalogue, base, newest);
  return { engine, complete: Promise.all([rest(), text.warm().catch(() => {})]).then(() => {}) };
}

async function addTitles(catalogue: Catalogue, base: string, part: Part): Promise<void> {
  const [facts, titles] = await Promise.all([
    fetchPacked(base + part.facts),
    fetchPacked(base + part.titles),
  ]);
  catalogue.addFacts(part.first, unpackFacts(facts));
  catalogue.addTitles(part.first, unpackTitles(new TextDecoder().decode(titles)));
}

async function addAuthors(catalogue: Catalogue, base: string, part: Part): Promise<void> {
  catalogue.addAuthors(part.first, unpackAuthors(await fetchPacked(base + part.authors)));
}

async function addWords(
  catalogue: Catalogue,
  base: string,
  { vocabulary }: Manifest,
): Promise<void> {
  catalogue.addVocabulary(unpackVocabulary(await fetchPacked(base + vocabulary)));
}
