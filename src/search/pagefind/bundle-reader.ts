import type { FetchFile } from '../catalogue/fetch.ts';
import type { Bundle } from '../catalogue/manifest.ts';
import { type Contents, Shard, unpackContents } from './bundle-files.ts';
import { LruCache } from './lru-cache.ts';
import { noPostings, type PostingList } from './posting-list.ts';

/** Bytes of shards kept: one shard mostly holds the words next to the one asked for. */
const mostBytes = 16_000_000;

/** Reads the files of a bundle: a term's posting list, a paper's text. */
export class BundleReader {
  readonly first: number;
  private readonly fetchFile: FetchFile;
  private readonly folder: string;
  private readonly path: string;
  private contents: Promise<Contents> | null = null;
  private readonly shards = new LruCache<Shard>(mostBytes, ({ size }) => size);

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

  async postings(term: string): Promise<PostingList> {
    const { firstTerms } = await this.open();
    const at = firstTerms.findLastIndex((first) => first <= term);
    if (at < 0) return noPostings;
    const shard = await this.shards.get(
      String(at),
      async () => new Shard(await this.fetchFile(`${this.folder}index/${at}.pack`)),
    );
    return shard.postingsOf(term, this.first);
  }

  /** Title, full stop, space, abstract; empty where there is no such paper. */
  async text(paper: number): Promise<string> {
    const at = paper - this.first;
    if (at >= (await this.open()).lengths.length) return '';
    return new TextDecoder().decode(await this.fetchFile(`${this.folder}text/${at}.pack`));
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
