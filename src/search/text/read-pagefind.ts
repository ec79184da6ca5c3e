import { fetchPacked } from '../catalogue/fetch.ts';
import type { Bundle } from '../catalogue/manifest.ts';
import { unpackNumbers } from '../catalogue/packed.ts';
import { hitsOf, type TextHits } from './hits.ts';
import type { TextPlace, TextReader } from './text-reader.ts';

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
  /** The language, `_`, and the hash of the paper's fragment. */
  id: string;
  score: number;
  words: number[];
}

/** Reads one or two bundles in this very thread, papers by their number. */
export function readPagefind(place: TextPlace): TextReader {
  const instance = start(place);
  const papers = readHashes(place);
  // Both are waited for below; a failure before that is told then.
  instance.catch(() => {});
  papers.catch(() => {});
  let language = '';
  return {
    warm: async () => {
      await Promise.all([instance, papers]);
    },
    search: async (words) => {
      const [pagefind, { numbers }] = await Promise.all([instance, papers]);
      const { results } = await pagefind.search(words);
      language ||= results[0]?.id.split('_')[0] ?? '';
      return toHits(results, numbers);
    },
    text: async (paper) => {
      const path = (await papers).pathOf(paper, language);
      return path ? fragmentText(await fetchPacked(place.base + path)) : '';
    },
  };
}

async function start({ bundles, base, version }: TextPlace): Promise<Instance> {
  const [first, ...others] = bundles.map(({ path }) => base + path);
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${first}pagefind.js`);
  const options = { metaCacheTag: version };
  const instance = pagefind.createInstance({ ...options, basePath: first, noWorker: true });
  await instance.init();
  for (const other of others) await instance.mergeIndex(other, options);
  return instance;
}

function toHits(results: Result[], numbers: ReadonlyMap<string, number>): TextHits {
  return hitsOf(
    results.flatMap(({ id, score, words }) => {
      const paper = numbers.get(id.slice(id.indexOf('_') + 1));
      return paper === undefined ? [] : { paper, score, places: words };
    }),
  );
}

interface Papers {
  numbers: ReadonlyMap<string, number>;
  pathOf: (paper: number, language: string) => string | undefined;
}

async function readHashes({ bundles, base }: TextPlace): Promise<Papers> {
  const numbers = new Map<string, number>();
  const runs = await Promise.all(bundles.map((bundle) => readBundle(bundle, base)));
  for (const { first, hashes } of runs) {
    hashes.forEach((hash, i) => {
      numbers.set(hash, first + i);
    });
  }
  return {
    numbers,
    pathOf: (paper, language) => {
      for (const { path, first, hashes } of runs) {
        const hash = hashes[paper - first];
        if (hash) return `${path}fragment/${language}_${hash}.pf_fragment`;
      }
      return undefined;
    },
  };
}

async function readBundle({ path, hashes }: Bundle, base: string) {
  const [first, numbers = [], lengths = []] = unpackNumbers(await fetchPacked(base + hashes));
  return {
    path,
    first: first?.[0] ?? 0,
    hashes: Array.from(numbers, (number, i) =>
      number.toString(16).padStart(lengths[i] ?? lengths[0] ?? 7, '0'),
    ),
  };
}

/** Title and abstract as they stand; twelve letters of a fragment name its format. */
function fragmentText(bytes: Uint8Array): string {
  const fragment: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(12)));
  if (!fragment || typeof fragment !== 'object' || !('content' in fragment)) return '';
  // Pagefind parts compounds by a space of no width.
  return String(fragment.content).replaceAll('\u200b', '');
}
