/**
 * Writes the full-text index, and caches it: which words are indexed, also parts of compounds (`3D` of `3D-aware`); stems words by the papers' language,
 * but leaves English ones to Pagefind; stops the build if a word is not found in it.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle } from '../../search/catalogue/manifest.ts';
import { stepsOf } from '../../search/catalogue/sections.ts';
import {
  beforeOrganisation,
  type IndexedPage,
  type IndexedTerm,
  ownText,
  packContents,
  packShard,
  readShard,
  textsInPack,
} from '../../search/pagefind/bundle-files.ts';
import { termKey } from '../../search/pagefind/term-key.ts';
import { site } from '../../site.ts';
import { fold, inPlainLetters, isPlain } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { stem } from '../../text/library-language.ts';
import { gap, spacedOut } from '../../text/unspaced.ts';
import { joinedCompounds, wordsOf } from '../../text/words.ts';
import type { Cache } from '../cache.ts';
import { fileWriter } from '../files.ts';
import { indexByPagefind, type PaperText } from './read-pagefind.ts';

/** The files of a bundle, gzip: path in its folder → content. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** Pagefind stems English as `languages/en.ts` does. Words of other languages are stemmed here, so it must not. */
const pagefindLanguage = /^en\b/.test(site.language) ? 'en' : 'unknown';
const contentsName = 'contents.pack';
/** In the posting lists of a shard, at least: some 10 kB. A query's words seldom share one, so what else it holds is fetched in vain. */
const numbersInShard = 11_000;

/**
 * Writes the full text of papers in a row below `outDir`: a table of contents, index shards, texts. The folder’s name is a
 * hash of them, so that a reader never mixes two deployments. `cache` has the files of the same texts: an archive is made once a month.
 */
export async function writeBundle(
  texts: PaperText[],
  outDir: string,
  name: string,
  cache: Pick<Cache<BundleFiles>, 'known' | 'set'>,
): Promise<Bundle> {
  const input = [site.language, ...texts.map((text) => JSON.stringify(text))];
  const files = cache.known(input.join('\n')) ?? (await makeFiles(texts));
  cache.set(input.join('\n'), files);
  const path = `search/${name}-${sumOf(files).slice(0, 10)}/`;
  const write = fileWriter();
  for (const [file, content] of files) write(join(outDir, path, file), content);
  return { first: texts[0]?.paper ?? 0, path, contents: contentsName };
}

function sumOf(files: BundleFiles): string {
  const sum = createHash('sha256');
  for (const [file, content] of files) sum.update(`${file} ${content.length}\n`).update(content);
  return sum.digest('hex');
}

async function makeFiles(texts: PaperText[]): Promise<BundleFiles> {
  const spaced = texts.map(({ paper, content }) => {
    const parts = content.split(beforeOrganisation).map(inIndexedLetters);
    const indexed = parts.map((part) => withNumberedParts(spacedOut(part)));
    return { paper, content: indexed.join(beforeOrganisation) };
  });
  const { lengths, terms } = await indexByPagefind(spaced, pagefindLanguage);
  const ownLengths = spaced.map(({ content }, i) => {
    const own = ownText(content);
    return own === content ? (lengths[i] ?? 0) : own.trim().split(/\s+/).length;
  });
  const shards = inShards(terms);
  const packed = shards.map(packShard);
  checkShards(packed, texts);
  const firstTerms = shards.map(([first]) => first?.term ?? '');
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: Uint8Array | string): void => {
    files.set(path, gzipSync(content, { level: 9 }));
  };
  put(contentsName, packContents(ownLengths, firstTerms));
  for (const [i, shard] of packed.entries()) put(`index/${i}.pack`, shard);
  for (const [i, forms] of formsIn(texts, firstTerms).entries()) put(`forms/${i}.pack`, forms);
  for (let i = 0; i * textsInPack < texts.length; i++) {
    const pack = texts.slice(i * textsInPack, (i + 1) * textsInPack);
    put(`text/${i}.pack`, pack.map(({ content }) => content).join('\n'));
  }
  return files;
}

function inShards(terms: readonly IndexedTerm[]): IndexedTerm[][] {
  const shards: IndexedTerm[][] = [];
  let numbers = numbersInShard;
  for (const term of terms) {
    if (numbers >= numbersInShard) {
      shards.push([]);
      numbers = 0;
    }
    shards.at(-1)?.push(term);
    for (const page of term.forms.flat()) numbers += 2 + page.places.length;
  }
  return shards;
}

/** Posting lists hold stems. For each shard, which papers hold each form of its stems that has several (a stem that is no form itself has none), or that titles hold, with its places there. */
function formsIn(texts: PaperText[], firstTerms: string[]): Uint8Array[] {
  const forms = new Map<string, Map<string, IndexedPage[]>>();
  for (const [step, { content, title = '' }] of texts.entries()) {
    const titled = Map.groupBy(wordsOf(title).entries(), ([, word]) => word);
    for (const word of new Set([...wordsOf(content), ...joinedCompounds(content)])) {
      const key = termKey(word);
      const pagesOf = forms.get(key) ?? new Map<string, IndexedPage[]>([[key, []]]);
      forms.set(key, pagesOf);
      const said = (!isFunctionWord(word) && titled.get(word)) || [];
      const pages = pagesOf.get(word) ?? [];
      pagesOf.set(word, pages);
      pages.push({ step, places: stepsOf(said.map(([place]) => place)) });
    }
  }
  const shards = firstTerms.map((): IndexedTerm[] => []);
  for (const [key, pagesOf] of forms) {
    const shard = shards[firstTerms.findLastIndex((first) => first <= key)];
    for (const [term, pages] of pagesOf) {
      if (pagesOf.size < 2 && pages.every(({ places }) => places.length === 0)) continue;
      const steps = stepsOf(pages.map(({ step }) => step));
      shard?.push({
        term,
        forms: [pages.map(({ places }, i) => ({ step: steps[i] ?? 0, places }))],
      });
    }
  }
  return shards.map(packShard);
}

/** Plain words of the first paper, of one in the middle and of the last must be found: otherwise a broken index would show as a search that finds nothing. */
export function checkShards(files: Uint8Array[], texts: PaperText[]): void {
  const shards = files.map(readShard);
  const first = texts[0]?.paper ?? 0;
  for (const text of [texts[0], texts[texts.length >> 1], texts.at(-1)]) {
    const words = text?.content.split(/\s+/).filter((word) => /^[a-z]{3,}$/.test(word)) ?? [];
    const lost = words.find((word) => {
      const found = shards.map((shard) => shard.postingsOf(termKey(word), first));
      return !found.some(({ papers }) => papers.includes(text?.paper ?? 0));
    });
    if (lost)
      throw new Error(
        `Pagefind indexes words in another form than search looks for ("${lost}" is not found in paper ${text?.paper}); install the version of Pagefind that worked before, or change src/text/languages/ and src/search/pagefind/term-key.ts`,
      );
  }
}

/** With letters that a reader's keyboard has; stemmed, unless Pagefind does that. */
function inIndexedLetters(text: string): string {
  if (pagefindLanguage === 'en') return isPlain(text) ? text : inPlainLetters(text);
  return text.replace(/(?<=\p{L})['’](?=\p{L})/gu, `'${gap}`).replace(/[\p{L}\p{M}]+/gu, stemmed);
}

/** Pagefind finds the parts of names like LookupViT by their capitals. */
function stemmed(written: string): string {
  const known = stem(fold(written));
  return written.toLowerCase().startsWith(known) ? written.slice(0, known.length) : known;
}

/** Stands before the further words that a text gets in the full-text index. No text contains it. */
const beyond = ' \u2064 ';

/** The text and the parts of its compounds with digits: else Pagefind would not find `3D-aware` by `3D`. */
function withNumberedParts(text: string): string {
  const numbered = [...text.matchAll(/[a-z0-9]+(?:[^a-z0-9\s]+[a-z0-9]+)+/gi)]
    .flatMap(([compound]) => compound.match(/[a-z0-9]+/gi) ?? [])
    .filter((part) => /\d/.test(part) && /[a-z]/i.test(part));
  return numbered.length > 0 ? `${text}${beyond}${[...new Set(numbered)].join(' ')}` : text;
}
