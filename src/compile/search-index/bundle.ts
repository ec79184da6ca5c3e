import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { lineAt } from '../../search/catalogue/lines.ts';
import type { Bundle } from '../../search/catalogue/manifest.ts';
import { Chunk } from '../../search/text/chunk.ts';
import { type Contents, fileOf, packContents, unpackContents } from '../../search/text/contents.ts';
import { fragmentOf } from '../../search/text/fragment.ts';
import { readContents } from '../../search/text/pagefind-contents.ts';
import { isEnglish, textKey } from '../../search/text/text-key.ts';
import { withNumberedParts } from '../../text/numbered-parts.ts';
import { spacedOut } from '../../text/unspaced.ts';
import type { KeptBundles } from './kept-bundles.ts';

/** A paper as full text: its number in the catalogue, and title and abstract in one line. */
export interface Leaf {
  paper: number;
  content: string;
}

export interface BundlePlace {
  outDir: string;
  name: string;
  language: string;
  cache: KeptBundles;
}

/** Of no language does Pagefind keep words as they are: only English stems are known where they are read. */
const unstemmed = 'unknown';

/** What is kept of what Pagefind writes; its own script and interfaces are not. */
const isKept = /\.pf_(meta|index|fragment)$/;
/** What readers fetch of that. The table of contents they have in another form. */
const isRead = /\.pf_(index|fragment)$/;

/**
 * Builds a Pagefind bundle of papers that follow each other into a folder of `outDir`.
 * The folder is named by what is in it, so that a reader never mixes files of two deployments.
 * The same leaves are not built twice while `cache` keeps them: an archive is built once a month.
 */
export async function writeBundle(
  papers: Leaf[],
  { outDir, name, language: written, cache }: BundlePlace,
): Promise<Bundle> {
  const leaves = papers.map(({ paper, content }) => ({
    paper,
    content: withNumberedParts(spacedOut(content)),
  }));
  const language = isEnglish(written) ? 'en' : unstemmed;
  const kept = cache.files(keyOf(leaves, language));
  if (!existsSync(kept)) await build(leaves, language, kept);
  const table = (await readdir(kept)).find((file) => file.endsWith('.pf_meta'));
  // It is named by a hash of its content.
  const hash = /_(\w+)\.pf_meta$/.exec(table ?? '')?.[1];
  if (!table || !hash) throw new Error(`Pagefind left no table of contents in ${kept}`);
  const path = `search/${name}-${hash}/`;
  await copy(kept, join(outDir, path));
  const packed = packContents(readContents(gunzipSync(await readFile(join(kept, table)))));
  const contents = `contents.${hashOf(packed).slice(0, 10)}.pack`;
  await put(join(outDir, path, contents), gzipSync(packed, { level: 9 }));
  return { first: leaves[0]?.paper ?? 0, path, contents };
}

async function build(leaves: Leaf[], language: string, kept: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (let at = 0; at < leaves.length; at += 500) {
    await addLeaves(index, leaves.slice(at, at + 500), language);
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  const files = written.files.filter(({ path }) => isKept.test(path));
  checkBundle(files, leaves, language);
  await mkdir(dirname(kept), { recursive: true });
  const half = await mkdtemp(`${kept}.`);
  for (const { path, content } of files) await put(join(half, path), content);
  // Another build may have been quicker, and its files are the same.
  await rename(half, kept).catch(async (error: unknown) => {
    await rm(half, { recursive: true });
    if (!existsSync(kept)) throw error;
  });
}

async function addLeaves(index: PagefindIndex, leaves: Leaf[], language: string): Promise<void> {
  const added = leaves.map(({ paper, content }) =>
    index.addCustomRecord({ url: String(paper), content, language }),
  );
  const errors = (await Promise.all(added)).flatMap((answer) => answer.errors);
  if (errors.length) throw new Error(`Pagefind refuses a paper: ${errors[0]}`);
}

interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** The site reads by itself what Pagefind writes: a search that finds nothing would tell of no error. */
export function checkBundle(files: PagefindFile[], leaves: Leaf[], language: string): void {
  const named = new Map(files.map(({ path, content }) => [path.replace(/^.*\//, ''), content]));
  const packed = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!packed) throw new Error('Pagefind left no table of contents');
  const contents = unpackContents(packContents(readContents(gunzipSync(packed.content))));
  checkOrder(contents, named, leaves);
  checkWords(contents, named, leaves, language);
}

type Named = ReadonlyMap<string, Uint8Array>;

/** Papers are told by their place in the table of contents, which must be that of the leaves. */
function checkOrder({ fragments }: Contents, named: Named, leaves: Leaf[]): void {
  if (fragments.starts.length - 1 !== leaves.length)
    throw new Error('Pagefind lost papers of the search index');
  leaves.forEach(({ paper }, i) => {
    const fragment = named.get(`${lineAt(fragments, i)}.pf_fragment`);
    if (!fragment || fragmentOf(gunzipSync(fragment)).url !== String(paper)) {
      throw new Error('Pagefind changed the order of the papers, or its format');
    }
  });
}

/** Plain words of the first paper, of one in the middle and of the last are found as a reader's words are. */
function checkWords(contents: Contents, named: Named, leaves: Leaf[], language: string): void {
  const chunks = new Map<string, Chunk>();
  const chunkOf = (file: string) => {
    const known = chunks.get(file);
    const content = named.get(`${file}.pf_index`);
    if (known || !content) return known;
    const chunk = new Chunk(gunzipSync(content));
    chunks.set(file, chunk);
    return chunk;
  };
  const first = leaves[0]?.paper ?? 0;
  const isHeld = (word: string, paper: number) => {
    const key = textKey(word, language);
    const held = chunkOf(fileOf(key, contents))?.held(key, first);
    const at = held ? held.papers.indexOf(paper) : -1;
    return held && at >= 0 && (held.starts[at + 1] ?? 0) > (held.starts[at] ?? 0);
  };
  for (const leaf of [leaves[0], leaves[leaves.length >> 1], leaves.at(-1)]) {
    const words = leaf?.content.split(/\s+/).filter((word) => /^[a-z]{3,}$/.test(word)) ?? [];
    const lost = words.find((word) => !isHeld(word, leaf?.paper ?? 0));
    if (lost)
      throw new Error(
        `Pagefind writes its index otherwise than src/search/text/ reads it ("${lost}" is not found in paper ${leaf?.paper}); install the Pagefind of before, or mend chunk.ts, stem.ts or text-key.ts`,
      );
  }
}

function keyOf(leaves: Leaf[], language: string): string {
  const hash = createHash('sha256').update(`${pagefindVersion()} ${language}`);
  for (const { paper, content } of leaves) hash.update(`\n${paper} ${content}`);
  return hash.digest('hex').slice(0, 20);
}

/** What another version writes is not taken for what this one would. */
function pagefindVersion(): string {
  const described: unknown = JSON.parse(
    readFileSync(findPackageJSON('pagefind', import.meta.url) ?? '', 'utf8'),
  );
  if (!described || typeof described !== 'object' || !('version' in described))
    throw new Error('Pagefind does not tell its version');
  return String(described.version);
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function copy(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => isRead.test(name))) {
    const path = join(entry.parentPath, entry.name);
    await put(join(to, path.slice(from.length)), await readFile(path));
  }
}

async function put(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
