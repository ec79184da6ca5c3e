import { withoutNumberedParts } from '../../text/numbered-parts.ts';
import { unspaced } from '../../text/unspaced.ts';
import type { FetchFile } from '../catalogue/fetch.ts';
import { lineAt } from '../catalogue/lines.ts';
import type { Bundle } from '../catalogue/manifest.ts';
import { Chunk } from './chunk.ts';
import { type Contents, fileOf, unpackContents } from './contents.ts';
import { fragmentOf } from './fragment.ts';
import { type Held, heldByNone } from './held.ts';
import { Kept } from './kept.ts';

/** Bytes of the index kept: one file mostly holds the words next to the one asked for. */
const mostBytes = 16_000_000;

/** Reads a bundle that Pagefind built: a word's papers, and a paper's text. */
export class BundleReader {
  readonly first: number;
  private readonly fetchFile: FetchFile;
  private readonly folder: string;
  private readonly path: string;
  private contents: Promise<Contents> | null = null;
  private readonly chunks = new Kept<Chunk>(mostBytes, ({ size }) => size);

  constructor({ path, contents, first }: Bundle, base: string, fetchFile: FetchFile) {
    this.first = first;
    this.fetchFile = fetchFile;
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
      return new Chunk(await this.fetchFile(`${this.folder}index/${file}.pf_index`));
    });
    return chunk.held(key, this.first) ?? heldByNone;
  }

  /** Title, full stop, space, abstract; empty where there is none. */
  async text(paper: number): Promise<string> {
    const fragment = lineAt((await this.open()).fragments, paper - this.first);
    if (!fragment) return '';
    const file = await this.fetchFile(`${this.folder}fragment/${fragment}.pf_fragment`);
    return unspaced(withoutNumberedParts(fragmentOf(file).content));
  }

  private open(): Promise<Contents> {
    this.contents ??= this.fetchFile(this.folder + this.path, 'low')
      .then(unpackContents)
      .catch((error: unknown) => {
        // A network that was away may be back.
        this.contents = null;
        throw error;
      });
    return this.contents;
  }
}
