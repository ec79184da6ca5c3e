import { packCounts, packShare } from '../../../src/compile/search-index/pack-catalogue.ts';
import { type Catalogue, emptyCatalogue } from '../../../src/search/catalogue/catalogue.ts';
import { unpackVocabulary } from '../../../src/search/catalogue/dictionary.ts';
import type { CataloguePaper } from '../../../src/search/catalogue/facts.ts';
import { unpackAuthors } from '../../../src/search/catalogue/names.ts';
import { unpackTitles } from '../../../src/search/catalogue/titles.ts';
import { unpackWords } from '../../../src/search/catalogue/word-list.ts';

/** Papers of one edition; what is not told is empty. */
export function catalogued(papers: Partial<CataloguePaper>[]): CataloguePaper[] {
  return papers.map((paper, i) => ({
    id: `paper-${i}`,
    title: '',
    authors: [],
    edition: 0,
    topics: [],
    code: false,
    project: false,
    venue: '',
    ...paper,
  }));
}

interface Listed {
  topics?: { id: string; name: string }[];
  editions?: string[];
  /** Word → how many abstracts hold it. */
  vocabulary?: Record<string, number>;
  /** Words of the language, which no paper needs to hold. */
  everyday?: string[];
}

/** A catalogue of shares of papers, the oldest first, as built and read again; they arrive when `arrive` is called with their place. */
export function packedCatalogue(
  shares: CataloguePaper[][],
  { topics = [], editions = ['2025-08-01'], vocabulary = {}, everyday = [] }: Listed = {},
) {
  const newestFirst = shares.toReversed().map((share) => packShare(share));
  const words = packCounts(newestFirst, new Map(Object.entries(vocabulary)), new Set(everyday));
  const catalogue = emptyCatalogue(shares.flat().length, topics, editions);
  const packed = newestFirst
    .map((files) => ({ files, places: catalogue.dictionary.addWords(unpackWords(files.words)) }))
    .reverse();
  return {
    catalogue,
    arrive(share: number): void {
      const { files, places } = packed[share] ?? {};
      if (!files || !places) throw new Error(`There is no share ${share}`);
      const first = shares.slice(0, share).flat().length;
      catalogue.addFacts(first, JSON.parse(files.facts));
      catalogue.addTitles(first, unpackTitles(files.titles, places));
      catalogue.addAuthors(first, unpackAuthors(files.authors, places));
    },
    arriveVocabulary: () => catalogue.dictionary.addVocabulary(unpackVocabulary(words)),
  };
}

/** The same of one share, with all that belongs to it. */
export function catalogueOf(papers: Partial<CataloguePaper>[], listed: Listed = {}): Catalogue {
  const { catalogue, arrive, arriveVocabulary } = packedCatalogue([catalogued(papers)], listed);
  arrive(0);
  if (listed.vocabulary || listed.everyday) arriveVocabulary();
  return catalogue;
}
