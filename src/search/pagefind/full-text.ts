/** Reading full text; how much of it is kept in memory, in a cache of promises. */
import { wordsOf } from '../../text/words.ts';
import { type FetchFile, ifUnreachable, once } from '../catalogue/fetch.ts';
import {
  readPaperVectors,
  readTermVectors,
  withoutDirections,
} from '../catalogue/latent-vectors.ts';
import type { Bundle, Manifest } from '../catalogue/manifest.ts';
import { readShard, type Shard, textsInPack, unpackContents } from './bundle-files.ts';
import { noPostings, only, type PostingList, union } from './posting-list.ts';
import { termKey } from './term-key.ts';

/** Numbers kept of earlier answers, four bytes each: a question repeats most words of the one before it. */
const mostNumbers = 4_000_000;

/** A word that would do, and how well: 1 is as well as the one asked for. */
interface Form {
  word: string;
  weight: number;
}

const mostReasons = 3;

/** How near papers are to what a reader saved. */
export interface Interest {
  /** By paper. */
  nearness: Float32Array;
  /** The words of a title that bring its paper near, the strongest first. */
  because: (title: string) => string[];
}

/** What a reader does not want to count there: groups of words, and papers of topics. */
interface Ignored {
  words: string[][];
  papers: number[][];
}

/** How long texts are, in words of their own. */
export interface Lengths {
  of: Uint32Array;
  mean: number;
}

/** What an answer asks of full text. */
export type TextSource = Omit<FullText, 'inTitles'>;
export type FullText = ReturnType<typeof openFullText>;

/** Pagefind's index, read a word at a time. */
export function openFullText(
  { bundles: places, latent, base }: Pick<Manifest, 'bundles' | 'latent'> & { base: string },
  fetchFile: FetchFile,
) {
  const bundles = places.map((bundle) => bundleReader(bundle, base, fetchFile));
  const words = boundedCache<PostingList>(
    mostNumbers,
    ({ papers, places }) => 3 * papers.length + places.length,
  );
  const wordOf = (key: string) =>
    words(key, async () => union(await Promise.all(bundles.map((one) => one.postings(key)))));
  const vectors = once(async () => {
    const [terms, papers] = await Promise.all([
      fetchFile(base + latent.terms, 'low'),
      fetchFile(base + latent.papers, 'low'),
    ]);
    text.hasVectors = true;
    return { terms: readTermVectors(terms), papers: readPaperVectors(papers) };
  });
  const text = {
    hasVectors: false,

    lengths: once(async (): Promise<Lengths> => {
      const all = await Promise.all(bundles.map((bundle) => bundle.lengths()));
      const of = Uint32Array.from(all.flatMap((lengths) => [...lengths]));
      return { of, mean: of.reduce((words, length) => words + length, 0) / of.length || 1 };
    }),

    /** Papers that hold a word in any of these forms. */
    postings(forms: readonly Form[]): Promise<PostingList> {
      const weights = new Map<string, number>();
      for (const { word, weight } of forms) {
        const key = termKey(word);
        if (key) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
      }
      const keys = [...weights];
      const [only] = keys;
      if (only && keys.length === 1 && only[1] === 1) return wordOf(only[0]);
      return words(keys.join(), async () => {
        const found = await Promise.all(keys.map(([key]) => wordOf(key)));
        return union(
          found,
          keys.map(([, weight]) => weight),
        );
      });
    },

    /** Papers that hold a word in just this form, or in any where that cannot be had. */
    async asTyped(word: string): Promise<ReadonlySet<number>> {
      const found = await Promise.all(bundles.map((bundle) => bundle.asTyped(word)));
      return new Set(found.flatMap(({ papers }) => [...papers]));
    },

    /** Papers whose titles hold a word in just this form, and where. */
    async inTitles(word: string): Promise<PostingList> {
      const all = union(await Promise.all(bundles.map((bundle) => bundle.inTitles(word))));
      return only(all, new Set(all.papers.filter((_, row) => all.counts[row])));
    },

    /** Title, full stop, space, abstract, and what `ownText` takes off; empty where there is no such paper. */
    async text(paper: number): Promise<string> {
      return bundles.findLast(({ first }) => first <= paper)?.text(paper) ?? '';
    },

    /** By paper: how near its text is to the words, whatever words it uses; null if nothing can be said. */
    async nearness(words: readonly string[]): Promise<Float32Array | null> {
      const latent = await vectors().catch(ifUnreachable(null));
      const vector = latent?.terms.vectorOf(words);
      return latent && vector ? latent.papers.nearness(vector) : null;
    },

    /** What brings papers near to those that the reader saved; null if there are none, or if nothing can be said. */
    async interest(saved: readonly number[], ignored: Ignored): Promise<Interest | null> {
      const latent = saved.length > 0 ? await vectors().catch(ifUnreachable(null)) : null;
      if (!latent || latent.papers.size === 0) return null;
      const { terms, papers } = latent;
      // Rocchio's method. A logistic regression of saved against other papers was no better (see `bench:saved`).
      const vector = withoutDirections(papers.middleOf(saved), [
        ...ignored.words.flatMap((words) => terms.vectorOf(words) ?? []),
        ...ignored.papers.map((ofTopic) => papers.middleOf(ofTopic)),
      ]);
      const unnamed = new Set(ignored.words.flat().map(termKey));
      const telling = (title: string) =>
        wordsOf(title).filter((word) => !unnamed.has(termKey(word)));
      return {
        nearness: papers.nearness(vector),
        because: (title) => terms.nearestWords(telling(title), vector, mostReasons),
      };
    },
  };
  return text;
}

/** Bytes of shards kept: one shard mostly holds the words next to the one asked for. */
const mostBytes = 16_000_000;
/** Of texts kept. */
const mostLetters = 500_000;

/** Reads the files of a bundle: a term's posting list, a paper's text. */
function bundleReader({ path, contents, first }: Bundle, base: string, fetchFile: FetchFile) {
  const folder = base + path;
  const shards = boundedCache<Shard>(mostBytes, ({ size }) => size);
  const packs = boundedCache<string>(mostLetters, ({ length }) => length);
  const open = once(async () => unpackContents(await fetchFile(folder + contents, 'low')));
  const shardOf = async (kind: 'index' | 'forms', term: string): Promise<Shard | null> => {
    const { firstTerms } = await open();
    const at = firstTerms.findLastIndex((first) => first <= term);
    const path = `${kind}/${at}.pack`;
    return at < 0 ? null : shards(path, async () => readShard(await fetchFile(folder + path)));
  };
  const postings = async (term: string): Promise<PostingList> =>
    (await shardOf('index', term))?.postingsOf(term, first) ?? noPostings;
  return {
    first,
    lengths: async () => (await open()).lengths,
    postings,
    async asTyped(word: string): Promise<PostingList> {
      const key = termKey(word);
      const forms = await shardOf('forms', key).catch(ifUnreachable(null));
      const isOnlyForm = !forms || (word === key && !forms.has(word));
      return isOnlyForm ? postings(key) : forms.postingsOf(word, first);
    },
    inTitles: async (word: string): Promise<PostingList> =>
      (await shardOf('forms', termKey(word)))?.postingsOf(word, first) ?? noPostings,
    async text(paper: number): Promise<string> {
      const at = paper - first;
      if (at >= (await open()).lengths.length) return '';
      const pack = Math.floor(at / textsInPack);
      const texts = await packs(String(pack), async () =>
        new TextDecoder().decode(await fetchFile(`${folder}text/${pack}.pack`)),
      );
      return texts.split('\n')[at % textsInPack] ?? '';
    },
  };
}

export function boundedCache<T>(
  most: number,
  costOf: (value: T) => number,
): (asked: string, find: () => Promise<T>) => Promise<T> {
  const cached = new Map<string, Promise<T>>();
  const settled = new Set<string>();
  let total = 0;
  return (asked, find) => {
    const known = cached.get(asked);
    if (known) return known;
    const value = find();
    cached.set(asked, value);
    const pay = (found: T) => {
      settled.add(asked);
      total += costOf(found);
      if (total <= most) return;
      for (const name of settled) cached.delete(name);
      settled.clear();
      total = 0;
    };
    value.then(pay, () => cached.delete(asked));
    return value;
  };
}
