import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle } from '../../search/catalogue/manifest.ts';
import { packContents, packShard, Shard } from '../../search/pagefind/bundle-files.ts';
import { isEnglish, termKey } from '../../search/pagefind/term-key.ts';
import { withNumberedParts } from '../../text/numbered-parts.ts';
import { spacedOut } from '../../text/unspaced.ts';
import type { BundleCache } from './bundle-cache.ts';
import { indexByPagefind, type PaperText } from './read-pagefind.ts';

interface BundlePlace {
  outDir: string;
  name: string;
  language: string;
  cache: BundleCache;
}

/** Raise it when the files of a bundle change. */
const format = 2;
/** An unknown language keeps Pagefind from stemming: the browser can stem English only. */
const unstemmed = 'unknown';
const contentsName = 'contents.pack';

/**
 * Writes the full text of papers that follow each other into a folder of `outDir`: a table of contents, the
 * index in shards, each paper's text. The folder is named by what is in it, so that a reader never mixes files
 * of two deployments. The same texts are not indexed twice while `cache` keeps them: an archive is once a month.
 */
export async function writeBundle(
  texts: PaperText[],
  { outDir, name, language: written, cache }: BundlePlace,
): Promise<Bundle> {
  const language = isEnglish(written) ? 'en' : unstemmed;
  const key = keyOf(texts, language);
  const cached = cache.files(key);
  if (!existsSync(cached)) await build(texts, language, cached);
  const path = `search/${name}-${key.slice(0, 10)}/`;
  await cp(cached, join(outDir, path), { recursive: true });
  return { first: texts[0]?.paper ?? 0, path, contents: contentsName };
}

async function build(texts: PaperText[], language: string, cached: string): Promise<void> {
  const spaced = texts.map(({ paper, content }) => ({
    paper,
    content: withNumberedParts(spacedOut(content)),
  }));
  const { lengths, shards } = await indexByPagefind(spaced, language);
  const files = shards.map(packShard);
  checkShards(files, spaced, language);
  await mkdir(dirname(cached), { recursive: true });
  const half = await mkdtemp(`${cached}.`);
  const firstTerms = shards.map(([first]) => first?.term ?? '');
  await save(join(half, contentsName), packContents(lengths, firstTerms));
  for (const folder of ['index', 'text']) await mkdir(join(half, folder));
  for (const [i, file] of files.entries()) await save(join(half, `index/${i}.pack`), file);
  for (const [i, { content }] of texts.entries()) await save(join(half, `text/${i}.pack`), content);
  // Another build may have been quicker, and its files are the same.
  await rename(half, cached).catch(async (error: unknown) => {
    await rm(half, { recursive: true });
    if (!existsSync(cached)) throw error;
  });
}

/** Plain words of the first paper, of one in the middle and of the last must be found: otherwise a broken index would show as a search that finds nothing. */
export function checkShards(files: Uint8Array[], texts: PaperText[], language: string): void {
  const shards = files.map((file) => new Shard(file));
  const first = texts[0]?.paper ?? 0;
  for (const text of [texts[0], texts[texts.length >> 1], texts.at(-1)]) {
    const words = text?.content.split(/\s+/).filter((word) => /^[a-z]{3,}$/.test(word)) ?? [];
    const lost = words.find((word) => {
      const found = shards.map((shard) => shard.postingsOf(termKey(word, language), first));
      return !found.some(({ papers }) => papers.includes(text?.paper ?? 0));
    });
    if (lost)
      throw new Error(
        `Pagefind indexes words in another form than search looks for ("${lost}" is not found in paper ${text?.paper}); install the version of Pagefind that worked before, or change src/text/stem.ts and src/search/pagefind/term-key.ts`,
      );
  }
}

function keyOf(texts: PaperText[], language: string): string {
  const hash = createHash('sha256').update(`${format} ${pagefindVersion()} ${language}`);
  for (const { paper, content } of texts) hash.update(`\n${paper} ${content}`);
  return hash.digest('hex').slice(0, 20);
}

/** Part of the key, so that an index by another version of Pagefind is not reused. */
function pagefindVersion(): string {
  const described: unknown = JSON.parse(
    readFileSync(findPackageJSON('pagefind', import.meta.url) ?? '', 'utf8'),
  );
  if (!described || typeof described !== 'object' || !('version' in described))
    throw new Error('Pagefind does not say its version');
  return String(described.version);
}

async function save(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, gzipSync(content, { level: 9 }));
}
