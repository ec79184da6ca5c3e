import type { Bundle } from '../catalogue/manifest.ts';
import type { TextHits } from './hits.ts';

/** Where full text lies. */
export interface TextPlace {
  bundles: Bundle[];
  base: string;
  /** Of the whole index: Pagefind's entry is asked for under it. */
  version: string;
}

/** Reads full text by words, and a paper's text by its number. */
export interface TextReader {
  /** Fetches what the first question needs, ahead of it. */
  warm(): Promise<void>;
  /** Papers that hold all the words, best first. Junk for a word that none holds. */
  search(words: string): Promise<TextHits>;
  /** Title, full stop, space, abstract; empty where there is none. */
  text(paper: number): Promise<string>;
}

/** One that can be given up, with all that it has loaded. */
export interface ClosableReader extends TextReader {
  /** Files of the index that it has loaded and will never let go of. */
  loaded(): number;
  close(): void;
}
