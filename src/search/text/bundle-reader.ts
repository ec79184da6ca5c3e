import { fetchPacked } from '../catalogue/fetch.ts';
import type { Bundle } from '../catalogue/manifest.ts';
import { unspaced } from '../words/unspaced.ts';
import { CborReader } from './cbor.ts';
import { Chunk, signature } from './chunk.ts';
import { type Held, heldByNone } from './held.ts';
import { Kept } from './kept.ts';

/** Bytes of the index kept: one file mostly holds the words next to the one asked for. */
const mostBytes = 16_000_000;

/** What Pagefind says of its index: the papers' files, their lengths, and which file holds which words. */
export interface Contents {
  fragments: string[];
  lengths: Uint32Array;
  /** First word of each file of the index. */
  froms: string[];
  files: string[];
}

/** Reads a bundle that Pagefind built: a word's papers, and a paper's text. */
export class BundleReader {
  readonly first: number;
  private readonly folder: string;
  private readonly path: string;
  private contents: Promise<Contents> | null = null;
  private readonly chunks = new Kept<Chunk>(mostBytes, ({ size }) => size);

  constructor({ path, contents, first }: Bundle, base: string) {
    this.first = first;
    this.folder = base + path;
    this.path = contents;
  }

  /** Words of each paper. */
  async lengths(): Promise<Uint32Array> {
    return (await this.open()).lengths;
  }

  async held(key: string): Promise<Held> {
    const file = fileOf(key, await this.open());
    if (!file) return heldByNone;
    const chunk = await this.chunks.get(file, async () => {
      return new Chunk(await fetchPacked(`${this.folder}index/${file}.pf_index`));
    });
    return chunk.held(key, this.first) ?? heldByNone;
  }

  /** Title, full stop, space, abstract; empty where there is none. */
  async text(paper: number): Promise<string> {
    const fragment = (await this.open()).fragments[paper - this.first];
    if (!fragment) return '';
    return fragmentText(await fetchPacked(`${this.folder}fragment/${fragment}.pf_fragment`));
  }

  private open(): Promise<Contents> {
    this.contents ??= fetchPacked(this.folder + this.path)
      .then(readContents)
      .catch((error: unknown) => {
        // A network that was away may be back.
        this.contents = null;
        throw error;
      });
    return this.contents;
  }
}

export function readContents(bytes: Uint8Array): Contents {
  const reader = new CborReader(bytes, signature);
  reader.list();
  reader.skip();
  const papers = reader.list();
  const fragments: string[] = [];
  const lengths = new Uint32Array(papers);
  for (let i = 0; i < papers; i++) {
    const values = reader.list();
    fragments.push(reader.text());
    lengths[i] = reader.number();
    for (let more = 2; more < values; more++) reader.skip();
  }
  const froms: string[] = [];
  const files: string[] = [];
  for (let left = reader.list(); left > 0; left--) {
    reader.list();
    froms.push(reader.text());
    reader.skip();
    files.push(reader.text());
  }
  return { fragments, lengths, froms, files };
}

/** The file of the index that holds the word, if any does. */
export function fileOf(
  key: string,
  { froms, files }: Pick<Contents, 'froms' | 'files'>,
): string | undefined {
  return files[lastUpTo(key, froms)];
}

/** The place of the last word that is the same or comes before; -1: none does. */
function lastUpTo(word: string, ordered: string[]): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function fragmentText(bytes: Uint8Array): string {
  const fragment: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(signature)));
  if (!fragment || typeof fragment !== 'object' || !('content' in fragment)) return '';
  return unspaced(String(fragment.content));
}
