import { fetchPacked } from '../catalogue/fetch.ts';
import type { Bundle } from '../catalogue/manifest.ts';
import { unpackNumbers } from '../catalogue/packed.ts';

/** A paper whose title or abstract holds the words asked for. */
export interface TextHit {
  paper: number;
  score: number;
  /** Places of the matched words in title and abstract, counted in words. */
  places: number[];
  /** Title and abstract as they stand. */
  text: () => Promise<string>;
}

/** What we use of Pagefind's own script, which lies in the bundle. */
interface Pagefind {
  createInstance(options: object): Instance;
}
interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{ raw_content?: string; content: string }>;
}

/** Words kept before all is read afresh: Pagefind never lets go of a chunk it has loaded. */
const mostWords = 200;

/** Pagefind over one or two bundles, with papers by their number. */
export class FullText {
  private readonly bundles: Bundle[];
  private readonly base: string;
  private readonly version: string;
  private instance: Promise<Instance> | null = null;
  private papers: Promise<Map<string, number>> | null = null;
  private readonly loaded = new Set<string>();
  private starts = 0;

  constructor(bundles: Bundle[], base: string, version: string) {
    this.bundles = bundles;
    this.base = base;
    this.version = version;
  }

  /** Fetches script, WebAssembly and the list of papers ahead of the first question. */
  async warm(): Promise<void> {
    await Promise.all([this.open(), this.numbers()]);
  }

  /** Papers that hold all the words, best first. Junk for a word that none holds: `holds` tells. */
  async search(words: string): Promise<TextHit[]> {
    const [instance, numbers] = await Promise.all([this.open(), this.numbers()]);
    for (const word of words.split(' ')) this.loaded.add(word);
    const { results } = await instance.search(words);
    return results.flatMap((result) => {
      const paper = numbers.get(result.id.slice(result.id.indexOf('_') + 1));
      return paper === undefined ? [] : toHit(paper, result);
    });
  }

  /** Is this very word (or a form of it) in the index? Pagefind answers an unknown one by its beginning. */
  async holds(word: string): Promise<boolean> {
    const hits = await this.search(`"${word}"`);
    return hits.length > 0;
  }

  private open(): Promise<Instance> {
    if (this.loaded.size > mostWords) {
      this.loaded.clear();
      this.instance = null;
    }
    this.instance ??= this.start().catch((error: unknown) => {
      this.instance = null;
      throw error;
    });
    return this.instance;
  }

  private async start(): Promise<Instance> {
    const [first, ...others] = this.bundles.map(({ path }) => this.base + path);
    // A script under another fragment is another module, with WebAssembly memory of its own.
    const script = `${first}pagefind.js#${this.starts++}`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ script);
    const options = { metaCacheTag: this.version };
    const instance = pagefind.createInstance({ ...options, basePath: first, noWorker: true });
    await instance.init();
    for (const other of others) await instance.mergeIndex(other, options);
    return instance;
  }

  private numbers(): Promise<Map<string, number>> {
    this.papers ??= this.readNumbers().catch((error: unknown) => {
      this.papers = null;
      throw error;
    });
    return this.papers;
  }

  private async readNumbers(): Promise<Map<string, number>> {
    const papers = new Map<string, number>();
    for (const { hashes } of this.bundles) {
      const [first, numbers = [], lengths = []] = unpackNumbers(
        await fetchPacked(this.base + hashes),
      );
      numbers.forEach((number, i) => {
        const length = lengths[i] ?? lengths[0] ?? 7;
        papers.set(number.toString(16).padStart(length, '0'), (first?.[0] ?? 0) + i);
      });
    }
    return papers;
  }
}

function toHit(paper: number, { score, words, data }: Result): TextHit {
  return {
    paper,
    score,
    places: words,
    text: async () => {
      const { raw_content, content } = await data();
      return raw_content ? raw_content.replace(/&lt;/g, '<').replace(/&gt;/g, '>') : content;
    },
  };
}
