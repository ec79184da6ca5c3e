import { type Lines, lineAt, linesAt, packLines, unpackLines } from '../catalogue/lines.ts';
import { packSections, unpackNumbers, unpackSections } from '../catalogue/sections.ts';
import type { PagefindContents } from './pagefind-contents.ts';

/** What is where in a bundle. */
export interface Contents {
  /** Words of each paper. */
  lengths: Uint32Array;
  /** Files of the papers' texts. */
  fragments: Lines;
  /** Files of the index in the order of their words, and the first word of each. */
  files: Lines;
  froms: Lines;
}

/** Packs what Pagefind says of its index: its own table takes a step for every value before anything can be read. */
export function packContents(contents: PagefindContents): Uint8Array<ArrayBuffer> {
  const { fragments, files, froms, lengths } = contents;
  return packSections([packLines([...fragments, ...files, ...froms]), lengths]);
}

export function unpackContents(packed: Uint8Array): Contents {
  const [lines = new Uint8Array(), numbers] = unpackSections(packed);
  const lengths = unpackNumbers(numbers);
  const { bytes, starts } = unpackLines(lines);
  const papers = lengths.length;
  const files = (starts.length - 1 - papers) / 2;
  return {
    lengths,
    fragments: linesAt(bytes, starts.subarray(0, papers + 1)),
    files: linesAt(bytes, starts.subarray(papers, papers + files + 1)),
    froms: linesAt(bytes, starts.subarray(papers + files)),
  };
}

/** The file of the index that holds the word, if any does; else empty. */
export function fileOf(key: string, { froms, files }: Pick<Contents, 'froms' | 'files'>): string {
  return lineAt(files, lastUpTo(key, froms));
}

/** The place of the last word that is the same or comes before; -1: none does. */
function lastUpTo(word: string, ordered: Lines): number {
  let low = 0;
  let high = ordered.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineAt(ordered, middle) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
