import { CborReader } from './cbor.ts';
import { signature } from './chunk.ts';

/** What Pagefind says of its index: the papers' files, their lengths, and which file holds which words. */
export interface PagefindContents {
  fragments: string[];
  lengths: number[];
  /** First word of each file of the index. */
  froms: string[];
  files: string[];
}

/** Reads Pagefind's own table of contents, unpacked. */
export function readContents(bytes: Uint8Array): PagefindContents {
  const reader = new CborReader(bytes, signature);
  reader.list();
  reader.skip();
  const contents: PagefindContents = { fragments: [], lengths: [], froms: [], files: [] };
  for (let left = reader.list(); left > 0; left--) {
    const values = reader.list();
    contents.fragments.push(reader.text());
    contents.lengths.push(reader.number());
    for (let more = 2; more < values; more++) reader.skip();
  }
  for (let left = reader.list(); left > 0; left--) {
    reader.list();
    contents.froms.push(reader.text());
    reader.skip();
    contents.files.push(reader.text());
  }
  return contents;
}
