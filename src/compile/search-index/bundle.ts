import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle } from '../../search/catalogue/manifest.ts';
import { packContents, packShard, Shard, textsInPack } from '../../search/pagefind/bundle-files.ts';
import { termKey } from '../../search/pagefind/term-key.ts';
import { site } from '../../site.ts';
import { fold, inPlainLetters, isPlain } from '../../text/fold.ts';
import { stem } from '../../text/library-language.ts';
import { gap, spacedOut } from '../../text/unspaced.ts';
import type { BundleCache } from './bundle-cache.ts';
import { indexByPagefind, type PaperText } from './read-pagefind.ts';

interface BundlePlace {
  outDir: string;
  name: string;
  cache: BundleCache;
}

/** Raise it when the files of a bundle change. */
const format = 4;
/** Pagefind stems English as `languages/en.ts` does. Words of other languages are stemmed here, so it must not. */
const pagefindLanguage = /^en\b/.test(site.language) ? 'en' : 'unknown';
const contentsName = 'contents.pack';

/**
 * Writes the full text of papers that follow each other into a folder of `outDir`: a table of contents, the
 * index in shards, the papers' texts. The folder is named by what is in it, so that a reader never mixes files
 * of two deployments. The same texts are not indexed twice while `cache` keeps them, whole by their checksum: an
 * archive is made once a month.
 */
export async function writeBundle(
  texts: PaperText[],
  { outDir, name, cache }: BundlePlace,
): Promise<Bundle> {
  const key = keyOf(texts);
  const cached = cache.files(key);
  const path = `search/${name}-${key.slice(0, 10)}/`;
  if (!copyWhole(cached, join(outDir, path))) {
    await rm(cached, { recursive: true, force: true });
    await build(texts, cached);
    if (!copyWhole(cached, join(outDir, path)))
      throw new Error(`${cached} is not as it was written; see whether the disk is full or broken`);
  }
  return { first: texts[0]?.paper ?? 0, path, contents: contentsName };
}

async function build(texts: PaperText[], cached: string): Promise<void> {
  const spaced = texts.map(({ paper, content }) => ({
    paper,
    content: withNumberedParts(spacedOut(inIndexedLetters(content))),
  }));
  const { lengths, shards } = await indexByPagefind(spaced, pagefindLanguage);
  const files = shards.map(packShard);
  checkShards(files, texts);
  await mkdir(dirname(cached), { recursive: true });
  const half = await mkdtemp(`${cached}.`);
  const firstTerms = shards.map(([first]) => first?.term ?? '');
  await save(join(half, contentsName), packContents(lengths, firstTerms));
  for (const folder of ['index', 'text']) await mkdir(join(half, folder));
  for (const [i, file] of files.entries()) await save(join(half, `index/${i}.pack`), file);
  for (let i = 0; i * textsInPack < texts.length; i++) {
    const pack = texts.slice(i * textsInPack, (i + 1) * textsInPack);
    await save(join(half, `text/${i}.pack`), pack.map(({ content }) => content).join('\n'));
  }
  await writeFile(sumOf(half), copyOf(half));
  // Another build may have been quicker, and its files are the same; it may read the sum while this one writes it.
  await rename(sumOf(half), sumOf(cached));
  await rename(half, cached).catch(async (error: unknown) => {
    await rm(half, { recursive: true });
    if (!existsSync(cached)) throw error;
  });
}

/** Copies a stored bundle; false if it is absent, or if its files are not those that were stored. */
function copyWhole(cached: string, target: string): boolean {
  if (!existsSync(cached) || !existsSync(sumOf(cached))) return false;
  return copyOf(cached, target) === readFileSync(sumOf(cached), 'utf8');
}

/** The checksum of a folder's files and their names; copies them on the way. */
function copyOf(folder: string, target?: string): string {
  const sum = createHash('sha256');
  if (target) mkdirSync(target, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const isFolder = statSync(join(folder, name)).isDirectory();
    if (target && isFolder) mkdirSync(join(target, name), { recursive: true });
    if (isFolder) continue;
    const bytes = readFileSync(join(folder, name));
    sum.update(`${name} ${bytes.length}\n`).update(bytes);
    if (target) writeFileSync(join(target, name), bytes);
  }
  return sum.digest('hex');
}

function sumOf(cached: string): string {
  return `${cached}.sha256`;
}

/** Plain words of the first paper, of one in the middle and of the last must be found: otherwise a broken index would show as a search that finds nothing. */
export function checkShards(files: Uint8Array[], texts: PaperText[]): void {
  const shards = files.map((file) => new Shard(file));
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

/**
 * The text, and after it the parts of its compounds that have letters and digits. Pagefind takes a compound
 * for one word, and of its parts only those of letters alone: without this, `3D` would not find `3D-aware`.
 */
function withNumberedParts(text: string): string {
  const numbered = [...text.matchAll(/[a-z0-9]+(?:[^a-z0-9\s]+[a-z0-9]+)+/gi)]
    .flatMap(([compound]) => compound.match(/[a-z0-9]+/gi) ?? [])
    .filter((part) => /\d/.test(part) && /[a-z]/i.test(part));
  return numbered.length > 0 ? `${text}${beyond}${[...new Set(numbered)].join(' ')}` : text;
}

function keyOf(texts: PaperText[]): string {
  const hash = createHash('sha256').update(`${format} ${pagefindVersion()} ${site.language}`);
  for (const { paper, content } of texts) hash.update(`\n${paper} ${content}`);
  return hash.digest('hex').slice(0, 20);
}

/** Part of the key, so that an index by another version of Pagefind is not reused. */
function pagefindVersion(): string {
  const described: unknown = JSON.parse(
    readFileSync(findPackageJSON('pagefind', import.meta.url) ?? '', 'utf8'),
  );
  if (!described || typeof described !== 'object' || !('version' in described))
    throw new Error('pagefind has no version in its package.json; run npm ci to install it anew');
  return String(described.version);
}

async function save(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, gzipSync(content, { level: 9 }));
}
