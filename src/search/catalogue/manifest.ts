/** Which files the index has. */
import type { ListFiles } from './lists.ts';

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
  lists: ListFiles;
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
