/** Which files the index has. */
import { afterSteps, stepsOf } from './sections.ts';

/** The one file of the search index with a lasting name; it names all others, each by its content. */
export interface Manifest {
  /** `formerly`: ids that it had, which followed searches and links still name. */
  topics: { id: string; name: string; formerly?: string[] }[];
  /** Ids of editions, which begin with their days, oldest first. */
  editions: string[];
  /** Newest first, so that the newest papers can be searched while the others are on their way. */
  parts: Part[];
  /** Words that abstracts alone hold, and how many papers hold each word. */
  vocabulary: string;
  /** Acronyms that abstracts define, and what they stand for: JSON, `[["rag", ["retrieval-augmented generation"]]]`. */
  acronyms: string;
  /** Terms of other languages in the library’s: JSON, `[["es", "red neuronal", "neural network"]]`. */
  glossary: string;
  /** arXiv ids, a line a paper, an empty one where none is known. */
  arxivIds: string;
  /** Papers and terms as vectors: `latent-vectors.ts`. */
  latent: { terms: string; papers: string };
  /** One or two bundles of full text, the oldest first: one that no longer changes, and one of recent papers. */
  bundles: Bundle[];
  /** What lists need that search does not. */
  lists: {
    /** Hashes of the papers' ids, four bytes each. */
    hashes: string;
    /** JSON: of each list that facts do not give, its papers, each as the step from the one before: `{ "editions/2025-08-20": [61, -1, -1] }`. */
    orders: string;
    /** What the rows of `rowsInFile` papers show, the oldest first: a line of JSON each. */
    rows: string[];
  };
}

/** Papers `first … first + papers - 1`, numbered from the oldest, in files that load one by one. */
export interface Part {
  first: number;
  papers: number;
  /** Words of its titles and authors. */
  words: string;
  facts: string;
  titles: string;
  authors: string;
}

/** Papers from `first` on as Pagefind indexed them: a folder, and the file in it that says what is where. */
export interface Bundle {
  first: number;
  path: string;
  contents: string;
}

/** A new number for each change of a file's form: scripts and files of two releases, which may meet, then do not find each other, and say so. Not in `search/`: workers of 1.0.0 take what is there for files that never change. */
export const manifestName = 'search-2.json';

/** About 10 kB: of a filtered list, whose papers lie apart, a few such files fill a screen. */
export const rowsInFile = 32;

export function packOrders(lists: ReadonlyMap<string, readonly number[]>): string {
  return JSON.stringify(
    Object.fromEntries([...lists].map(([name, papers]) => [name, stepsOf(papers)])),
  );
}

export function unpackOrders(packed: string): Map<string, number[]> {
  const lists: Record<string, number[]> = JSON.parse(packed);
  return new Map(Object.entries(lists).map(([name, steps]) => [name, afterSteps(steps)]));
}
